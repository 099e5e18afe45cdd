// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/latency/timed_runs.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// A machine with noise of `noise` (a share), that takes `factor` times as long, and three times as long in bursts: stretches of
/// five runs that are hit with the probability `bursts`.
struct Machine {
  double noise = 0.02, factor = 1, bursts = 0;
  Rng rng{3};
  double unit() { return static_cast<double>(rng() >> 11) * 0x1.0p-53; }
  std::vector<PairedRun> runs(int count, ReferencePace& pace, double ms = 10) {
    std::vector<PairedRun> list;
    bool hit = false;
    for (int i = 0; i < count; ++i) {
      if (i % 5 == 0) hit = unit() < bursts;
      const double slow = factor * (hit ? 3 : 1);
      const auto noisy = [&](double value) { return value * slow * (1 + noise * (2 * unit() - 1)); };
      list.push_back({noisy(4), noisy(0.2 * ms), noisy(0.8 * ms)});
      pace.add(list.back().reference_ms);
    }
    return list;
  }
};

}  // namespace

class TestTimedRuns : public QObject {
  Q_OBJECT
 private slots:
  void the_time_lies_inside_its_interval_and_parts_add_up() {
    ReferencePace pace;
    const TimedRuns runs = judge_runs(Machine{}.runs(20, pace), pace);
    QVERIFY(!runs.busy);
    QCOMPARE(runs.clean, 20);
    QVERIFY(runs.low_ms <= runs.latency.total_ms() && runs.latency.total_ms() <= runs.high_ms);
    QVERIFY(qAbs(runs.latency.total_ms() - 10) < 0.3);
    QVERIFY(qAbs(runs.latency.encoder_ms / runs.latency.total_ms() - 0.2) < 0.01);
  }

  void bursts_of_other_work_do_not_change_the_time() {
    ReferencePace pace;
    Machine machine;
    machine.bursts = 0.3;
    const TimedRuns runs = judge_runs(machine.runs(60, pace), pace);
    QVERIFY(runs.spoiled > 0);
    QVERIFY(!runs.busy);
    QVERIFY(qAbs(runs.latency.total_ms() - 10) < 0.3);
  }

  void a_machine_that_is_disturbed_most_of_the_time_is_busy() {
    ReferencePace pace;
    Machine quiet, disturbed;
    disturbed.factor = 3;
    std::vector<PairedRun> runs = quiet.runs(20, pace);
    for (const PairedRun& run : disturbed.runs(40, pace)) runs.push_back(run);
    QVERIFY(judge_runs(runs, pace).busy);
  }

  void a_wild_time_beside_a_steady_reference_is_not_taken() {
    ReferencePace pace;
    std::vector<PairedRun> runs = Machine{}.runs(20, pace);
    for (std::size_t i = 0; i < runs.size(); ++i) runs[i].decoder_ms *= i % 2 == 0 ? 1 : 1.5;
    QVERIFY(judge_runs(runs, pace).busy);
  }

  void a_pace_that_moves_both_alike_is_taken_out() {
    ReferencePace pace;
    Machine machine;
    const TimedRuns before = judge_runs(machine.runs(40, pace), pace);
    machine.factor = 1.08;  // the clock went down
    const TimedRuns after = judge_runs(machine.runs(20, pace), pace);
    QVERIFY(!after.busy);
    QVERIFY(qAbs(after.latency.total_ms() / before.latency.total_ms() - 1) < 0.02);
  }

  void more_runs_make_the_interval_narrower() {
    ReferencePace few_pace, many_pace;
    const TimedRuns few = judge_runs(Machine{}.runs(8, few_pace), few_pace), many = judge_runs(Machine{}.runs(60, many_pace), many_pace);
    QVERIFY(many.uncertainty() < few.uncertainty());
  }

  void no_runs_say_nothing() {
    const TimedRuns none = judge_runs({}, {});
    QVERIFY(none.busy);
    QCOMPARE(none.latency.total_ms(), 0.0);
  }
};

QTEST_APPLESS_MAIN(TestTimedRuns)
#include "test_timed_runs.moc"
