// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <set>

#include "domain/latency/measuring_rounds.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// A machine with a clock of its own: architecture i takes 10 + i / 10 ms, a quarter of it in the encoder, times its
/// pace at that moment and half a percent of noise.
class MadeUpMachine : public RunTimer {
 public:
  std::function<double(double seconds)> pace = [](double) { return 1.0; };
  std::function<bool(double seconds)> load = [](double) { return false; };
  std::function<void()> between_runs;
  double noise = 0.005;
  std::vector<std::size_t> visits;  ///< architectures in the order of the visits
  std::vector<int> tokens;          ///< of all runs

  static double true_ms(std::size_t arch, int tokens = 0) {
    return (10 + 0.1 * static_cast<double>(arch)) * (tokens > 0 ? tokens / 20.0 : 1);
  }
  void turn_to(std::size_t arch) override { visits.push_back(arch); }
  RunParts run(int length) override {
    if (between_runs) between_runs();
    tokens.push_back(length);
    const double ms = took(true_ms(visits.back(), length));
    RunParts run;
    run.encoder_ms = ms / 4;
    run.decoder_ms = ms * 3 / 4;
    run.parts = {ms / 6, ms / 12, ms / 2, ms / 4};
    run.encoder_parts = 2;
    return run;
  }
  double run_sentinel() override { return took(12); }
  double seconds() override { return ms_ / 1000; }
  bool others_worked() override {
    const bool was = worked_;
    worked_ = false;
    return was;
  }

 private:
  double took(double ms) {
    worked_ = worked_ || load(ms_ / 1000);
    const double uniform = static_cast<double>(uniform_index(rng_, 1001)) / 500 - 1;
    ms *= pace(ms_ / 1000) * (1 + noise * uniform);
    ms_ += ms;
    return ms;
  }
  double ms_ = 0;
  bool worked_ = false;
  Rng rng_{7};
};

MeasuringRounds::Plan plan_of(std::size_t archs) {
  MeasuringRounds::Plan plan;
  plan.archs = archs;
  plan.repeats = 8;
  plan.warmup = 1;
  return plan;
}

double worst_error(const MeasuringRounds& rounds, std::size_t archs) {
  double worst = 0;
  for (std::size_t arch = 0; arch < archs; ++arch)
    if (const auto found = rounds.usual(arch))
      worst = std::max(worst, std::abs(found->latency.total_ms() / MadeUpMachine::true_ms(arch) - 1));
  return worst;
}

}  // namespace

class TestMeasuringRounds : public QObject {
  Q_OBJECT
 private slots:
  void on_a_quiet_machine_every_architecture_is_visited_once_a_round() {
    MadeUpMachine machine;
    MeasuringRounds rounds(plan_of(30), machine);
    std::vector<std::size_t> told;
    MeasuringRounds::Step last;
    int ended = 0;
    rounds.run({[&](std::size_t arch) { told.push_back(arch); },
                [&](const MeasuringRounds::Step& step) { last = step; }, [&] { ++ended; }});
    QCOMPARE(machine.visits.size(), std::size_t(4 * 30));
    QCOMPARE(machine.tokens.size(), std::size_t(4 * 30 * 3));  // a warm-up and two that count
    for (std::size_t round = 0; round < 4; ++round) {
      const auto first = machine.visits.begin() + static_cast<std::ptrdiff_t>(30 * round);
      QCOMPARE(std::set<std::size_t>(first, first + 30).size(), std::size_t(30));
      QVERIFY(!std::is_sorted(first, first + 30));
      if (round > 0) QVERIFY(!std::equal(first, first + 30, machine.visits.begin()));  // another order each time
    }
    QVERIFY(std::equal(told.begin(), told.end(), machine.visits.begin()) && told.size() == 30);
    QCOMPARE(ended, 4);
    QCOMPARE(last.done, std::int64_t(120));
    QCOMPARE(last.total, std::int64_t(120));
    QVERIFY(worst_error(rounds, 30) < 0.01);
    const MeasureCertificate found = rounds.certificate();
    QCOMPARE(found.rows, std::int64_t(30));
    QCOMPARE(found.tainted + found.left_out, std::int64_t(0));
    QVERIFY(found.repeatability > 0 && found.repeatability < 0.01);
    QVERIFY(found.changes.empty() && found.drift < 0.01);
    QVERIFY(std::abs(found.sentinel_ms - 12) < 0.1);
    QCOMPARE(rounds.repeated(), std::int64_t(0));
  }

