// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QtTest>

#include "domain/latency/carry_over.h"
#include "domain/latency/component_predictor.h"
#include "domain/latency/layer_predictor.h"
#include "support/parts_device.h"

using namespace hat;

class TestCarryOver : public QObject {
  Q_OBJECT
 private slots:
  void a_sum_of_layers_is_carried_over_as_it_is() {
    LayerTerms weights{};
    for (std::size_t i = 0; i < layer_term_count; ++i) weights[i] = 0.1 * static_cast<double>(i + 1);
    QVERIFY(layer_weights_of(LayerPredictor(weights, {}), {}) == weights);
  }
  void a_sum_of_components_is_carried_over_by_what_it_says_of_like_architectures() {
    const SearchSpace space = preset_space("sample");
    PredictorInfo info;
    info.source_tokens = info.target_tokens = space.tokens;
    info.beam = 5;
    const ComponentPredictor predictor(test::PartsRows({}, space, 60, 1).fit(space), info);
    Rng rng(4);
    std::vector<Architecture> like{space.largest(), space.smallest()};
    for (int i = 0; i < 8; ++i) like.push_back(space.sample(rng));
    const std::optional<LayerTerms> weights = layer_weights_of(predictor, like);
    QVERIFY(weights);
    double sum = 0;
    constexpr int others = 200;
    for (int i = 0; i < others; ++i) {
      const Architecture arch = space.sample(rng);
      sum += std::abs(sum_of(*weights, layer_terms(arch)) / predictor.predict_ms(arch) - 1) / others;
    }
    QVERIFY2(sum < 0.02, fmt::format("{}", sum).c_str());
    QVERIFY(!layer_weights_of(predictor, {}));
  }
};

QTEST_GUILESS_MAIN(TestCarryOver)
#include "test_carry_over.moc"
