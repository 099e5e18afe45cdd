// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "ui/series/budget_step.h"

using namespace hat::ui;

class TestBudgetStep : public QObject {
  Q_OBJECT
 private slots:
  void a_step_is_one_to_two_per_cent_of_the_reach_and_a_round_number_data() {
    QTest::addColumn<double>("reach");
    QTest::addColumn<double>("step");
    QTest::newRow("a small model on a fast machine") << 7.8 << 0.1;
    QTest::newRow("a graphics card") << 160.0 << 2.0;
    QTest::newRow("a processor") << 420.0 << 5.0;
    QTest::newRow("a small board") << 14000.0 << 200.0;
    QTest::newRow("half a millisecond") << 0.5 << 0.01;
    QTest::newRow("unknown") << 0.0 << 0.1;
  }
  void a_step_is_one_to_two_per_cent_of_the_reach_and_a_round_number() {
    QFETCH(double, reach);
    QFETCH(double, step);
    QVERIFY(std::abs(budget_step(reach) - step) < 1e-9 * step);
  }

  void no_reach_gets_a_step_of_more_than_two_per_cent_or_much_less_than_one() {
    for (double reach = 0.01; reach < 1e5; reach *= 1.013) {
      const double step = budget_step(reach), share = step / reach,
                   digit = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
      QVERIFY(share <= 0.02 + 1e-9);
      QVERIFY(share >= 0.008 - 1e-9);  // between 2 and 5 there is no rounder number
      QVERIFY(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 5) < 1e-6);
    }
  }

  void a_budget_goes_to_the_next_whole_step() {
    const Range reach{1.2, 9.0};
    QVERIFY(std::abs(stepped_budget(5.0, 1, 0.1, reach) - 5.1) < 1e-9);
    QVERIFY(std::abs(stepped_budget(5.0, -1, 0.1, reach) - 4.9) < 1e-9);
    QVERIFY(std::abs(stepped_budget(5.04, 1, 0.1, reach) - 5.1) < 1e-9);
    QVERIFY(std::abs(stepped_budget(5.04, -1, 0.1, reach) - 5.0) < 1e-9);
    QVERIFY(std::abs(stepped_budget(0.1, -1, 0.1, reach) - 0.1) < 1e-9);
    QVERIFY(std::abs(stepped_budget(0, 1, 0.1, reach) - 1.3) < 1e-9);
    double budget = 5.0;
    for (int i = 0; i < 30; ++i) budget = stepped_budget(budget, 1, 0.1, reach);
    QVERIFY(std::abs(budget - 8.0) < 1e-9);
  }

  void decimals_tell_a_tenth_of_a_step_apart() {
    QCOMPARE(budget_decimals(0.1), 2);
    QCOMPARE(budget_decimals(5), 1);
    QCOMPARE(budget_decimals(0.02), 3);
  }
};

QTEST_APPLESS_MAIN(TestBudgetStep)
#include "test_budget_step.moc"
