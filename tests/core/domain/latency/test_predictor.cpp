// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <thread>

#include "domain/latency/predictor.h"
#include "domain/space/search_space.h"

using namespace hat;

namespace {

/// A network with pseudo-random weights; widths as given between the ten inputs and the one output.
std::vector<DenseLayer> random_layers(const std::vector<int>& hidden, std::uint64_t seed) {
  Rng rng(seed);
  std::vector<DenseLayer> layers;
  int in = 10;
  std::vector<int> widths = hidden;
  widths.push_back(1);
  for (const int out : widths) {
    DenseLayer layer{in, out, std::vector<float>(static_cast<std::size_t>(in) * out), std::vector<float>(out)};
    for (float& w : layer.weight)
      w = (static_cast<float>(uniform_index(rng, 2001)) / 1000.f - 1.f) / std::sqrt(static_cast<float>(in));
    for (float& b : layer.bias) b = static_cast<float>(uniform_index(rng, 2001)) / 10000.f;
    layers.push_back(std::move(layer));
    in = out;
  }
  return layers;
}

PredictorInfo some_info() {
  PredictorInfo info;
  info.device = {"this machine", "a processor", 2, "an engine", "2026-01-31T12:00:00"};
  info.source_tokens = 30;
  info.target_tokens = 31;
  info.beam = 5;
  info.rows = 200;
  info.feature_norms = {640, 6, 2048, 6, 640, 6, 2048, 6, 6, 2};
  info.latency_norm_ms = 300.1;
  info.held_out = {20, 1.0 / 3, 0.05, 0.9};
  return info;
}

/// The definition, in double precision.
double by_definition(const std::vector<DenseLayer>& layers, const PredictorInfo& info, const Features& features) {
  std::vector<double> x;
  for (std::size_t i = 0; i < features.size(); ++i) x.push_back(features[i] / info.feature_norms[i]);
  for (std::size_t l = 0; l < layers.size(); ++l) {
    std::vector<double> y;
    for (int o = 0; o < layers[l].out; ++o) {
      double sum = layers[l].bias[o];
      for (int i = 0; i < layers[l].in; ++i)
        sum += layers[l].weight[static_cast<std::size_t>(o) * layers[l].in + i] * x[i];
      y.push_back(l + 1 < layers.size() ? std::max(sum, 0.0) : sum);
    }
    x = y;
  }
  return x[0] * info.latency_norm_ms;
}

}  // namespace

class TestPredictor : public QObject {
  Q_OBJECT
 private slots:
  void features_are_dims_depths_and_means_over_active_layers() {
    const Architecture arch =
        architecture_from_text("enc 640: 3072/8 1024/4 | dec 512: 2048/8/4@2 1024/4/4@1,2 3072/4/8@1,2");
    const Features expected{640, 2, 2048, 6, 512, 3, 2048, 16.0 / 3, 16.0 / 3, 5.0 / 3};
    const Features got = features_of(arch);
    for (std::size_t i = 0; i < expected.size(); ++i)
      QVERIFY2(std::abs(got[i] - expected[i]) < 1e-12, feature_names[i]);
  }
  void a_prediction_is_never_below_the_least_that_was_measured_for_such_a_depth() {
    DenseLayer below{10, 1, std::vector<float>(10, 0.f), {-1.f}};  // a network that bent below everything
    PredictorInfo info;
    info.feature_norms.fill(1);
    info.least_ms = {{2, 3.1}, {4, 5.5}};
    const MlpPredictor predictor({below}, info);
    const auto said = [&](int depth) {
      Architecture arch = architecture_from_text("enc 256: 1024/8 | dec 256: 1024/8/8@1");
      arch.decoder.resize(static_cast<std::size_t>(depth), arch.decoder[0]);
      return predictor.predict_ms(arch);
    };
    QCOMPARE(said(2), 3.1);
    QCOMPARE(said(3), 3.1);  // at least what two layers take
    QCOMPARE(said(6), 5.5);
    QCOMPARE(said(1), 3.1 / 2);
    info.least_ms.clear();  // of HAT's files: what they say is what their network says
    QCOMPARE(MlpPredictor({below}, info).predict_ms(architecture_from_text("enc 256: 1024/8 | dec 256: 1024/8/8@1")),
             -1.0);
  }
  void hats_three_choices_are_one_two_and_three_sources() {
    for (int n = 1; n <= 3; ++n) {
      Architecture arch = architecture_from_text("enc 8: 8/1 8/1 8/1 8/1 8/1 8/1 | dec 8: 8/1/1@6");
      arch.decoder[0].sources = SourceSet::last(n, 6);
      QCOMPARE(features_of(arch)[9], static_cast<double>(n));
    }
  }
  void network_equals_its_definition_for_any_width() {
    for (const std::vector<int>& hidden : {std::vector<int>{400, 400, 400, 400}, {7}, {16, 3, 17}, {}}) {
      const auto layers = random_layers(hidden, 3);
      const MlpPredictor predictor(layers, some_info());
      Rng rng(4);
      const SearchSpace space = preset_space("wmt14");
      for (int i = 0; i < 20; ++i) {
        const Architecture arch = space.sample(rng);
        const double expected = by_definition(layers, some_info(), features_of(arch));
        QVERIFY(std::abs(predictor.predict_ms(arch) - expected) < 1e-4 * (1 + std::abs(expected)));
      }
    }
  }
  void many_threads_get_the_same_bits() {
    const MlpPredictor predictor(random_layers({400, 400, 400, 400}, 5), some_info());
    Rng rng(6);
    std::vector<Architecture> archs;
    for (int i = 0; i < 50; ++i) archs.push_back(preset_space("sample").sample(rng));
    std::vector<double> alone;
    for (const auto& arch : archs) alone.push_back(predictor.predict_ms(arch));
    std::vector<std::vector<double>> found(4);
    std::vector<std::thread> threads;
    for (auto& mine : found)
      threads.emplace_back([&] {
        for (const auto& arch : archs) mine.push_back(predictor.predict_ms(arch));
      });
    for (auto& thread : threads) thread.join();
    for (const auto& mine : found) QVERIFY(mine == alone);
  }
  void layers_that_do_not_fit_are_refused() {
    auto layers = random_layers({8, 8}, 1);
    layers[1].in = 9;
    QVERIFY_THROWS_EXCEPTION(Error, MlpPredictor(layers, some_info()));
    layers = random_layers({8}, 1);
    layers.pop_back();
    QVERIFY_THROWS_EXCEPTION(Error, MlpPredictor(layers, some_info()));
    PredictorInfo info = some_info();
    info.feature_norms[3] = 0;
    QVERIFY_THROWS_EXCEPTION(Error, MlpPredictor(random_layers({8}, 1), info));
  }
};

QTEST_GUILESS_MAIN(TestPredictor)
#include "test_predictor.moc"
