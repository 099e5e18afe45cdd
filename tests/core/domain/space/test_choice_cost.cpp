// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <map>

#include "domain/space/choice_cost.h"

using namespace hat;

namespace {

constexpr int samples = 40;

std::map<Gene, std::vector<ChoiceCost>> costs_of(const SearchSpace& space,
                                                 const std::function<double(const Architecture&)>& latency) {
  Rng rng(5);
  std::map<Gene, std::vector<ChoiceCost>> found;
  for (const ChoiceCost& cost : choice_costs(space, latency, samples, rng)) found[cost.gene].push_back(cost);
  return found;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

}  // namespace

class TestChoiceCost : public QObject {
  Q_OBJECT
 private slots:
  void a_latency_that_is_a_sum_gives_back_its_coefficients() {
    const auto found = costs_of(preset_space("sample"), [](const Architecture& a) {
      return 3 + 0.02 * a.encoder_dim + 0.5 * a.encoder_depth() + 4 * a.decoder_depth() +
             a.decoder.front().sources.size();
    });
    QVERIFY(near(found.at(Gene::encoder_dim).at(0).ms, 0.02 * 64));
    QCOMPARE(found.at(Gene::encoder_dim).at(0).from, 192);
    QCOMPARE(found.at(Gene::encoder_dim).at(0).to, 256);
    QVERIFY(near(found.at(Gene::decoder_dim).at(0).ms, 0));
    QVERIFY(near(found.at(Gene::encoder_depth).at(0).ms, 0.5));
    // One mean step for all of the depths 1 to 4.
    QCOMPARE(found.at(Gene::decoder_depth).size(), std::size_t(1));
    QVERIFY(near(found.at(Gene::decoder_depth).at(0).ms, 4));
    QVERIFY(near(found.at(Gene::sources).at(0).ms, 1));
    QCOMPARE(found.at(Gene::encoder_ffn_dim).size(), std::size_t(2));
  }

  void shares_are_of_the_mean_of_the_sample() {
    const SearchSpace space = preset_space("wmt14");
    const auto found = costs_of(space, [](const Architecture& a) { return 10.0 * a.decoder_depth(); });
    Rng rng(5);
    double mean = 0;
    for (int i = 0; i < samples; ++i) mean += 10.0 * space.sample(rng).decoder_depth() / samples;
    QVERIFY(near(found.at(Gene::decoder_depth).at(0).share, 10 / mean));
    QVERIFY(found.at(Gene::decoder_depth).at(0).flops_share > 0);
  }

  void an_architecture_with_another_choice_stays_in_the_space() {
    for (const char* name : {"wmt14", "sample"}) {
      const SearchSpace space = preset_space(name);
      Rng rng(3);
      for (int i = 0; i < 30; ++i) {
        const Architecture arch = space.sample(rng);
        for (int g = 0; g < gene_count; ++g)
          for (const int value : choices_of(space, static_cast<Gene>(g))) {
            const Architecture changed = with_choice(space, arch, static_cast<Gene>(g), value);
            QVERIFY2(space.contains(changed), (to_text(arch) + " -> " + to_text(changed)).c_str());
          }
      }
    }
  }

  void a_gene_without_a_choice_costs_nothing_and_is_left_out() {
    SearchSpace space = preset_space("sample");
    space.decoder_depths = {2};
    space.encoder_heads = {8};
    const auto found = costs_of(space, [](const Architecture&) { return 1.0; });
    QVERIFY(!found.contains(Gene::decoder_depth));
    QVERIFY(!found.contains(Gene::encoder_heads));
    QVERIFY(found.contains(Gene::self_heads));
  }

  void choices_ascend_without_repeats_and_sources_count_layers() {
    SearchSpace space = preset_space("wmt14");
    QCOMPARE(choices_of(space, Gene::decoder_ffn_dim), (std::vector<int>{1024, 2048, 3072}));
    QCOMPARE(choices_of(space, Gene::sources), (std::vector<int>{1, 2, 3}));
    space.any_sources = true;
    QCOMPARE(choices_of(space, Gene::sources), (std::vector<int>{1, 2, 3, 4, 5, 6}));
  }
};

QTEST_GUILESS_MAIN(TestChoiceCost)
#include "test_choice_cost.moc"
