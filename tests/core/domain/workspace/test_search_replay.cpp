// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>

#include "domain/arch/cost.h"
#include "domain/io/atomic_file.h"
#include "domain/io/cost_file.h"
#include "domain/io/field_file.h"
#include "domain/io/space_yaml.h"
#include "domain/search/evolution.h"
#include "domain/workspace/search_replay.h"

using namespace hat;

class TestSearchReplay : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  const SearchSpace space_ = preset_space("sample");

  static SearchConfig config() {
    SearchConfig c;
    c.model = c.predictor = "x";
    c.budget_ms = 40;
    c.population = 12;
    c.parents = 4;
    c.mutations = c.crossovers = 4;
    c.generations = 5;
    c.pace = 1.1;
    return c;
  }
  /// Some milliseconds and losses that depend on the architecture alone.
  static double latency(const Architecture& arch) {
    return 3 + 2.0 * arch.decoder_depth() + 0.01 * arch.decoder[0].ffn_dim + 0.013 * arch.encoder_dim +
           0.3 * arch.encoder_depth();
  }
  static double loss(const Architecture& arch) {
    return 9 - std::log(static_cast<double>(std::hash<Architecture>{}(arch) % 1000 + 10));
  }

  SearchResult search(const SearchConfig& c, std::vector<SearchEvent>& events) const {
    JobControl control;
    JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
      if (!std::holds_alternative<Progress>(event)) events.push_back(event);
    });
    return evolve(
        space_, c, latency,
        [](std::span<const Architecture> archs, const Architecture*) {
          std::vector<ProxyLoss> losses;
          for (const Architecture& arch : archs) losses.push_back({loss(arch)});
          return losses;
        },
        context);
  }
  /// Its folder as a search leaves it: all of it, or the first `count` candidates with the generations that were whole
  /// by then.
  SearchRun kept(const SearchConfig& c, const SearchResult& result, const std::vector<SearchEvent>& events,
                 std::size_t count, const char* name) const {
    const std::string folder = dir_.filePath(name).toStdString();
    std::filesystem::create_directory(folder);
    std::string candidates = candidates_header(), generations = "generation\n";
    for (std::size_t i = 0; i < count; ++i) candidates += candidate_row(result.evaluated[i]);
    for (const SearchEvent& event : events)
      if (const auto* done = std::get_if<GenerationDone>(&event);
          done && done->evaluated <= static_cast<std::int64_t>(count))
        generations += std::to_string(done->generation) + '\n';
    write_atomically(folder + "/search.yaml", to_yaml(c));
    write_atomically(folder + "/space.yaml", space_to_yaml(space_));
    write_atomically(folder + "/candidates.csv", candidates);
    write_atomically(folder + "/generations.csv", generations);
    return read_search_run(folder);
  }
  static std::vector<GenerationDone> generations_of(const std::vector<SearchEvent>& events) {
    std::vector<GenerationDone> all;
    for (const SearchEvent& event : events)
      if (const auto* done = std::get_if<GenerationDone>(&event)) all.push_back(*done);
    return all;
  }

 private Q_SLOTS:
  void a_kept_search_is_seen_as_it_went() {
    std::vector<SearchEvent> events;
    const SearchResult result = search(config(), events);
    const SearchReplay again = replay(kept(config(), result, events, result.evaluated.size(), "whole"));
    const auto then = generations_of(events), now = generations_of(again.events);
    QCOMPARE(now.size(), then.size());
    for (std::size_t g = 0; g < then.size(); ++g) {
      QCOMPARE(now[g].population.size(), then[g].population.size());
      for (std::size_t i = 0; i < then[g].population.size(); ++i)
        QVERIFY(now[g].population[i].arch == then[g].population[i].arch);
      QCOMPARE(now[g].allowed_share, then[g].allowed_share);
      QCOMPARE(now[g].cache_hits, then[g].cache_hits);
    }
    QVERIFY(again.result.best.arch == result.best.arch);
    QCOMPARE(again.result.front.size(), result.front.size());
    QCOMPARE(again.result.limit_ms, result.limit_ms);
  }

  void its_time_is_that_of_the_search_and_unknown_where_nobody_kept_it() {
    std::vector<SearchEvent> events;
    const SearchResult result = search(config(), events);
    const SearchRun run = kept(config(), result, events, result.evaluated.size(), "timed");
    QCOMPARE(replay(run).result.seconds, 0.0);
    RunCost first, second;
    first.what = second.what = "search";
    first.started = second.started = "2026-01-01T00:00:00Z";
    first.seconds = 90;
    second.seconds = 34.5;  // it was gone on with
    write_costs(cost_file_of(run.folder), {first, second});
    QCOMPARE(replay(run).result.seconds, 124.5);
  }

  void a_killed_one_ends_with_the_candidates_that_it_had() {
    std::vector<SearchEvent> events;
    const SearchResult result = search(config(), events);
    const std::size_t count = 17;  // within the second generation
    const SearchReplay again = replay(kept(config(), result, events, count, "killed"));
    QCOMPARE(again.result.evaluated.size(), count);
    QCOMPARE(generations_of(again.events).size(), std::size_t(1));
    const auto* rest = std::get_if<CandidatesDone>(&again.events.back());
    QVERIFY(rest != nullptr);
    QCOMPARE(rest->generation, 2);
    QCOMPARE(rest->candidates.size(), count - 12);
  }

  void what_came_of_it_is_read_from_its_folder() {
    std::vector<SearchEvent> events;
    const SearchResult result = search(config(), events);
    const Candidate& second = result.evaluated[1];
    (void)kept(config(), result, events, result.evaluated.size(), "won");
    write_atomically(dir_.filePath("won/winner.yaml").toStdString(),
                     "architecture: \"" + to_text(second.arch) +
                         "\"\nverdict: kept\nmeasured_encoder_ms: 3\nmeasured_decoder_ms: 30.5\nmeasured_low_ms: "
                         "33\nmeasured_high_ms: 34\npace: 1.1\n"
                         "limit_ms: 36.3636\nloss_tokens: 800\nstopped_early: false\n");
    const SearchReplay again = replay(read_search_run(dir_.filePath("won").toStdString()));
    QVERIFY(again.result.best.arch == second.arch);
    QVERIFY(again.result.was_measured);
    QCOMPARE(again.result.measured.total_ms(), 33.5);
    QCOMPARE(again.result.measured_high_ms, 34.0);
    QCOMPARE(static_cast<int>(again.result.verdict), static_cast<int>(BudgetVerdict::kept));
    QCOMPARE(again.result.loss_tokens, std::int64_t(800));
  }

  void candidates_of_another_way_are_shown_by_their_generations() {
    std::vector<SearchEvent> events;
    const SearchResult result = search(config(), events);
    SearchConfig other = config();
    other.seed = 99;  // as if another version had drawn
    const SearchReplay again = replay(kept(other, result, events, result.evaluated.size(), "other"));
    QCOMPARE(again.result.evaluated.size(), result.evaluated.size());
    QCOMPARE(generations_of(again.events).size(), std::size_t(5));
    QVERIFY(replay(SearchRun{}).events.empty());
  }
};

QTEST_APPLESS_MAIN(TestSearchReplay)
#include "test_search_replay.moc"
