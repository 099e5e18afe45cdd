// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/metrics/ridge.h"

using namespace hat;

class TestRidge : public QObject {
  Q_OBJECT
 private slots:
  void a_regular_system_is_solved() {
    // 2x + y = 5, x + 3y = 10: x = 1, y = 3.
    const std::vector<double> x = solve_with_ridge({{2, 1}, {1, 3}}, {5, 10});
    QVERIFY(std::abs(x.at(0) - 1) < 1e-6);
    QVERIFY(std::abs(x.at(1) - 3) < 1e-6);
  }

  void a_column_that_never_varies_gets_no_weight_and_harms_no_other() {
    const std::vector<double> x = solve_with_ridge({{4, 0}, {0, 0}}, {8, 0});
    QVERIFY(std::abs(x.at(0) - 2) < 1e-6);
    QCOMPARE(x.at(1), 0.0);
  }
};

QTEST_GUILESS_MAIN(TestRidge)
#include "test_ridge.moc"
