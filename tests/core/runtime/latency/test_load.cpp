// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <thread>

#include "runtime/latency/load.h"

using namespace hat;
using namespace hat::runtime;

class TestLoad : public QObject {
  Q_OBJECT
 private slots:
  void busy_time_is_all_that_is_neither_idle_nor_waiting() {
    // user nice system idle iowait irq softirq steal guest guest_nice
    QCOMPARE(*LoadWatch::busy_seconds("cpu  100 20 30 9000 500 4 6 40 70 0\ncpu0 1 2 3 4\n", 100), 2.0);
    QCOMPARE(*LoadWatch::busy_seconds("cpu 100 0 100 50", 100), 2.0);  // an old kernel
  }

  void a_text_that_is_no_such_file_tells_nothing() {
    QVERIFY(!LoadWatch::busy_seconds("", 100));
    QVERIFY(!LoadWatch::busy_seconds("MemTotal: 1 kB", 100));
    QVERIFY(!LoadWatch::busy_seconds("cpu 1 2", 100));
    QVERIFY(!LoadWatch::busy_seconds("cpu 1 2 3 4", 0));
  }

  void a_quarter_of_the_free_processors_may_be_taken() {
    QVERIFY(!LoadWatch::is_busy(0.1, 1, 2));
    QVERIFY(LoadWatch::is_busy(1.0, 1, 2));
    QVERIFY(!LoadWatch::is_busy(1.0, 1, 16));
    QVERIFY(LoadWatch::is_busy(5.0, 1, 16));
    QVERIFY(LoadWatch::is_busy(0.2, 2, 2));  // every processor is needed
    QVERIFY(!LoadWatch::is_busy(0.05, 2, 2));
  }

  void what_this_program_does_itself_is_not_the_work_of_others() {
    QCOMPARE(LoadWatch::others_between({100, 50, 20}, {110, 60, 30}), 0.0);  // one processor, all of it this program's
    QCOMPARE(LoadWatch::others_between({100, 50, 20}, {110, 75, 30}), 1.5);
    QCOMPARE(LoadWatch::others_between({100, 50, 20}, {110, 50, 30}),
             0.0);  // two clocks that do not agree to the last tick
    QCOMPARE(LoadWatch::others_between({100, 50, 20}, {100, 60, 20}), 0.0);  // no time has passed
  }

  void stolen_and_waiting_time_are_told_apart() {
    QCOMPARE(LoadWatch::stolen_seconds("cpu  100 20 30 9000 500 4 6 40 70 0\n", 100), 0.4);
    QCOMPARE(LoadWatch::stolen_seconds("cpu 100 0 100 50", 100), 0.0);
    QCOMPARE(LoadWatch::stolen_seconds("", 100), 0.0);
    QCOMPARE(LoadWatch::waited_seconds("some avg10=1.00 avg60=2.00 avg300=3.00 total=2500000\nfull avg10=0.00"), 2.5);
    QCOMPARE(LoadWatch::waited_seconds(""), 0.0);
    QCOMPARE(LoadWatch::waited_seconds("some avg10=1.00"), 0.0);
    const LoadWatch::Load load = LoadWatch::load_between({100, 50, 20, 1, 7}, {110, 65, 30, 2, 9});
    QCOMPARE(load.seconds, 10.0);
    QCOMPARE(load.others, 0.5);
    QCOMPARE(load.stolen, 0.1);
    QCOMPARE(load.waiting, 0.2);
    QCOMPARE(LoadWatch::load_between({100, 50, 20}, {100, 60, 20}).others, 0.0);
  }

  void any_kind_of_load_makes_a_machine_busy() {
    QVERIFY(!LoadWatch::is_busy(LoadWatch::Load{1, 0.1, 0.02, 0.1}, 1, 8));
    QVERIFY(LoadWatch::is_busy(LoadWatch::Load{1, 2, 0, 0}, 1, 8));
    QVERIFY(LoadWatch::is_busy(LoadWatch::Load{1, 0.1, 0.1, 0}, 1, 8));  // the host took a tenth of a processor
    QVERIFY(LoadWatch::is_busy(LoadWatch::Load{1, 0.1, 0, 0.5}, 1, 8));
  }

  void what_is_watched_is_this_machine() {
    const LoadWatch watch;
    volatile double sum = 0;
    for (int i = 0; i < 30'000'000; ++i) sum = sum + i;
    QVERIFY(watch.others() >= 0);
    QVERIFY(watch.others() <= static_cast<double>(std::max(1u, std::thread::hardware_concurrency())) + 1);
  }
};

QTEST_APPLESS_MAIN(TestLoad)
#include "test_load.moc"
