// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/latency/timed_runs.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// A machine with noise of `noise` (a share) in every run, and a pace that wanders by `wander` (a share) over some
/// hundred runs. A run is hit by something else, and takes three times as long, with the probability `hits`.
struct Machine {
  double noise = 0.02, wander = 0, hits = 0, factor = 1;
  Rng rng{3};
  int run = 0;
  double unit() { return static_cast<double>(rng() >> 11) * 0x1.0p-53; }
  std::vector<PairedRun> runs(int count, ReferencePace& pace, double ms = 10) {
    std::vector<PairedRun> list;
    for (int i = 0; i < count; ++i, ++run) {
      const double now = factor * (1 + wander * std::sin(run / 15.0));
      const auto noisy = [&](double value) {
        return value * now * (1 + noise * (2 * unit() - 1)) * (unit() < hits ? 3 : 1);
      };
      const double reference = noisy(4), total = noisy(ms);
      list.push_back({reference, 0.2 * total, 0.8 * total});
      pace.add(reference);
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
    const TimedRuns runs = judge_runs(Machine{}.runs(24, pace), pace);
    QVERIFY(!runs.busy);
    QVERIFY(runs.low_ms <= runs.latency.total_ms() && runs.latency.total_ms() <= runs.high_ms);
    QVERIFY(qAbs(runs.latency.total_ms() - 10) < 0.2);
    QVERIFY(qAbs(runs.latency.encoder_ms / runs.latency.total_ms() - 0.2) < 1e-9);
  }

  void runs_that_something_else_hit_do_not_change_the_time() {
    ReferencePace pace;
    Machine machine;
    machine.hits = 0.2;
    const TimedRuns runs = judge_runs(machine.runs(120, pace), pace);
    QVERIFY(!runs.busy);
    QVERIFY(qAbs(runs.latency.total_ms() - 10) < 0.3);
  }

  void a_pace_that_wanders_shows_in_the_interval_and_not_in_the_ratio() {
    ReferencePace pace, steady_pace;
    Machine machine;
    machine.wander = 0.1;
    const TimedRuns runs = judge_runs(machine.runs(240, pace), pace),
                    steady = judge_runs(Machine{}.runs(240, steady_pace), steady_pace);
    QVERIFY(qAbs(runs.ratio - 2.5) < 0.02);
    QVERIFY(runs.ratio_error < 0.01);
    QVERIFY(runs.uncertainty() > 2 * steady.uncertainty());
    QVERIFY(!runs.busy);
  }

  void two_architectures_that_are_timed_at_different_paces_are_told_apart_by_what_they_take() {
    ReferencePace pace;
    Machine machine;
    (void)machine.runs(80, pace);
    const TimedRuns slower = judge_runs(machine.runs(40, pace, 10.3), pace);
    machine.factor = 1.08;  // the clock went down
    const TimedRuns faster = judge_runs(machine.runs(40, pace, 10), pace);
    QVERIFY(qAbs(slower.ratio / faster.ratio - 1.03) < 0.01);
  }

  void a_machine_whose_pace_is_not_known_to_a_fifth_is_busy() {
    ReferencePace pace;
    Machine quiet, disturbed;
    disturbed.factor = 3;
    std::vector<PairedRun> runs = quiet.runs(20, pace);
    for (const PairedRun& run : disturbed.runs(40, pace)) runs.push_back(run);
    QVERIFY(judge_runs(runs, pace).busy);
  }

  void a_machine_that_gets_slower_bit_by_bit_shows_in_the_interval() {
    ReferencePace pace;
    Machine machine;
    std::vector<PairedRun> runs;
    for (int i = 0; i < 160; ++i) {
      machine.factor = 1 + 0.2 * i / 160;
      for (const PairedRun& run : machine.runs(1, pace)) runs.push_back(run);
    }
    const TimedRuns judged = judge_runs(runs, pace);
    QVERIFY(!judged.busy);
    QVERIFY2(judged.low_ms < 10.3 && judged.high_ms > 11.7,
             qPrintable(QString("%1 to %2").arg(judged.low_ms).arg(judged.high_ms)));
  }

  void a_wild_time_beside_a_steady_reference_is_not_taken() {
    ReferencePace pace;
    std::vector<PairedRun> runs = Machine{}.runs(20, pace);
    for (std::size_t i = 0; i < runs.size(); ++i) runs[i].decoder_ms *= i % 2 == 0 ? 1 : 1.5;
    QVERIFY(judge_runs(runs, pace).busy);
  }

  void more_runs_make_the_interval_narrower() {
    ReferencePace few_pace, many_pace;
    const TimedRuns few = judge_runs(Machine{}.runs(8, few_pace), few_pace),
                    many = judge_runs(Machine{}.runs(60, many_pace), many_pace);
    QVERIFY(many.uncertainty() < few.uncertainty());
  }

  void no_runs_say_nothing() {
    const TimedRuns none = judge_runs({}, {});
    QVERIFY(none.busy);
    QCOMPARE(none.latency.total_ms(), 0.0);
  }

  void the_interval_of_a_median_holds_it_in_95_of_100_samples() {
    Rng rng(11);
    int held = 0;
    for (int sample = 0; sample < 1000; ++sample) {
      std::vector<double> values;
      for (int i = 0; i < 25; ++i) {
        const double unit = static_cast<double>(rng() >> 11) * 0x1.0p-53;
        values.push_back(unit * unit);  // skewed; its median is a quarter
      }
      const MedianInterval interval = median_interval(values);
      held += interval.low <= 0.25 && 0.25 <= interval.high;
    }
    QVERIFY2(held >= 940, qPrintable(QString::number(held)));
    QVERIFY(held < 1000);
  }
};

QTEST_APPLESS_MAIN(TestTimedRuns)
#include "test_timed_runs.moc"
