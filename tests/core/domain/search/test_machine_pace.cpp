// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/search/machine_pace.h"

using namespace hat;

class TestMachinePace : public QObject {
  Q_OBJECT
 private slots:
  void a_predictor_that_is_off_by_a_factor_is_corrected_to_both_sides() {
    // Asked 8 ms, got 4.8: the predictor says 1/0.6 times too much.
    QVERIFY(std::abs(counted_pace(0.6, 0.02) / 0.6 - 1) < 0.05);
    QVERIFY(std::abs(counted_pace(2.6, 0.02) / 2.6 - 1) < 0.05);
    for (double measured = 1.3; measured < 8; measured *= 1.07) {
      QVERIFY(std::abs(counted_pace(measured, 0.02) / measured - 1) < 0.05);
      QVERIFY(std::abs(counted_pace(1 / measured, 0.02) * counted_pace(measured, 0.02) - 1) < 1e-9);
    }
  }

  void what_a_machine_does_from_minute_to_minute_is_no_pace() {
    for (const double measured : {1.0, 0.9, 1.1, 0.87, 1.15}) QCOMPARE(counted_pace(measured, 0.01), 1.0);
    QCOMPARE(counted_pace(1.4, 0.3), 1.0);  // nobody knows the machine's own pace to better than that
    QVERIFY(counted_pace(1.4, 0.05) > 1.3);
  }

  void two_measurements_a_little_apart_give_the_same_pace() {
    QCOMPARE(counted_pace(0.61, 0.02), counted_pace(0.63, 0.02));
    QCOMPARE(counted_pace(2.5, 0.02), counted_pace(2.65, 0.02));
  }

  void no_number_is_no_pace() {
    for (const double measured : {0.0, -1.0, static_cast<double>(NAN), static_cast<double>(INFINITY)})
      QCOMPARE(counted_pace(measured, 0.02), 1.0);
  }
};

QTEST_APPLESS_MAIN(TestMachinePace)
#include "test_machine_pace.moc"