  void drawn_architectures_stay_in_their_order_in_the_first_round_only() {
    MadeUpMachine machine;
    MeasuringRounds::Plan plan = plan_of(30);
    plan.in_order = true;
    MeasuringRounds rounds(plan, machine);
    rounds.run({});
    QVERIFY(std::is_sorted(machine.visits.begin(), machine.visits.begin() + 30));
    QVERIFY(!std::is_sorted(machine.visits.begin() + 30, machine.visits.begin() + 60));
  }

  void runs_that_do_not_divide_evenly_are_all_made() {
    for (const int repeats : {1, 2, 3, 6, 10}) {
      MadeUpMachine machine;
      MeasuringRounds::Plan plan = plan_of(5);
      plan.repeats = repeats;
      plan.warmup = 0;
      MeasuringRounds rounds(plan, machine);
      rounds.run({});
      QCOMPARE(machine.tokens.size(), static_cast<std::size_t>(5 * repeats));
      QCOMPARE(machine.visits.size(), static_cast<std::size_t>(5 * std::min(repeats, 4)));
    }
  }

  void visits_in_a_slow_stretch_are_made_again_and_the_rows_are_as_on_a_quiet_machine() {
    MadeUpMachine machine;
    machine.pace = [](double seconds) { return seconds > 3 && seconds < 5 ? 1.3 : 1.0; };
    MeasuringRounds rounds(plan_of(60), machine);
    rounds.run({});
    const MeasureCertificate found = rounds.certificate();
    QVERIFY(found.tainted > 0);
    QVERIFY(machine.visits.size() > 4 * 60);
    QVERIFY(rounds.repeated() > 0);
    QCOMPARE(found.rows, std::int64_t(60));
    QVERIFY2(worst_error(rounds, 60) < 0.01, QByteArray::number(worst_error(rounds, 60)));
  }

  void load_that_comes_in_the_middle_spoils_no_row_although_it_stays() {
    // Others take a processor, and that slows this program by a tenth, for the second half of the time and more.
    for (const double slower : {1.1, 1.02}) {
      MadeUpMachine machine;
      machine.load = [](double seconds) { return seconds > 4; };
      machine.pace = [=](double seconds) { return seconds > 4 ? slower : 1.0; };
      MeasuringRounds rounds(plan_of(60), machine);
      rounds.run({});
      const MeasureCertificate found = rounds.certificate();
      QVERIFY(found.tainted > 0);
      QCOMPARE(found.rows + found.left_out, std::int64_t(60));
      QVERIFY2(worst_error(rounds, 60) < 0.03, QByteArray::number(worst_error(rounds, 60)));
      QVERIFY(rounds.sentinel().loaded_share() > 0.3);
    }
  }

  void what_only_a_slow_machine_ever_saw_has_no_row() {
    // Slow whenever architecture 3 is there, however often it is tried, until the sentinel has seen it.
    struct Unlucky : MadeUpMachine {
      int slow_readings = 0;
      Unlucky() {
        pace = [this](double) { return slow_readings > 0 ? 1.4 : 1.0; };
      }
      void turn_to(std::size_t arch) override {
        if (arch == 3) slow_readings = 2;
        MadeUpMachine::turn_to(arch);
      }
      double run_sentinel() override {
        const double ms = MadeUpMachine::run_sentinel();
        slow_readings = std::max(0, slow_readings - 1);
        return ms;
      }
    } machine;
    MeasuringRounds rounds(plan_of(60), machine);
    std::set<std::size_t> told;
    rounds.run({[&](std::size_t arch) { told.insert(arch); }, {}, {}});
    QVERIFY(!rounds.usual(3));
    QVERIFY(!told.contains(3));
    const MeasureCertificate found = rounds.certificate();
    QCOMPARE(found.left_out, std::int64_t(1));
    QCOMPARE(found.rows, std::int64_t(59));
    QCOMPARE(told.size(), std::size_t(59));
    QVERIFY2(worst_error(rounds, 60) < 0.01, QByteArray::number(worst_error(rounds, 60)));
    QVERIFY(machine.visits.size() < 4 * 60 * 2);  // it gives up
  }

