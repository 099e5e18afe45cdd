// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>

#include "domain/search/measured_winner.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// Candidate i is predicted to take 10 - i/2 ms, and is worse the faster it is.
std::vector<Candidate> candidates(int count) {
  const SearchSpace space = preset_space("sample");
  Rng rng(5);
  std::vector<Candidate> list;
  while (static_cast<int>(list.size()) < count) {
    const Architecture arch = space.sample(rng);
    if (std::ranges::any_of(list, [&](const Candidate& one) { return one.arch == arch; })) continue;
    Candidate one;
    one.arch = arch;
    one.latency_ms = 10 - 0.5 * static_cast<double>(list.size());
    one.loss_bits = 4 + 0.1 * static_cast<double>(list.size());
    list.push_back(one);
  }
  return list;
}

/// A machine that takes `factor` times what was predicted, known to `width` (a share, to either side).
struct Machine {
  const std::vector<Candidate>& list;
  double factor = 1, width = 0.01;
  std::map<int, int> spoiled = {};  ///< how often a candidate's measurement is spoiled by other work
  std::vector<int> asked = {};
  std::vector<double> widths = {};  ///< of one measurement after the other, instead of `width`
  std::optional<TimedRuns> operator()(const Architecture& arch) {
    for (std::size_t i = 0; i < list.size(); ++i)
      if (list[i].arch == arch) {
        const int number = static_cast<int>(i);
        asked.push_back(number);
        const double ms = list[i].latency_ms * factor;
        if (!widths.empty()) {
          width = widths.front();
          widths.erase(widths.begin());
        }
        TimedRuns runs;
        runs.latency = {1, ms - 1, 0, 0};
        runs.low_ms = ms * (1 - width);
        runs.high_ms = ms * (1 + width);
        if (spoiled[number] > 0) {
          --spoiled[number];
          runs.busy = true;
          runs.latency.decoder_ms *= 4;  // what a burst shows
          runs.high_ms *= 4;
        }
        return runs;
      }
    return std::nullopt;
  }
};

}  // namespace

class TestMeasuredWinner : public QObject {
  Q_OBJECT
 private slots:
  void the_best_candidate_wins_where_its_interval_keeps_the_budget() {
    const auto list = candidates(8);
    Machine machine{list};
    const auto winner = measured_winner(list, 10.2, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[0].arch);
    QCOMPARE(machine.asked, std::vector<int>{0});
    QVERIFY(winner->verdict == BudgetVerdict::kept);
    QCOMPARE(winner->tries.size(), std::size_t(1));
    QVERIFY(winner->tries[0].keeps);
  }

  void one_that_keeps_it_only_with_luck_does_not_win() {
    // 10 ms of 10.05, but up to 10.1: next time it may be over the budget.
    const auto list = candidates(8);
    Machine machine{list};
    const auto winner = measured_winner(list, 10.05, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[1].arch);
    QCOMPARE(machine.asked, (std::vector<int>{0, 1}));
    QVERIFY(winner->verdict == BudgetVerdict::kept);
    QVERIFY(!winner->tries[0].keeps && winner->tries[1].keeps);
  }

  void one_that_is_predicted_over_the_budget_is_never_measured() {
    const auto list = candidates(8);
    Machine machine{list};
    const auto winner = measured_winner(list, 9.2, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[2].arch);
    QCOMPARE(machine.asked, std::vector<int>{2});
    QVERIFY(!measured_winner(list, 1, std::ref(machine)));
  }

  void a_slower_machine_is_recognised_after_one_candidate() {
    const auto list = candidates(16);
    Machine machine{list, 1.25};  // 10.2 ms allow 8 predicted: candidate 4
    const auto winner = measured_winner(list, 10.2, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[4].arch);
    QCOMPARE(machine.asked, (std::vector<int>{0, 4}));
    QVERIFY(qAbs(winner->pace - 1.25) < 1e-9);
  }

  void a_pace_that_is_known_before_saves_the_tries() {
    const auto list = candidates(16);
    Machine machine{list, 1.25};
    const auto winner = measured_winner(list, 10.2, std::ref(machine), {.pace = 1.25});
    QVERIFY(winner && winner->candidate.arch == list[4].arch);
    QCOMPARE(machine.asked, std::vector<int>{4});
  }

  void candidates_over_the_prediction_are_tried_on_a_machine_that_is_faster_than_predicted() {
    const auto list = candidates(16);
    Machine machine{list, 0.6};  // 5 ms allow 8.3 predicted: candidate 4
    const auto winner = measured_winner(list, 5, std::ref(machine), {.pace = 0.6});
    QVERIFY(winner && winner->candidate.arch == list[4].arch);
    QVERIFY(winner->verdict == BudgetVerdict::kept);
  }

  void one_slow_burst_does_not_cost_the_best_its_place() {
    const auto list = candidates(8);
    Machine machine{list, 1, 0.01, {{0, 2}}};
    const auto winner = measured_winner(list, 10.2, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[0].arch);
    QCOMPARE(machine.asked, (std::vector<int>{0, 0, 0}));
    QVERIFY(winner->verdict == BudgetVerdict::kept && !winner->busy);
    QVERIFY(qAbs(winner->pace - 1) < 1e-9);
  }

  void a_machine_that_stays_busy_leaves_the_predicted_winner_unmeasured() {
    const auto list = candidates(8);
    for (int run = 0; run < 5; ++run) {
      Machine machine{list, 1 + 0.3 * run, 0.02 * run, {{0, 9}, {1, 9}, {2, 9}}};
      const auto winner = measured_winner(list, 10, std::ref(machine));
      QVERIFY(winner && winner->candidate.arch == list[0].arch);
      QVERIFY(winner->busy);
      QVERIFY(winner->verdict == BudgetVerdict::predicted);
      QVERIFY(winner->tries.empty());
    }
  }

