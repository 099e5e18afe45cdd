// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>
#include <set>

#include "domain/search/fastest.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

SearchSpace tiny(bool any_sources) {
  SearchSpace space;
  space.name = "tiny";
  space.qkv_dim = 8;
  space.encoder_dims = {8, 16};
  space.decoder_dims = {8};
  space.encoder_ffn_dims = {4, 8};
  space.decoder_ffn_dims = {4, 8};
  space.encoder_heads = {1};
  space.self_heads = {1, 2};
  space.cross_heads = {1};
  space.encoder_depths = {1, 2};
  space.decoder_depths = {1, 2};
  space.any_sources = any_sources;
  space.sources = {{1, {}}, {2, {}}};
  space.tokens = 5;
  return space;
}

/// Everything that can be reached from the smallest by changing one gene at a time.
std::set<Architecture> reachable(const SearchSpace& space) {
  std::set<Architecture> seen{space.smallest()};
  std::vector<Architecture> open{space.smallest()};
  while (!open.empty()) {
    const Architecture at = open.back();
    open.pop_back();
    for (const Architecture& next : neighbours(space, at))
      if (seen.insert(next).second) open.push_back(next);
  }
  return seen;
}

}  // namespace

class TestSearchSpace : public QObject {
  Q_OBJECT
 private slots:
  void count_equals_listing_every_architecture() {
    for (const bool any : {false, true}) {
      const SearchSpace space = tiny(any);
      const auto all = reachable(space);
      for (const Architecture& arch : all) QVERIFY(space.contains(arch));
      QCOMPARE(space.count().get_str(), std::to_string(all.size()));
    }
  }
  void presets_of_hat_have_the_count_known_by_hand() {
    // 2 * 2 dims, (3 * 2)^6 encoders, sum over d = 1..6 of (3 * 2 * 2 * 3)^d decoders.
    QCOMPARE(preset_space("wmt14").count().get_str(), std::string("417846678672384"));
    QCOMPARE(preset_space("iwslt14").count().get_str(), std::string("417846678672384"));
  }
  void samples_are_uniform_in_every_choice() {
    const SearchSpace space = tiny(false);
    Rng rng(5);
    constexpr int draws = 8000;
    std::map<std::string, std::map<int, int>> seen;
    for (int i = 0; i < draws; ++i) {
      const Architecture arch = space.sample(rng);
      QVERIFY(space.contains(arch));
      ++seen["encoder dim"][arch.encoder_dim];
      ++seen["encoder depth"][arch.encoder_depth()];
      ++seen["decoder depth"][arch.decoder_depth()];
      ++seen["encoder ffn"][arch.encoder[0].ffn_dim];
      ++seen["self heads"][arch.decoder[0].self_heads];
    }
    for (const auto& [gene, counts] : seen) {
      QCOMPARE(counts.size(), std::size_t{2});
      double chi = 0;
      for (const auto& [value, count] : counts) chi += (count - draws / 2.0) * (count - draws / 2.0) / (draws / 2.0);
      QVERIFY2(chi < 10.83, gene.c_str());  // one degree of freedom, 0.1 %
    }
  }
  void any_sources_draw_every_subset_equally() {
    SearchSpace space = tiny(true);
    space.encoder_depths = {3};
    Rng rng(6);
    std::map<std::uint64_t, int> seen;
    for (int i = 0; i < 7000; ++i) ++seen[space.sample(rng).decoder[0].sources.bits()];
    QCOMPARE(seen.size(), std::size_t{7});
    double chi = 0;
    for (const auto& [set, count] : seen) chi += (count - 1000.0) * (count - 1000.0) / 1000.0;
    QVERIFY(chi < 22.46);  // six degrees of freedom, 0.1 %
  }
  void children_stay_in_the_space() {
    for (const SearchSpace& space : {preset_space("wmt14"), preset_space("sample"), tiny(true), tiny(false)}) {
      Rng rng(7);
      for (int i = 0; i < 500; ++i) {
        const Architecture a = space.sample(rng), b = space.sample(rng);
        QVERIFY2(space.contains(space.mutate(a, 0.3, rng)), space.name.c_str());
        QVERIFY2(space.contains(space.cross_over(a, b, rng)), space.name.c_str());
        QVERIFY(space.mutate(a, 0, rng) == a);
        QVERIFY(space.cross_over(a, a, rng) == a);
      }
    }
  }
  void misfits_name_the_field_and_its_choices() {
    const SearchSpace space = preset_space("wmt14");
    Architecture arch = space.largest();
    QVERIFY(space.misfits(arch).empty());
    arch.encoder_dim = 600;
    arch.decoder[2].cross_heads = 16;
    arch.decoder[3].sources = SourceSet{1};
    const auto found = space.misfits(arch);
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].text(), std::string("encoder_dim: expected one of 640, 512, got 600"));
    QCOMPARE(found[1].text(), std::string("decoder[3].cross_heads: expected one of 8, 4, got 16"));
    QCOMPARE(found[2].text(), std::string("decoder[4].sources: expected {6}, {5,6}, {4,5,6}, got {1}"));
  }
  void sources_may_count_from_the_end_of_the_supertransformer_as_hat_counts() {
    SearchSpace space = tiny(false);
    Architecture arch = space.smallest();  // one of two encoder layers is active
    arch.decoder[0].sources = SourceSet::last(2, 2);
    QVERIFY(space.contains(arch));
    space.encoder_depths = {1, 2, 3};
    QVERIFY(!space.contains(arch));
    arch.decoder[0].sources = SourceSet::last(2, 3);
    QVERIFY(space.contains(arch));
    QVERIFY(!tiny(true).contains(arch));
  }
  void presets_have_no_problems_and_broken_spaces_name_theirs() {
    for (const std::string& name : preset_names()) QVERIFY(preset_space(name).problems().empty());
    SearchSpace space = tiny(false);
    space.self_heads = {3};
    space.encoder_dims = {8, 8};
    QCOMPARE(space.problems().size(), std::size_t{2});
    QVERIFY_THROWS_EXCEPTION(Error, (void)preset_space("no such space"));
  }
};

QTEST_GUILESS_MAIN(TestSearchSpace)
#include "test_search_space.moc"
