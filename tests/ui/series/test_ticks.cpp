// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/series/ticks.h"

using namespace hat::ui;

class TestTicks : public QObject {
  Q_OBJECT
 private slots:
  void a_step_is_one_two_or_five_times_a_power_of_ten_data() {
    QTest::addColumn<double>("span");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::newRow("0.9 bits, 5 ticks") << 0.9 << 5 << 0.2;
    QTest::newRow("4500 ms, 8 ticks") << 4500.0 << 8 << 1000.0;
    QTest::newRow("4500 ms, 10 ticks") << 4500.0 << 10 << 500.0;
    QTest::newRow("30 generations, 4 ticks") << 29.0 << 4 << 10.0;
    QTest::newRow("tiny") << 3e-4 << 8 << 5e-5;
    QTest::newRow("nothing counts as 1") << 0.0 << 6 << 0.2;
    QTest::newRow("not a number counts as 1") << double(NAN) << 6 << 0.2;
  }
  void a_step_is_one_two_or_five_times_a_power_of_ten() {
    QFETCH(double, span);
    QFETCH(int, most);
    QFETCH(double, step);
    QCOMPARE(nice_step(span, most), step);
  }

  void never_more_ticks_than_allowed() {
    for (double lower : {0.0, -3.7, 5.13, 999.0, 2999.9})
      for (double span : {0.013, 0.9, 1.0, 7.3, 48.0, 4400.0, 123456.0})
        for (int most : {2, 3, 5, 8}) {
          const Ticks ticks = ticks_in({lower, lower + span}, most);
          QVERIFY2(static_cast<int>(ticks.values.size()) <= most,
                   qPrintable(QString("%1 %2 %3").arg(lower).arg(span).arg(most)));
          for (double value : ticks.values) QVERIFY(value >= lower - 1e-6 && value <= lower + span + 1e-6 * span);
          const Range round = round_range(lower, lower + span, most);
          QVERIFY(round.lower <= lower + 1e-9 * span && round.upper >= lower + span - 1e-9 * span);
          QVERIFY2(static_cast<int>(ticks_in(round, most).values.size()) <= most, "a rounded range has too many ticks");
        }
  }

  void decimals_tell_neighbouring_ticks_apart() {
    QCOMPARE(decimals_of(500), 0);
    QCOMPARE(decimals_of(1), 0);
    QCOMPARE(decimals_of(0.5), 1);
    QCOMPARE(decimals_of(0.2), 1);
    QCOMPARE(decimals_of(0.05), 2);
    QCOMPARE(decimals_of(1e-5), 5);
  }

  void a_live_axis_stays_while_the_data_is_inside_and_grows_by_whole_ticks() {
    Range axis = round_range(5.31, 5.92, 6);
    QCOMPARE(axis, (Range{5.2, 6.0}));
    QCOMPARE(grown_range(axis, 5.25, 5.9, 6), axis);
    QCOMPARE(grown_range(axis, 5.15, 5.9, 6), (Range{5.0, 6.0}));
    QVERIFY(grown_range(axis, 5.5, 5.6, 6) == axis);
  }

  void a_single_value_gets_room_on_both_sides() {
    const Range range = round_range(42, 42, 5);
    QVERIFY(range.lower < 42 && range.upper > 42);
    QVERIFY(round_range(0, 0, 5).span() > 0);
  }

  void a_log_axis_has_powers_of_ten_and_few_others() {
    QCOMPARE(log_ticks_in({1, 10}, 8).values, (std::vector<double>{1, 2, 5, 10}));
    QCOMPARE(log_ticks_in({3, 3e7}, 8).values, (std::vector<double>{1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7}));
    QVERIFY(static_cast<int>(log_ticks_in({1e-3, 1e15}, 8).values.size()) <= 8);
  }
};

QTEST_GUILESS_MAIN(TestTicks)
#include "test_ticks.moc"
