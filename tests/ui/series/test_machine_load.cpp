// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "ui/series/machine_load.h"

using namespace hat::ui;

namespace {

const char* stat_text =
    "cpu  1000 200 300 9000 400 10 20 30 500 0\n"
    "cpu0 500 100 150 4500 200 5 10 15 250 0\n"
    "cpu1 500 100 150 4500 200 5 10 15 250 0\n"
    "intr 12345\n";
const char* self_text = "4242 (a (strange) name) S 1 2 3 0 -1 4194560 100 0 0 0 150 50 0 0 20 0 4 0 100 1000 200";

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

class TestMachineLoad : public QObject {
  Q_OBJECT
 private slots:
  void times_of_everybody_and_of_this_program_are_read() {
    const auto times = parse_cpu_times(stat_text, self_text, 100);
    QVERIFY(times);
    QVERIFY(near(times->all, 15.6));  // neither idle nor waiting for a disk, and guests counted once
    QVERIFY(near(times->own, 2.0));
    QCOMPARE(times->processors, 2);
    QVERIFY(!parse_cpu_times("", self_text, 100));
    QVERIFY(!parse_cpu_times(stat_text, "", 100));
    QVERIFY(!parse_cpu_times("cpu 1 2", self_text, 100));
  }

  void what_this_program_uses_is_no_load_of_others() {
    LoadMeter meter;
    QVERIFY(near(meter.others({100, 10, 2}, 0), 0));
    QVERIFY(near(meter.others({102, 11, 2}, 2), 0.5));  // one second of two was its own
    QVERIFY(near(meter.others({104, 13, 2}, 4), 0));
    QVERIFY(near(meter.others({120, 13, 2}, 6), 2));  // never more than there are
  }

  void a_machine_is_busy_until_it_was_quiet_for_three_seconds() {
    BusyJudge judge;
    QVERIFY(!judge.judge(0.1, 0));
    QVERIFY(judge.judge(1.0, 1));
    QVERIFY(judge.judge(0.0, 2));
    QVERIFY(judge.judge(0.0, 3.9));
    QVERIFY(!judge.judge(0.0, 4));
    QVERIFY(judge.judge(0.3, 5));
  }

  void the_same_work_is_compared_with_its_fastest_time() {
    QuietTimes quiet;
    QVERIFY(near(quiet.factor("a", 10), 1));
    QVERIFY(near(quiet.factor("a", 12), 1.2));
    QVERIFY(near(quiet.factor("b", 12), 1));
    QVERIFY(near(quiet.factor("a", 8), 1));
    QVERIFY(near(quiet.factor("a", 10), 1.25));
  }
};

QTEST_APPLESS_MAIN(TestMachineLoad)
#include "test_machine_load.moc"
