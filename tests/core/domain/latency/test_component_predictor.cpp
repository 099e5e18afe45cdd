// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/latency/component_predictor.h"
#include "support/parts_device.h"

using namespace hat;

namespace {

const SearchSpace sample = preset_space("sample");

PredictorInfo info_of_sample() {
  PredictorInfo info;
  info.source_tokens = info.target_tokens = sample.tokens;
  info.beam = 5;
  return info;
}

ComponentPredictor fitted() {
  const test::PartsRows measured({0.05, 0.1}, sample, 80, 1, 0.02);
  return {measured.fit(sample), info_of_sample()};
}

}  // namespace

class TestComponentPredictor : public QObject {
  Q_OBJECT
 private slots:
  void parts_add_up_to_the_prediction_at_every_length() {
    const ComponentPredictor predictor = fitted();
    Rng rng(2);
    for (const auto& [source, target] : {std::pair{20, 20}, {7, 33}, {100, 5}, {1, 1}}) {
      const Architecture arch = sample.sample(rng);
      double sum = 0;
      for (const ComponentTime& part : predictor.parts(arch, source, target)) {
        QVERIFY(part.ms >= 0);
        sum += part.ms;
      }
      const double said = predictor.predict_at_ms(arch, source, target).value();
      QVERIFY(std::abs(sum - said) < 1e-9 * said);
    }
  }
  void every_layer_has_its_parts() {
    const Architecture arch = sample.largest();
    std::size_t layers = 0;
    for (const ComponentTime& part : fitted().parts(arch, 20, 20)) layers += part.layer > 0;
    QCOMPARE(layers, 2 * arch.encoder.size() + 4 * arch.decoder.size());
  }
  void the_usual_sentence_is_one_of_all() {
    const ComponentPredictor predictor = fitted();
    QCOMPARE(predictor.predict_at_ms(sample.largest(), 20, 20).value(), predictor.predict_ms(sample.largest()));
    QVERIFY(predictor.info().kind == PredictorKind::components);
  }
  void a_longer_source_costs_the_encoder_and_a_longer_target_the_decoder() {
    const ComponentPredictor predictor = fitted();
    const auto ms_of = [&](Component wanted, int source, int target) {
      double sum = 0;
      for (const ComponentTime& part : predictor.parts(sample.largest(), source, target))
        if (part.component == wanted) sum += part.ms;
      return sum;
    };
    QVERIFY(ms_of(Component::encoder_ffn, 60, 20) > 2.5 * ms_of(Component::encoder_ffn, 20, 20));
    QCOMPARE(ms_of(Component::encoder_ffn, 20, 60), ms_of(Component::encoder_ffn, 20, 20));
    QCOMPARE(ms_of(Component::ffn, 60, 20), ms_of(Component::ffn, 20, 20));
    QVERIFY(ms_of(Component::ffn, 20, 60) > 2.9 * ms_of(Component::ffn, 20, 20));
    QVERIFY(ms_of(Component::cross_attention, 60, 20) > 1.2 * ms_of(Component::cross_attention, 20, 20));
  }
  void ten_averages_and_sentences_of_no_token_are_not_enough() {
    const ComponentPredictor predictor = fitted();
    QVERIFY(!predictor.predict_features_ms(features_of(sample.largest())));
    QVERIFY(!predictor.predict_at_ms(sample.largest(), 0, 20));
  }
  void costs_that_are_none_are_refused_data() {
    QTest::addColumn<int>("wrong");
    QTest::newRow("a negative weight") << 0;
    QTest::newRow("a factor that is no number") << 1;
    QTest::newRow("shapes twice") << 2;
    QTest::newRow("a curve back and forth") << 3;
    QTest::newRow("no sentence") << 4;
  }
  void costs_that_are_none_are_refused() {
    QFETCH(int, wrong);
    ComponentCosts costs = fitted().costs();
    PredictorInfo info = info_of_sample();
    if (wrong == 0) costs.weights[0][0] = -1;
    if (wrong == 1) costs.shapes[0].second = std::nan("");
    if (wrong == 2) costs.shapes.push_back(costs.shapes.back());
    if (wrong == 3) costs.cache.at[2] = 1e9;
    if (wrong == 4) info.target_tokens = 0;
    QVERIFY_EXCEPTION_THROWN((void)ComponentPredictor(costs, info), Error);
  }
};

QTEST_GUILESS_MAIN(TestComponentPredictor)
#include "test_component_predictor.moc"
