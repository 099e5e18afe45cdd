// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "ui/series/space_series.h"

using namespace hat;
using namespace hat::ui;

namespace {

SpacePoint point(double flops, double ms) {
  SpacePoint made;
  made.flops = flops;
  made.ms = ms;
  return made;
}

}  // namespace

class TestSpaceSeries : public QObject {
  Q_OBJECT
 private slots:
  void a_choice_switches_off_and_on_again() {
    const SearchSpace whole = preset_space("sample");
    for (int g = 0; g < gene_count; ++g) {
      const Gene gene = static_cast<Gene>(g);
      for (const int value : offered_choices(whole, gene)) {
        const auto once = with_toggled(whole, gene, value);
        QVERIFY(once);
        QCOMPARE(has_choice(*once, gene, value), !has_choice(whole, gene, value));
        QCOMPARE(differences(*once, whole), 1);
        QVERIFY(once->problems().empty());
        const auto twice = with_toggled(*once, gene, value);
        QVERIFY(twice && same_choices(*twice, whole));
      }
    }
  }

  void the_last_choice_of_a_gene_stays() {
    SearchSpace space = preset_space("sample");
    space.encoder_depths = {4};
    QVERIFY(!with_toggled(space, Gene::encoder_depth, 4));
    space.sources = {{1, {}}};
    QVERIFY(!with_toggled(space, Gene::sources, 1));
  }

  void what_is_offered_lies_inside_the_weights() {
    const SearchSpace whole = preset_space("wmt14");
    QCOMPARE(offered_choices(whole, Gene::encoder_depth), (std::vector<int>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(offered_choices(whole, Gene::decoder_ffn_dim), (std::vector<int>{512, 1024, 2048, 3072}));
    QCOMPARE(offered_choices(whole, Gene::cross_heads), (std::vector<int>{2, 4, 8}));
    QCOMPARE(offered_choices(whole, Gene::encoder_dim), (std::vector<int>{512, 640}));
  }

  void choices_that_were_never_trained_are_named() {
    const SearchSpace whole = preset_space("sample");
    const SearchSpace wider = *with_toggled(whole, Gene::self_heads, 2);
    const auto found = untrained_choices(wider, whole);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front() == std::pair(Gene::self_heads, 2));
    QVERIFY(untrained_choices(*with_toggled(whole, Gene::self_heads, 4), whole).empty());
  }

  void a_sample_holds_the_exact_count_and_one_list_of_costs_a_device() {
    const SearchSpace space = preset_space("sample");
    const SpaceSample sample = sample_space(space,
                                            {[](const Architecture& a) { return 3.0 * a.decoder_depth(); },
                                             [](const Architecture& a) { return 1.0 * a.encoder_depth(); }},
                                            50, 1, [] {});
    QCOMPARE(sample.points.size(), std::size_t(50));
    QCOMPARE(sample.count, space.count().get_str());
    QCOMPARE(sample.costs.size(), std::size_t(2));
    for (const SpacePoint& p : sample.points) {
      QVERIFY(space.contains(p.arch));
      QCOMPARE(p.ms, 3.0 * p.arch.decoder_depth());
    }
    QVERIFY(std::isnan(sample_space(space, {}, 1, 1, [] {}).points.front().ms));
  }

  void a_pause_that_throws_ends_the_sampling() {
    QVERIFY_EXCEPTION_THROWN(sample_space(preset_space("sample"), {}, 500, 1, [] { throw 1; }), int);
  }

  void the_pair_of_equal_flops_is_the_one_whose_times_differ_most() {
    const auto found = equal_flops({point(1, 10), point(1.01, 30), point(2, 10), point(2.01, 15), point(3, 100)});
    QVERIFY(found);
    QCOMPARE(found->fast, std::size_t(0));
    QCOMPARE(found->slow, std::size_t(1));
    // In ms, not as a ratio: 2 and 5 ms are no news beside 40 and 60.
    QCOMPARE(equal_flops({point(1, 2), point(1, 5), point(2, 40), point(2.01, 60)})->slow, std::size_t(3));
    QVERIFY(!equal_flops({point(1, 10), point(2, 90)}));
    QVERIFY(!equal_flops({point(1, 10), point(1, 10.5)}));
    QVERIFY(!equal_flops({point(1, NAN), point(1, 10)}));
  }

  void the_formula_of_the_count_names_every_factor() {
    SearchSpace space =
        preset_space("sample");  // 2 x 2 dims, FFN 3, heads 2, encoder 3 to 4 deep, decoder 1 to 4, last 1 to 3
    QCOMPARE(count_formula(space), std::string("4 · (6³ + 6⁴) · (36¹ + 36² + … + 36⁴)"));
    space.any_sources = true;  // 7 subsets of three layers, 15 of four
    QCOMPARE(count_formula(space), std::string("4 · [6³ · (84¹ + 84² + … + 84⁴) + 6⁴ · (180¹ + 180² + … + 180⁴)]"));
    space.encoder_depths = {4};
    space.decoder_depths = {2};
    space.encoder_dims = space.decoder_dims = {256};
    QCOMPARE(count_formula(space), std::string("6⁴ · 180²"));
    QCOMPARE(space.count().get_str(), std::to_string(6 * 6 * 6 * 6 * 180 * 180));
    QCOMPARE(count_formula(preset_space("wmt14")), std::string("4 · 6⁶ · (36¹ + 36² + … + 36⁶)"));
  }
};

QTEST_GUILESS_MAIN(TestSpaceSeries)
#include "test_space_series.moc"
