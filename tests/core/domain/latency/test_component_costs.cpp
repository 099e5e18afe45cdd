// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QtTest>

#include <cmath>

#include "domain/latency/component_costs.h"
#include "domain/metrics/correlation.h"
#include "support/parts_device.h"

using namespace hat;
using test::PartsDevice;
using test::PartsRows;

namespace {

SearchSpace space_of_any_sources() {
  SearchSpace space = preset_space("sample");
  space.any_sources = true;
  return space;
}

/// Mean relative error on architectures that were never measured; tokens 0: each at a length of its own.
double error_of(const ComponentCosts& costs, const PartsDevice& device, const SearchSpace& space, int tokens,
                double* tau = nullptr) {
  Rng rng(99);
  std::vector<double> predicted, actual;
  for (int i = 0; i < 300; ++i) {
    const Architecture arch = space.sample(rng);
    const int length = tokens > 0 ? tokens : 5 + static_cast<int>(uniform_index(rng, 96));
    predicted.push_back(costs.ms(arch, {length, length, 5}));
    actual.push_back(device.ms(arch, length, length));
  }
  if (tau) *tau = kendall_tau(predicted, actual);
  return mape(predicted, actual);
}

#define HAT_AT_MOST(value, most) QVERIFY2((value) <= (most), fmt::format("{} is over {}", (value), (most)).c_str())

}  // namespace

