// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QtTest>

#include <set>

#include "domain/config/latency.h"
#include "domain/latency/component_costs.h"
#include "domain/latency/coverage.h"
#include "domain/latency/probes.h"
#include "support/parts_device.h"

using namespace hat;

namespace {

std::set<PartShape> shapes_of(const std::vector<Architecture>& archs) {
  std::set<PartShape> shapes;
  for (const Architecture& arch : archs)
    for_each_part(arch, [&](Component, int, const PartShape& shape) { shapes.insert(shape); });
  return shapes;
}

std::vector<Architecture> sampled(const SearchSpace& space, std::size_t count, std::uint64_t seed) {
  Rng rng(seed);
  std::vector<Architecture> archs;
  while (archs.size() < count) archs.push_back(space.sample(rng));
  return archs;
}

/// Mean relative error, on 300 architectures that were never measured, of what parts cost by those of `archs`.
double error_after(const test::PartsDevice& device, const SearchSpace& space, const std::vector<Architecture>& archs) {
  Rng rng(3);
  std::vector<MeasuredParts> rows;
  for (const Architecture& arch : archs) rows.push_back(device.measure(arch, space.tokens, rng, 0.02, 0.02));
  std::vector<const MeasuredParts*> all;
  std::vector<MeasuredTotal> totals;
  for (const MeasuredParts& row : rows) {
    all.push_back(&row);
    totals.push_back({&row.arch, row.point.latency.total_ms()});
  }
  const SentenceSize usual{space.tokens, space.tokens, 5};
  const ComponentCosts costs = fit_component_costs(all, totals, usual);
  double sum = 0;
  const std::vector<Architecture> others = sampled(space, 300, 99);
  for (const Architecture& arch : others)
    sum += std::abs(costs.ms(arch, usual) / device.ms(arch, space.tokens, space.tokens) - 1);
  return sum / static_cast<double>(others.size());
}

}  // namespace

class TestProbes : public QObject {
  Q_OBJECT
 private slots:
  void probes_are_different_and_cover_the_ends_of_a_space_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : preset_names()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
  void probes_are_different_and_cover_the_ends_of_a_space() {
    QFETCH(QString, name);
    const SearchSpace space = preset_space(name.toStdString());
    const std::vector<Architecture> probes = choose_probes(space, usual_probes);
    QCOMPARE(std::set<Architecture>(probes.begin(), probes.end()).size(), std::size_t(usual_probes));
    QVERIFY(choose_probes(space, usual_probes) == probes);
    for (const Architecture& arch : probes) QVERIFY(space.contains(arch));
    const std::vector<Message> outside = beyond(coverage_of(probes), space);
    QVERIFY2(outside.empty(), listed(outside).english().c_str());
    std::set<int> depths;
    for (const Architecture& arch : probes) depths.insert(arch.decoder_depth());
    QVERIFY2(depths.size() > 2, fmt::format("{} depths", depths.size()).c_str());
  }
  void every_shape_that_a_part_can_have_is_among_them_data() {
    probes_are_different_and_cover_the_ends_of_a_space_data();
  }
  void every_shape_that_a_part_can_have_is_among_them() {
    QFETCH(QString, name);
    const SearchSpace space = preset_space(name.toStdString());
    const std::set<PartShape> all = shapes_of(sampled(space, 3000, 5)),
                              seen = shapes_of(choose_probes(space, usual_probes));
    QVERIFY2(seen.size() == all.size(), fmt::format("{} of {}", seen.size(), all.size()).c_str());
  }
  void ten_of_them_are_enough_for_what_parts_cost() {
    const SearchSpace space = preset_space("sample");
    for (const double odd : {0.02, 0.08}) {
      const double error = error_after({odd, 0.1}, space, choose_probes(space, usual_probes));
      QVERIFY2(error < 0.02, fmt::format("{}", error).c_str());
    }
  }
  void there_are_no_more_than_there_are_architectures() {
    SearchSpace space = preset_space("sample");
    space.encoder_dims = space.decoder_dims = {256};
    space.encoder_ffn_dims = space.decoder_ffn_dims = {512};
    space.encoder_heads = space.self_heads = space.cross_heads = {4};
    space.encoder_depths = {3};
    space.decoder_depths = {1};
    QCOMPARE(choose_probes(space, usual_probes).size(), static_cast<std::size_t>(space.count().get_ui()));
    QCOMPARE(choose_probes(std::vector<LayerTerms>(3), 10).size(), std::size_t(3));
    QVERIFY(choose_probes(std::vector<LayerTerms>{}, 10).empty());
  }
};

QTEST_GUILESS_MAIN(TestProbes)
#include "test_probes.moc"
