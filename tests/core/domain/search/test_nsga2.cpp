// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "domain/arch/cost.h"
#include "domain/search/evolution.h"
#include "domain/search/nsga2.h"

using namespace hat;

namespace {

double fake_ms(const Architecture& arch) { return static_cast<double>(params_of(arch, 256)) / 1e6; }

/// Genes whose merit is not their price: deep decoders help most, wide FFNs of the first layers next.
std::vector<ProxyLoss> fake_losses(std::span<const Architecture> archs, const Architecture*) {
  std::vector<ProxyLoss> losses;
  for (const Architecture& arch : archs) {
    double loss = 9 - arch.encoder_dim / 512.0 - arch.decoder_dim / 256.0;
    for (int i = 0; i < arch.encoder_depth(); ++i) loss -= arch.encoder[i].ffn_dim / (3000.0 + 3000 * i);
    for (int i = 0; i < arch.decoder_depth(); ++i)
      loss -= 0.2 + arch.decoder[i].ffn_dim / (5000.0 - 1000 * i) + arch.decoder[i].self_heads / 100.0;
    losses.push_back({loss});
  }
  return losses;
}

SearchConfig front_search(std::uint64_t seed) {
  SearchConfig config;
  config.pareto = true;
  config.population = 40;
  config.parents = 8;
  config.mutations = 16;
  config.crossovers = 16;
  config.generations = 12;
  config.seed = seed;
  return config;
}

SearchResult run(const SearchConfig& config) {
  JobControl control;
  JobContext<SearchEvent> context(control);
  return evolve(preset_space("sample"), config, fake_ms, fake_losses, context);
}

double volume(const SearchResult& result) {
  std::vector<Point> points;
  for (const Candidate& one : result.front) points.push_back({one.latency_ms, one.loss_bits});
  return hypervolume(points, {12, 10});
}

}  // namespace

class TestNsga2 : public QObject {
  Q_OBJECT
 private slots:
  void fronts_come_one_after_the_other_and_lonely_points_first() {
    const std::vector<Point> points{{1, 9}, {2, 5}, {2.1, 4.9}, {9, 1}, {2, 9}, {9, 9}, {std::nan(""), 0}};
    const std::vector<std::size_t> order = nsga2_order(points);
    QCOMPARE(order.size(), points.size());
    QVERIFY((order[0] == 0 && order[1] == 3) || (order[0] == 3 && order[1] == 0));  // both ends
    QCOMPARE(order[2], std::size_t(2));  // (9, 1) is far from (2.1, 4.9): more room than around (2, 5)
    QCOMPARE(order[3], std::size_t(1));
    QCOMPARE(order[4], std::size_t(4));
    QCOMPARE(order[5], std::size_t(5));
    QCOMPARE(order[6], std::size_t(6));
  }
  void a_crowding_distance_is_the_box_between_the_neighbours() {
    const std::vector<Point> front{{0, 10}, {1, 4}, {5, 2}, {10, 0}};
    const std::vector<double> distances = crowding_distances(front);
    QVERIFY(std::isinf(distances[0]) && std::isinf(distances[3]));
    QCOMPARE(distances[1], 0.5 + 0.8);
    QCOMPARE(distances[2], 0.9 + 0.4);
  }
  void the_front_spans_the_space_without_any_budget() {
    const SearchResult result = run(front_search(1));
    QCOMPARE(result.budget_ms, 0.0);
    QVERIFY(result.front.size() > 10);
    QCOMPARE(result.front.front().latency_ms, fake_ms(preset_space("sample").smallest()));
    QVERIFY(result.front.back().latency_ms > 2 * result.front.front().latency_ms);
    QCOMPARE(result.front.back().loss_bits, result.best.loss_bits);
  }
  void it_covers_more_than_searches_of_one_budget_and_random_samples_with_as_many_evaluations() {
    int better = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const SearchResult front = run(front_search(seed));
      SearchConfig one = front_search(seed);
      one.pareto = false;
      JobControl control;
      JobContext<SearchEvent> context(control);
      one.budget_ms = 100;
      const SearchResult random = random_search(preset_space("sample"), one, fake_ms, fake_losses, context,
                                                static_cast<std::int64_t>(front.evaluated.size()));
      one.budget_ms = 6;
      better += volume(front) > volume(random) && volume(front) > volume(run(one));
    }
    QCOMPARE(better, 5);
  }
  void a_budget_limits_the_front_and_the_same_seed_gives_the_same_front() {
    SearchConfig config = front_search(7);
    config.budget_ms = 6;
    const SearchResult a = run(config), b = run(config);
    for (const Candidate& one : a.evaluated) QVERIFY(one.latency_ms <= 6);
    QCOMPARE(a.front.size(), b.front.size());
    for (std::size_t i = 0; i < a.front.size(); ++i) QVERIFY(a.front[i].arch == b.front[i].arch);
  }
  void without_a_budget_only_the_front_can_be_asked_for() {
    SearchConfig config = front_search(1);
    config.pareto = false;
    QVERIFY_THROWS_EXCEPTION(Error, (void)run(config));
    config.pareto = true;
    config.budget_ms = -1;
    QVERIFY_THROWS_EXCEPTION(Error, (void)run(config));
  }
};

QTEST_GUILESS_MAIN(TestNsga2)
#include "test_nsga2.moc"