class TestComponentCosts : public QObject {
  Q_OBJECT
 private slots:
  void what_parts_cost_is_known_from_forty_architectures() {
    const SearchSpace space = preset_space("sample");
    const ComponentCosts costs = PartsRows({}, space, 40, 1).fit(space);
    HAT_AT_MOST(error_of(costs, {}, space, space.tokens), 0.005);
    HAT_AT_MOST(error_of(costs, {}, space, 0), 0.02);
  }
  void subsets_of_sources_that_were_never_seen_are_no_harder() {
    const SearchSpace space = preset_space("sample"), any = space_of_any_sources();
    const ComponentCosts costs = PartsRows({}, space, 60, 1).fit(space);
    HAT_AT_MOST(error_of(costs, {}, any, any.tokens), 0.01);
  }
  void layers_cost_the_same_in_any_order_and_any_choice_of_as_many_sources() {
    const SearchSpace any = space_of_any_sources();
    const ComponentCosts costs = PartsRows({0.05, 0.1}, any, 100, 1, 0.02, 0.02).fit(any);
    const Architecture arch =
        architecture_from_text("enc 256: 1024/8 512/4 768/8 512/8 | dec 256: 1024/8/4@1,2 512/4/8@4 768/8/8@1,3,4");
    const Architecture turned =
        architecture_from_text("enc 256: 512/8 768/8 512/4 1024/8 | dec 256: 768/8/8@2,3,4 1024/8/4@3,4 512/4/8@1");
    const double a = costs.ms(arch, {20, 20, 5}), b = costs.ms(turned, {20, 20, 5});
    QVERIFY2(std::abs(a / b - 1) < 1e-9, fmt::format("{} {}", a, b).c_str());
  }
  void noise_odd_shapes_and_caches_leave_less_than_three_percent() {
    const SearchSpace space = preset_space("sample");
    const PartsDevice device{0.04, 0.12};
    double tau = 0;
    const ComponentCosts costs = PartsRows(device, space, 150, 3, 0.04, 0.04).fit(space);
    HAT_AT_MOST(error_of(costs, device, space, space.tokens, &tau), 0.03);
    QVERIFY2(tau >= 0.96, fmt::format("{}", tau).c_str());
    HAT_AT_MOST(error_of(costs, device, space, 0), 0.05);
  }
  void shapes_that_no_formula_tells_are_known_by_heart() {
    const SearchSpace space = preset_space("sample");
    const PartsDevice device{0.15, 0};
    const ComponentCosts costs = PartsRows(device, space, 150, 4).fit(space);
    ComponentCosts formulas = costs;
    formulas.shapes.clear();
    formulas.whole = {};
    HAT_AT_MOST(error_of(costs, device, space, space.tokens), 0.5 * error_of(formulas, device, space, space.tokens));
  }
  void a_shape_that_was_seen_once_is_hardly_believed() {
    const SearchSpace space = preset_space("sample");
    PartsRows measured({0.02, 0}, space, 100, 5, 0.05);
    Architecture rare = space.smallest();
    rare.decoder[0].ffn_dim = 640;
    Rng rng(1);
    MeasuredParts row = PartsDevice{}.measure(rare, space.tokens, rng);
    for (ComponentTime& part : row.point.components)
      if (part.component == Component::ffn && part.layer == 1) part.ms *= 3;
    measured.all.push_back(&row);
    const ComponentCosts costs = measured.fit(space);
    const PartShape shape = shape_of(Component::ffn, rare, 1);
    const auto found = std::ranges::find(costs.shapes, shape, &std::pair<PartShape, double>::first);
    QVERIFY(found != costs.shapes.end());
    QVERIFY2(found->second < 1.1, fmt::format("{}", found->second).c_str());
  }
  void a_fifth_of_slow_rows_moves_nothing_by_more_than_three_percent() {
    const SearchSpace space = preset_space("sample");
    PartsRows measured({}, space, 150, 6, 0.02);
    for (std::size_t i = 0; i < measured.rows.size(); i += 5) {
      for (ComponentTime& part : measured.rows[i].point.components) part.ms *= 1.3;
      measured.rows[i].point.latency.encoder_ms *= 1.3;
      measured.rows[i].point.latency.decoder_ms *= 1.3;
    }
    measured.totals.clear();
    for (const MeasuredParts& row : measured.rows)
      if (row.point.tokens == space.tokens) measured.totals.push_back({&row.arch, row.point.latency.total_ms()});
    HAT_AT_MOST(error_of(measured.fit(space), {}, space, space.tokens), 0.03);
  }
  void totals_correct_what_the_stopwatch_adds_to_parts() {
    const SearchSpace space = preset_space("sample");
    PartsRows measured({}, space, 100, 7);
    for (MeasuredTotal& total : measured.totals) total.ms *= 0.9;
    const ComponentCosts costs = measured.fit(space);
    const Architecture arch = space.largest();
    const double share = costs.ms(arch, {20, 20, 5}) / PartsDevice{}.ms(arch, 20, 20);
    QVERIFY2(std::abs(share - 0.9) < 0.01, fmt::format("{}", share).c_str());
    const double elsewhere = costs.ms(arch, {60, 60, 5}) / PartsDevice{}.ms(arch, 60, 60);
    QVERIFY2(std::abs(elsewhere - 0.9) < 0.03, fmt::format("{}", elsewhere).c_str());
  }
  void a_few_totals_do_not_explain_the_moments_in_which_they_were_taken() {
    const SearchSpace space = preset_space("sample");
    const ComponentCosts costs = PartsRows({}, space, 10, 3, 0, 0.05).fit(space);
    Rng rng(2);
    for (int i = 0; i < 100; ++i) {
      const double factor = costs.factors(space.sample(rng)).encoder;  // one of the whole
      QVERIFY2(std::abs(factor - 1) < 0.02, fmt::format("{}", factor).c_str());
    }
    HAT_AT_MOST(error_of(costs, {}, space, space.tokens), 0.03);
  }
  void no_part_costs_less_than_nothing_and_nothing_comes_of_nothing() {
    const SearchSpace space = preset_space("sample");
    const ComponentCosts costs = PartsRows({0.1, 0.2}, space, 30, 8, 0.1, 0.1).fit(space);
    for_each_part(space.smallest(), [&](Component, int, const PartShape& shape) {
      QVERIFY(costs.part_ms(shape, {1, 1, 5}) >= 0);
    });
    QCOMPARE(fit_component_costs({}, {}, {20, 20, 5}).ms(space.smallest(), {20, 20, 5}), 0.0);
  }
  void parts_of_layers_that_are_not_there_and_odd_numbers_take_no_part() {
    const SearchSpace space = preset_space("sample");
    PartsRows measured({}, space, 40, 9);
    const ComponentCosts clean = measured.fit(space);
    MeasuredParts odd = measured.rows[0];
    odd.point.components = {{Component::ffn, 17, 3.0}, {Component::memory, 0, 1.0}, {Component::ffn, 1, std::nan("")}};
    MeasuredParts without = measured.rows[1];
    without.point.latency = {};
    measured.all.push_back(&odd);
    measured.all.push_back(&without);
    const ComponentCosts costs = measured.fit(space);
    QVERIFY(costs.weights == clean.weights);
  }
};

QTEST_GUILESS_MAIN(TestComponentCosts)
#include "test_component_costs.moc"
