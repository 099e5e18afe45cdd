// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <set>

#include "domain/search/evolution.h"
#include "domain/search/further_search.h"
#include "domain/search/search_budget.h"

using namespace hat;

namespace {

const SearchSpace sample = preset_space("sample");

double ms_of(const Architecture& arch) { return 3 + 2.0 * arch.decoder_depth() + 0.01 * arch.decoder[0].ffn_dim; }

std::vector<ProxyLoss> losses_of(std::span<const Architecture> archs, const Architecture*) {
  std::vector<ProxyLoss> losses;
  for (const Architecture& arch : archs) losses.push_back({9 - 0.1 * ms_of(arch) - 0.001 * arch.encoder[0].ffn_dim});
  return losses;
}

SearchConfig config_of() {
  SearchConfig config;
  config.model = config.predictor = "x";
  config.budget_ms = 20;
  config.population = 12;
  config.parents = 4;
  config.mutations = config.crossovers = 4;
  config.generations = 10;
  return config;
}

SearchResult run(const SearchConfig& config, std::vector<SearchEvent>& events) {
  JobControl control;
  JobContext<SearchEvent> context(control, [&](const SearchEvent& event) { events.push_back(event); });
  return evolve(sample, config, ms_of, losses_of, context);
}

}  // namespace

class TestFurtherSearch : public QObject {
  Q_OBJECT
 private slots:
  void it_begins_with_the_best_under_the_new_limit() {
    std::vector<SearchEvent> events;
    const SearchResult result = run(config_of(), events);
    const SearchConfig further = further_config(config_of(), 1.25, result);
    QCOMPARE(further.generations, 2);
    QCOMPARE(limit_of(further), 16.0);
    QVERIFY(!further.seeds.empty() && further.seeds.size() <= 4);
    double best = 1e9;
    for (const Candidate& one : result.evaluated)
      if (one.latency_ms <= 16) best = std::min(best, one.loss_bits);
    const Architecture first = architecture_from_text(further.seeds.front());
    QCOMPARE(losses_of(std::span(&first, 1), nullptr)[0].bits, best);
    for (const std::string& seed : further.seeds) QVERIFY(ms_of(architecture_from_text(seed)) <= 16);
  }
  void what_is_new_is_one_more_generation_and_what_was_known_keeps_its_record() {
    std::vector<SearchEvent> events, more_events;
    SearchResult result = run(config_of(), events);
    const std::vector<Candidate> before = result.evaluated;
    const SearchResult more = run(further_config(config_of(), 1.25, result), more_events);
    FurtherCandidates candidates(before, 10);
    std::vector<Candidate> told;
    for (const SearchEvent& event : more_events)
      if (const auto* done = std::get_if<CandidatesDone>(&event))
        if (const auto news = candidates.news(*done)) {
          QCOMPARE(news->generation, 11);
          told.insert(told.end(), news->candidates.begin(), news->candidates.end());
          QCOMPARE(news->evaluated, static_cast<std::int64_t>(before.size() + told.size()));
        }
    add_further(more, 10, result);
    std::set<Architecture> seen;
    for (const Candidate& one : result.evaluated) QVERIFY(seen.insert(one.arch).second);
    for (std::size_t i = 0; i < before.size(); ++i) {
      QVERIFY(result.evaluated[i].arch == before[i].arch);
      QCOMPARE(result.evaluated[i].born, before[i].born);
      QVERIFY(result.evaluated[i].parents == before[i].parents);
    }
    QVERIFY(!told.empty());
    QCOMPARE(result.evaluated.size(), before.size() + told.size());
    for (std::size_t i = 0; i < told.size(); ++i) {
      QVERIFY(result.evaluated[before.size() + i].arch == told[i].arch);
      QCOMPARE(result.evaluated[before.size() + i].born, 11);
    }
    const GenerationDone done = further_generation(result.evaluated, 10, result.limit_ms);
    QCOMPARE(done.generation, 11);
    QVERIFY(!done.cut_short);
    QCOMPARE(done.limit_ms, 16.0);
    QCOMPARE(done.population.size(), told.size());
    QVERIFY(std::ranges::is_sorted(done.population, {}, &Candidate::loss_bits));
  }
};

QTEST_APPLESS_MAIN(TestFurtherSearch)
#include "test_further_search.moc"
