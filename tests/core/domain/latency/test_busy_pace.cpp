// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/latency/busy_pace.h"

using namespace hat;

namespace {

/// A reading every half second, for some seconds.
class Watch {
 public:
  BusyPace pace;
  int changes = 0;
  double now = 0;
  void run(double seconds, double ms, bool others) {
    for (const double end = now + seconds; now < end; now += 0.5) {
      const double before = pace.factor();
      pace.saw(ms, now, others);
      changes += pace.factor() != before;
    }
  }
};

}  // namespace

class TestBusyPace : public QObject {
  Q_OBJECT
 private slots:
  void a_quiet_machine_is_not_slowed() {
    Watch watch;
    watch.run(20, 3, false);
    QCOMPARE(watch.pace.factor(), 1.0);
    QCOMPARE(watch.pace.usual_ms(), 3.0);
  }
  void beside_other_work_the_factor_is_what_the_reference_takes_within_a_second() {
    Watch watch;
    watch.run(10, 3, false);
    watch.run(1, 4.2, true);
    QCOMPARE(watch.pace.factor(), 1.4);
    watch.run(10, 4.2, true);
    QCOMPARE(watch.pace.factor(), 1.4);
    QCOMPARE(watch.changes, 1);
  }
  void it_goes_back_when_it_was_quiet_for_three_seconds() {
    Watch watch;
    watch.run(10, 3, false);
    watch.run(6, 4.2, true);
    watch.run(2, 3, false);
    QCOMPARE(watch.pace.factor(), 1.4);
    watch.run(3, 3, false);
    QCOMPARE(watch.pace.factor(), 1.0);
  }
  void it_never_changes_twice_within_three_seconds() {
    Watch watch;
    watch.run(10, 3, false);
    double last_change = -10;
    for (int i = 0; i < 200; ++i) {
      const double before = watch.pace.factor();
      watch.run(0.5, i % 5 < 2 ? 6 : i % 5 < 3 ? 4 : 3, i % 5 < 3);
      if (watch.pace.factor() == before) continue;
      QVERIFY(watch.now - last_change >= 3);
      last_change = watch.now;
    }
  }
  void a_single_slow_reading_and_a_mood_of_some_per_cent_change_nothing() {
    Watch watch;
    watch.run(10, 3, false);
    watch.run(0.5, 9, true);
    watch.run(5, 3.1, false);
    QCOMPARE(watch.changes, 0);
  }
  void a_machine_that_was_never_quiet_is_not_called_slow() {
    Watch watch;
    watch.run(10, 5, true);
    QCOMPARE(watch.pace.factor(), 1.0);
    watch.pace.saw(std::nan(""), 20, false);
    watch.pace.saw(-1, 21, false);
    QCOMPARE(watch.pace.usual_ms(), 0.0);
  }
};

QTEST_APPLESS_MAIN(TestBusyPace)
#include "test_busy_pace.moc"