  void a_machine_that_is_never_quiet_is_measured_all_the_same() {
    MadeUpMachine machine;
    machine.load = [](double) { return true; };
    MeasuringRounds rounds(plan_of(20), machine);
    rounds.run({});
    QCOMPARE(rounds.certificate().rows, std::int64_t(20));
    QCOMPARE(rounds.sentinel().loaded_share(), 1.0);
    QCOMPARE(machine.visits.size(), std::size_t(80));  // nothing is gained by trying again
  }

  void runs_are_scaled_by_the_pace_where_that_repeats_better() {
    MadeUpMachine drifting;
    drifting.pace = [](double seconds) { return 1 + 0.02 * std::sin(seconds * 1.3); };  // below what is out of line
    MeasuringRounds with_drift(plan_of(60), drifting);
    with_drift.run({});
    QVERIFY(with_drift.certificate().scaled);
    QVERIFY2(worst_error(with_drift, 60) < 0.012, QByteArray::number(worst_error(with_drift, 60)));
  }

  void parts_add_up_and_another_length_is_timed_where_it_is_wanted() {
    MadeUpMachine machine;
    MeasuringRounds::Plan plan = plan_of(10);
    plan.other_tokens = {0, 0, 40};
    MeasuringRounds rounds(plan, machine);
    rounds.run({});
    QVERIFY(!rounds.other(0) && !rounds.other(9));
    const auto at_forty = rounds.other(2);
    QVERIFY(at_forty && std::abs(at_forty->latency.total_ms() / MadeUpMachine::true_ms(2, 40) - 1) < 0.01);
    for (const auto& one : {rounds.usual(2), at_forty}) {
      QCOMPARE(one->parts.size(), std::size_t(4));
      QVERIFY(std::abs(one->parts[0] + one->parts[1] - one->latency.encoder_ms) < 1e-9);
      QVERIFY(std::abs(one->parts[2] + one->parts[3] - one->latency.decoder_ms) < 1e-9);
      QVERIFY(std::abs(one->parts[0] / one->parts[1] - 2) < 1e-3);
    }
  }

  void a_first_run_that_is_still_warming_up_does_not_count() {
    struct Cold : MadeUpMachine {
      int since_turn = 0;
      void turn_to(std::size_t arch) override { since_turn = 0, MadeUpMachine::turn_to(arch); }
      RunParts run(int length) override {
        RunParts one = MadeUpMachine::run(length);
        if (since_turn++ < 2) one.decoder_ms *= 1.5;  // one run of warm-up is not enough
        return one;
      }
    } machine;
    MeasuringRounds::Plan plan = plan_of(10);
    plan.warmup = 3;
    MeasuringRounds rounds(plan, machine);
    rounds.run({});
    QVERIFY2(worst_error(rounds, 10) < 0.01, QByteArray::number(worst_error(rounds, 10)));
    QCOMPARE(machine.tokens.size(), std::size_t(4 * 10 * 4));  // and no more than it takes
  }

  void what_ends_it_leaves_what_was_measured() {
    MadeUpMachine machine;
    int left = 100;
    machine.between_runs = [&] {
      if (--left == 0) throw Error(ErrorCode::internal, Problem{});
    };
    MeasuringRounds rounds(plan_of(60), machine);
    std::vector<std::size_t> told;
    QVERIFY_THROWS_EXCEPTION(Error, rounds.run({[&](std::size_t arch) { told.push_back(arch); }, {}, {}}));
    QVERIFY(!told.empty() && told.size() < 60);
    for (const std::size_t arch : told) QVERIFY(rounds.usual(arch));
    QCOMPARE(rounds.certificate().rows, static_cast<std::int64_t>(told.size()));
    QVERIFY(rounds.certificate().repeatability < 0);  // nothing was visited twice
  }
};

QTEST_APPLESS_MAIN(TestMeasuringRounds)
#include "test_measuring_rounds.moc"
