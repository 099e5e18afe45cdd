// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

#include "domain/search/closed_loop.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// A space in which architecture i is predicted to take 4 + i/50 ms, and is better the more it takes.
class World {
 public:
  World() {
    const SearchSpace space = preset_space("sample");
    Rng rng(5);
    while (all_.size() < 400) {
      Candidate one;
      one.arch = space.sample(rng);
      if (!places_.emplace(one.arch, all_.size()).second) continue;
      one.latency_ms = 4 + static_cast<double>(all_.size()) / 50;
      one.loss_bits = 8 - 0.01 * static_cast<double>(all_.size());
      all_.push_back(one);
    }
  }
  /// What a search knows in the end: the sixty best under a limit, in predicted ms.
  [[nodiscard]] SearchResult search(double budget_ms, double limit_ms) const {
    SearchResult result;
    result.budget_ms = budget_ms;
    result.limit_ms = limit_ms;
    add(limit_ms, result);
    return result;
  }
  void add(double limit_ms, SearchResult& result) const {
    std::size_t end = 0;
    while (end < all_.size() && all_[end].latency_ms <= limit_ms) ++end;
    for (std::size_t i = end > 60 ? end - 60 : 0; i < end; ++i)
      if (std::ranges::none_of(result.evaluated, [&](const Candidate& one) { return one.arch == all_[i].arch; }))
        result.evaluated.push_back(all_[i]);
  }
  /// The device takes `pace` times what is predicted, known to half a per cent.
  [[nodiscard]] MeasureOf device(double pace, int& measured) const {
    return [this, pace, &measured](const Architecture& arch) -> std::optional<TimedRuns> {
      ++measured;
      const double ms = pace * all_[places_.at(arch)].latency_ms;
      TimedRuns runs;
      runs.latency = {1, ms - 1, 0, 0};
      runs.low_ms = 0.995 * ms;
      runs.high_ms = 1.005 * ms;
      return runs;
    };
  }

 private:
  std::vector<Candidate> all_;
  std::map<Architecture, std::size_t> places_;
};

}  // namespace

class TestClosedLoop : public QObject {
  Q_OBJECT
 private slots:
  void a_predictor_that_is_right_needs_one_measurement_and_no_further_search() {
    const World world;
    SearchResult result = world.search(8, 8 / 1.03);
    int measured = 0, further = 0;
    const auto winner = close_loop(result, world.device(1, measured),
                                   [&](double, SearchResult&) { return ++further > 0; }, {.reserve = 0.03});
    QVERIFY(winner && winner->verdict == BudgetVerdict::kept);
    QCOMPARE(further, 0);
    QVERIFY(measured <= 2);
  }
  void any_budget_is_kept_and_used_whatever_the_predictor_is_off() {
    const World world;
    for (const double pace : {0.8, 0.93, 1.0, 1.07, 1.2, 1.4})
      for (const double budget : {6.5, 8.0, 10.0}) {
        SearchResult result = world.search(budget, budget / 1.03);
        int measured = 0;
        const auto winner = close_loop(result, world.device(pace, measured),
                                       [&](double limit_pace, SearchResult& more) {
                                         world.add(budget / limit_pace, more);
                                         return true;
                                       },
                                       {.reserve = 0.03});
        QVERIFY(winner && winner->verdict == BudgetVerdict::kept);
        const double share = winner->measured.latency.total_ms() / budget;
        QVERIFY2(share <= 1 / 1.03 && share >= 0.95, qPrintable(QString("%1 %2 %3").arg(pace).arg(budget).arg(share)));
        QVERIFY(measured <= 16);
      }
  }
  void without_a_further_search_a_fast_machine_would_leave_its_budget_unused() {
    const World world;
    SearchResult result = world.search(8, 8 / 1.03);
    int measured = 0;
    const auto winner =
        close_loop(result, world.device(0.8, measured), [](double, SearchResult&) { return false; }, {.reserve = 0.03});
    QVERIFY(winner && winner->measured.latency.total_ms() < 0.8 * 8);
  }
  void a_machine_too_busy_to_measure_is_not_searched_for_further() {
    const World world;
    SearchResult result = world.search(8, 8 / 1.03);
    const MeasureOf busy = [](const Architecture&) {
      TimedRuns runs;
      runs.busy = true;
      return std::optional(runs);
    };
    int further = 0;
    const auto winner =
        close_loop(result, busy, [&](double, SearchResult&) { return ++further > 0; }, {.promise = 1.1});
    QVERIFY(winner && winner->busy && winner->verdict == BudgetVerdict::predicted);
    QVERIFY(1.1 * winner->candidate.latency_ms <= 8);
    QCOMPARE(further, 0);
  }
};

QTEST_APPLESS_MAIN(TestClosedLoop)
#include "test_closed_loop.moc"
