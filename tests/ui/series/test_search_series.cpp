// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "ui/series/search_series.h"
#include "ui/session/loss_book.h"

using namespace hat;
using namespace hat::ui;

namespace {

Architecture arch(int ffn) {
  Architecture arch;
  arch.encoder_dim = arch.decoder_dim = 256;
  arch.encoder = {{ffn, 4}};
  arch.decoder = {{ffn, 4, 4, SourceSet{1}}};
  return arch;
}

Candidate candidate(int ffn, double ms, double bits, int born, std::vector<int> parents = {}) {
  Candidate candidate;
  candidate.arch = arch(ffn);
  candidate.latency_ms = ms;
  candidate.loss_bits = bits;
  candidate.born = born;
  candidate.origin = parents.empty() ? Origin::random : parents.size() == 1 ? Origin::mutation : Origin::crossover;
  for (int parent : parents) candidate.parents.push_back(id_of(arch(parent)));
  return candidate;
}

GenerationDone generation(int number, std::vector<Candidate> population) {
  GenerationDone done;
  done.generation = number;
  done.generations = 3;
  done.population = std::move(population);
  done.evaluated = number * 10;
  return done;
}

SearchSeries three_generations() {
  SearchSeries series;
  series.add(generation(1, {candidate(100, 10, 6.0, 1), candidate(101, 8, 6.4, 1), candidate(102, 12, 6.2, 1)}));
  series.add(generation(
      2, {candidate(200, 11, 5.8, 2, {100}), candidate(100, 10, 6.0, 1), candidate(201, 9, 6.1, 2, {100, 101})}));
  series.add(generation(3, {candidate(300, 11.5, 5.5, 3, {200, 201}), candidate(200, 11, 5.8, 2, {100})}));
  return series;
}

}  // namespace

class TestSearchSeries : public QObject {
  Q_OBJECT
 private slots:
  void a_candidate_that_was_computed_whole_later_has_that_loss_instead_of_the_estimate() {
    SearchSeries series;
    Candidate given_up = candidate(512, 7, 5.2, 1);
    given_up.text_share = 0.25;
    series.add(generation(1, {candidate(1024, 9, 5.0, 1), given_up}));
    QCOMPARE(series.front(1).size(), std::size_t{1});
    SearchResult result;
    result.evaluated = {candidate(1024, 9, 5.0, 1), candidate(512, 7, 5.1, 1)};
    series.add(result);
    QCOMPARE(series.candidates()[1].loss_bits, 5.1);
    QCOMPARE(series.front(1).size(), std::size_t{2});
  }
  void a_candidate_that_survives_is_counted_once() {
    const SearchSeries series = three_generations();
    QCOMPARE(series.generations(), 3);
    QCOMPARE(series.planned_generations(), 3);
    QCOMPARE(series.candidates().size(), std::size_t(6));
    QCOMPARE(series.known_by(1).size(), std::size_t(3));
    QCOMPARE(series.known_by(2).size(), std::size_t(5));
    QCOMPARE(series.generation(2).population, (std::vector<int>{3, 0, 4}));
  }

  void best_and_median_are_of_the_population() {
    const SearchSeries series = three_generations();
    QCOMPARE(series.generation(1).best_bits, 6.0);
    QCOMPARE(series.generation(1).median_bits, 6.2);
    QCOMPARE(series.generation(3).median_bits, (5.5 + 5.8) / 2);
    QCOMPARE(series.best(1), 0);
    QCOMPARE(series.best(2), 3);
    QCOMPARE(series.best(0), -1);
  }

  void replaying_shows_the_front_of_then() {
    const SearchSeries series = three_generations();
    QCOMPARE(series.front(1), (std::vector<int>{1, 0}));
    QCOMPARE(series.front(3), (std::vector<int>{1, 4, 0, 3, 5}));
  }

  void a_search_stalls_for_as_many_generations_as_its_best_is_old() {
    SearchSeries series = three_generations();
    QVERIFY(!series.stalled(1));  // nothing to compare with
    QCOMPARE(series.stalled(2), std::optional<int>(0));
    QCOMPARE(series.stalled(3), std::optional<int>(0));
    for (int i = 0; i < 3; ++i) series.add(generation(4 + i, {candidate(300, 11.5, 5.5, 3, {200, 201})}));
    QCOMPARE(series.stalled(4), std::optional<int>(1));
    QCOMPARE(series.stalled(6), std::optional<int>(3));
    QVERIFY(!series.stalled(7));
  }

  void a_second_generation_that_finds_nothing_better_has_stalled_for_one() {
    SearchSeries series;
    series.add(generation(1, {candidate(100, 10, 6.0, 1)}));
    series.add(generation(2, {candidate(100, 10, 6.0, 1), candidate(200, 9, 6.3, 2, {100})}));
    QCOMPARE(series.stalled(2), std::optional<int>(1));
  }

