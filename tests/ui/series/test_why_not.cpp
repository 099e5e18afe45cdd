// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/space/search_space.h"
#include "ui/series/why_not.h"

using namespace hat;
using namespace hat::ui;

namespace {

/// Candidates with the given (ms, bits), all born in one generation.
struct Search {
  SearchSeries series;
  SearchResult result;
  std::vector<Candidate> candidates;

  explicit Search(const std::vector<std::pair<double, double>>& points) {
    Rng rng(3);
    const SearchSpace space = preset_space("sample");
    GenerationDone done;
    done.generation = done.generations = 1;
    for (const auto& [ms, bits] : points) {
      Candidate one;
      one.arch = space.sample(rng);
      one.latency_ms = ms;
      one.loss_bits = bits;
      one.born = 1;
      candidates.push_back(one);
    }
    done.population = candidates;
    series.add(done);
  }
  WhyNot of(int point, double budget, int winner) {
    result.best = candidates[static_cast<std::size_t>(winner)];
    result.budget_ms = budget;
    if (!(result.limit_ms > 0)) result.limit_ms = budget;
    return why_not(series, result, series.find(id_of(candidates[static_cast<std::size_t>(point)].arch)),
                   result.limit_ms, budget);
  }
};

}  // namespace

class TestWhyNot : public QObject {
  Q_OBJECT
 private slots:
  void the_winner_needs_no_reason() {
    Search search({{5, 4.9}, {9, 4.7}});
    QCOMPARE(search.of(1, 10, 1).reason, WhyNot::Reason::winner);
    QCOMPARE(search.of(1, 10, 1).rank, 1);
  }
  void a_candidate_beyond_the_budget_is_told_by_how_much() {
    Search search({{12.5, 4.6}, {9, 4.7}});
    const WhyNot answer = search.of(0, 10, 1);
    QCOMPARE(answer.reason, WhyNot::Reason::over_budget);
    QCOMPARE(answer.ms_gap, 2.5);
  }
  void what_is_known_of_one_with_a_lower_loss_than_the_winner_is_told_and_no_more() {
    Search search({{9.5, 4.65}, {9, 4.7}, {9.2, 4.6}});
    search.result.was_measured = true;
    search.result.measured_pace = 1.06;
    // 9.5 ms at that pace are 10.07: over the budget. 9.2 become 9.75: whether it was measured, nobody knows.
    const WhyNot slower = search.of(0, 10, 1);
    QCOMPARE(slower.reason, WhyNot::Reason::slower_now);
    QVERIFY(qFuzzyCompare(slower.ms_now, 9.5 * 1.06));
    QCOMPARE(search.of(2, 10, 1).reason, WhyNot::Reason::not_measured);
    search.result.winner_tries = {{search.candidates[2], {1, 9.1, 0, 0}, 9.9, 10.3, false}};
    const WhyNot tried = search.of(2, 10, 1);
    QCOMPARE(tried.reason, WhyNot::Reason::measured_over);
    QCOMPARE(tried.low_ms, 9.9);
    QCOMPARE(tried.high_ms, 10.3);
  }
  void on_a_faster_machine_the_budget_allows_longer_predictions() {
    Search search({{15, 4.6}, {18, 4.5}, {14, 4.7}});
    search.result.pace = 0.625, search.result.limit_ms = 16;  // 10 ms at a pace of 0.625
    QVERIFY(search.of(2, 10, 0).reason != WhyNot::Reason::over_budget);
    const WhyNot beyond = search.of(1, 10, 0);
    QCOMPARE(beyond.reason, WhyNot::Reason::over_budget);
    QCOMPARE(beyond.ms_gap, 18 * 0.625 - 10);
  }
  void candidates_that_were_left_out_are_counted_by_what_is_known_of_them() {
    Search search({{9.5, 4.65}, {9, 4.7}, {9.2, 4.6}, {9.9, 4.61}, {12, 4.5}, {8, 4.9}});
    search.result.was_measured = true;
    search.result.measured_pace = 1.06;
    search.result.best = search.candidates[1];
    search.result.budget_ms = search.result.limit_ms = 10;
    search.result.evaluated = search.candidates;
    search.result.winner_tries = {{search.candidates[3], {1, 9.5, 0, 0}, 10.4, 10.6, false}};
    const LeftOut left_out_of = left_out(search.result);
    QCOMPARE(left_out_of.slower_now, 1);
    QCOMPARE(left_out_of.measured_over, 1);
    QCOMPARE(left_out_of.not_measured, 1);
    QCOMPARE(left_out_of.all(), 3);  // neither the one predicted over the budget nor the worse one
  }
  void one_that_another_beats_in_both_names_the_best_of_those() {
    Search search({{8, 4.9}, {9, 4.7}, {7, 4.85}, {6, 4.8}});
    const WhyNot answer = search.of(0, 10, 1);
    QCOMPARE(answer.reason, WhyNot::Reason::faster_is_better);
    QVERIFY(answer.dominated_by.has_value());
    QCOMPARE(search.series.candidates()[static_cast<std::size_t>(*answer.dominated_by)].latency_ms, 6.0);
    QCOMPARE(answer.rank, 4);
    QCOMPARE(answer.of, 4);
    QVERIFY(qFuzzyCompare(answer.loss_gap, 0.2));
  }
  void one_that_was_given_up_is_told_as_that_and_never_as_one_on_the_front() {
    Search search({{6, 4.8}, {9, 4.7}, {5, 4.75}});
    std::vector<Candidate> candidates = search.series.candidates();
    candidates[2].text_share = 0.4;
    search.series.clear();
    CandidatesDone done;
    done.generation = 1;
    done.candidates = candidates;
    search.series.add(done);
    QCOMPARE(search.of(2, 10, 1).reason, WhyNot::Reason::given_up);
    const std::vector<int> front = search.series.front(1);
    QVERIFY(std::ranges::find(front, 2) == front.end());
  }
  void one_on_the_front_would_win_under_its_own_latency() {
    Search search({{6, 4.8}, {9, 4.7}, {8, 4.9}});
    const WhyNot answer = search.of(0, 10, 1);
    QCOMPARE(answer.reason, WhyNot::Reason::smaller_budget);
    QCOMPARE(answer.rank, 2);
  }
};

QTEST_GUILESS_MAIN(TestWhyNot)
#include "test_why_not.moc"