  void an_interval_that_has_the_budget_inside_is_narrowed_before_it_decides() {
    const auto list = candidates(8);
    Machine machine{list};
    machine.widths = {0.2, 0.1, 0.01};  // what more runs make of it
    const auto winner = measured_winner(list, 10.2, std::ref(machine));
    QVERIFY(winner && winner->candidate.arch == list[0].arch);
    QCOMPARE(machine.asked, (std::vector<int>{0, 0, 0}));
    QVERIFY(winner->verdict == BudgetVerdict::kept);
  }

  void a_wide_interval_under_the_budget_is_enough() {
    const auto list = candidates(8);
    Machine machine{list, 0.7, 0.2};
    const auto winner = measured_winner(list, 10.2, std::ref(machine));
    QCOMPARE(machine.asked, std::vector<int>{0});
    QVERIFY(winner && winner->verdict == BudgetVerdict::kept);
  }

  void a_machine_that_gets_busy_keeps_the_best_that_was_not_seen_over_the_budget() {
    const auto list = candidates(8);
    Machine machine{list, 1, 0.1, {{2, 9}}};  // 10 ms, up to 11: neither over nor under; its upper end allows the third
    const auto winner = measured_winner(list, 10.2, std::ref(machine));
    QCOMPARE(machine.asked.back(), 2);
    QVERIFY(winner && winner->busy && winner->verdict == BudgetVerdict::predicted);
    QVERIFY(winner->candidate.arch == list[0].arch);
    Machine slower{list, 1.25, 0.01, {{4, 9}}};  // the first takes 12.5 ms: that is clear
    QVERIFY(measured_winner(list, 10.2, std::ref(slower))->candidate.arch == list[4].arch);
  }

  void where_none_keeps_it_that_is_said_and_the_fastest_was_among_those_tried() {
    const auto list = candidates(6);
    Machine machine{list, 3};
    const auto winner = measured_winner(list, 10, std::ref(machine), {.most = 2});
    QVERIFY(winner && winner->candidate.arch == list[5].arch);  // 22.5 ms
    QVERIFY(winner->verdict == BudgetVerdict::over_budget);
    QVERIFY(winner->measured.latency.total_ms() > 10);
    QVERIFY(qAbs(winner->pace - 3) < 1e-9);
    QCOMPARE(machine.asked.back(), 5);
  }

  void a_winner_whose_measurement_was_stopped_is_the_predicted_one() {
    const auto list = candidates(3);
    const auto winner = measured_winner(list, 10, [](const Architecture&) { return std::optional<TimedRuns>(); });
    QVERIFY(winner && winner->candidate.arch == list[0].arch);
    QVERIFY(winner->verdict == BudgetVerdict::predicted && !winner->busy);
  }

  void a_reserve_is_left_free() {
    const auto list = candidates(8);
    Machine machine{list};
    // 10.1 ms at most of 10.2: the next one's 9.6 leaves the twentieth free that is asked for.
    const auto winner = measured_winner(list, 10.2, std::ref(machine), {.reserve = 0.05});
    QVERIFY(winner && winner->candidate.arch == list[1].arch);
    QVERIFY(winner->verdict == BudgetVerdict::kept);
  }

  void where_nothing_can_be_measured_the_promise_decides() {
    const auto list = candidates(8);
    Machine machine{list, 1, 0.01, {{0, 9}}};
    const auto winner = measured_winner(list, 10, std::ref(machine), {.promise = 1.1});
    QVERIFY(winner && winner->busy && winner->verdict == BudgetVerdict::predicted);
    QVERIFY(winner->candidate.arch == list[2].arch);  // 9 ms, up to 9.9
  }

  void what_was_measured_before_is_not_measured_again() {
    auto list = candidates(8);
    Machine machine{list, 1.25};
    const auto first = measured_winner(list, 10.2, std::ref(machine));  // 12.5 ms, then 10
    QCOMPARE(machine.asked, (std::vector<int>{0, 4}));
    QVERIFY(qAbs(first->upper_pace - 1.25 * 1.01) < 1e-9);
    // Nothing better was found meanwhile: the winner stays, unasked.
    const auto same = measured_winner(list, 10.2, std::ref(machine), {.pace = 1.25, .known = first->tries});
    QVERIFY(same && same->candidate.arch == list[4].arch && same->verdict == BudgetVerdict::kept);
    QCOMPARE(machine.asked.size(), std::size_t(2));
    // Then a better one was.
    list[6].loss_bits = 4.35;
    Machine later{list, 1.25};
    const auto better = measured_winner(list, 10.2, std::ref(later), {.pace = 1.25, .known = first->tries});
    QVERIFY(better && better->candidate.arch == list[6].arch && better->verdict == BudgetVerdict::kept);
    QCOMPARE(later.asked, std::vector<int>{6});
    QCOMPARE(better->tries.size(), std::size_t(3));
  }

  void what_a_little_more_would_have_bought_is_told() {
    const auto list = candidates(8);
    Machine machine{list};
    const auto winner = measured_winner(list, 10.05, std::ref(machine));  // the first takes up to 10.1 ms
    QVERIFY(winner && winner->candidate.arch == list[1].arch);
    QVERIFY(winner->just_above && winner->just_above->arch == list[0].arch);
    QVERIFY(!measured_winner(list, 20, std::ref(machine))->just_above);
  }
};

QTEST_APPLESS_MAIN(TestMeasuredWinner)
#include "test_measured_winner.moc"