  void a_generation_under_way_is_there_with_what_has_been_evaluated() {
    SearchSeries series;
    QCOMPARE(series.last(), 0);
    series.add(CandidatesDone{1, 3, {candidate(101, 8, 6.4, 1), candidate(100, 10, 6.0, 1)}, 2});
    QCOMPARE(series.generations(), 0);
    QCOMPARE(series.last(), 1);
    QCOMPARE(series.planned_generations(), 3);
    QCOMPARE(series.generation(1).evaluated, std::int64_t(2));
    QVERIFY(!series.generation(1).whole);
    QVERIFY(series.generation(1).allowed_share < 0);
    QCOMPARE(series.best(1), 1);
    QVERIFY(!series.stalled(1));
    series.add(CandidatesDone{1, 3, {candidate(102, 12, 6.2, 1)}, 3});
    QCOMPARE(series.generation(1).population, (std::vector<int>{1, 2, 0}));
    // When it is over it counts once, and none of its candidates twice.
    series.add(generation(1, {candidate(100, 10, 6.0, 1), candidate(101, 8, 6.4, 1), candidate(102, 12, 6.2, 1)}));
    QCOMPARE(series.last(), 1);
    QCOMPARE(series.generations(), 1);
    QVERIFY(series.generation(1).whole);
    QCOMPARE(series.candidates().size(), std::size_t(3));
    series.add(CandidatesDone{2, 3, {candidate(200, 11, 5.8, 2, {100})}, 4});
    QCOMPARE(series.last(), 2);
    QCOMPARE(series.best(2), 3);
    GenerationDone cut = generation(2, {candidate(200, 11, 5.8, 2, {100}), candidate(100, 10, 6.0, 1)});
    cut.cut_short = true;
    series.add(cut);
    QVERIFY(!series.generation(2).whole);
    QVERIFY(!series.stalled(2));
  }

  void architectures_that_share_an_id_are_two() {
    Candidate one = candidate(100, 10, 6.0, 1), other = candidate(101, 11, 5.0, 1);
    one.arch = architecture_from_text("enc 256: 512/4 512/4 1024/8 1024/4 | dec 256: 512/4/8@3,4");
    other.arch = architecture_from_text("enc 256: 512/4 768/4 1024/4 | dec 192: 1024/4/4@3");
    QCOMPARE(id_of(one.arch), id_of(other.arch));
    SearchSeries series;
    series.add(generation(1, {one, other}));
    QCOMPARE(series.candidates().size(), std::size_t(2));
    QCOMPARE(series.find(other.arch), 1);
    QCOMPARE(series.find(id_of(other.arch)), 0);
    LossBook losses;
    losses.set(one.arch, 6);
    QVERIFY(std::isnan(losses.of(other.arch)));
  }

  void the_result_adds_what_never_entered_a_population() {
    SearchSeries series = three_generations();
    SearchResult result;
    result.best = candidate(300, 11.5, 5.5, 3, {200, 201});
    result.evaluated = {candidate(100, 10, 6.0, 1), candidate(999, 7, 7.0, 2, {100})};
    series.add(result);
    QCOMPARE(series.candidates().size(), std::size_t(7));
    QCOMPARE(series.find(id_of(arch(999))), 6);
    QCOMPARE(series.find("00000000"), -1);
  }

  void levels_cover_the_sequential_colours() {
    QCOMPARE(SearchSeries::level(1, 30), 0);
    QCOMPARE(SearchSeries::level(30, 30), 5);
    QCOMPARE(SearchSeries::level(16, 30), 3);
    QCOMPARE(SearchSeries::level(1, 1), 5);
  }

  void the_family_has_a_row_per_generation_and_every_parent_once() {
    const SearchSeries series = three_generations();
    const Family family = family_of(series, series.best(3));
    QCOMPARE(family.rows, (std::vector<int>{1, 2, 3}));
    QCOMPARE(family.nodes.size(), std::size_t(5));
    QCOMPARE(family.links.size(), std::size_t(5));
    QVERIFY(!family.cut);
    QCOMPARE(family.nodes.front().candidate, 5);
    QCOMPARE(family.nodes.front().row, 2);
    QCOMPARE(family.nodes.front().x, 0.5);
    for (const auto& link : family.links) QVERIFY(family.nodes[link.parent].row < family.nodes[link.child].row);
  }

  void an_old_family_keeps_its_youngest_rows() {
    const SearchSeries series = three_generations();
    const Family family = family_of(series, series.best(3), 2);
    QCOMPARE(family.rows, (std::vector<int>{2, 3}));
    QVERIFY(family.cut);
    QVERIFY(family_of(series, -1).nodes.empty());
  }
};

QTEST_GUILESS_MAIN(TestSearchSeries)
#include "test_search_series.moc"
