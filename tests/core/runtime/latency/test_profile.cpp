// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>
#include <set>

#include "runtime/decode/translator.h"
#include "runtime/latency/profile.h"
#include "runtime/latency/timing.h"

using namespace hat;
using namespace hat::runtime;

class TestProfile : public QObject {
  Q_OBJECT

  static TranslationModel small_model(Norm norm = Norm::post) {
    SearchSpace space = preset_space("sample");
    space.qkv_dim = 32;
    space.encoder_dims = space.decoder_dims = {32, 24};
    space.encoder_ffn_dims = space.decoder_ffn_dims = {64, 40};
    space.encoder_heads = space.self_heads = space.cross_heads = {4, 2};
    space.tokens = 6;
    TranslationModel model;
    model.info.is_super = true;
    model.info.network = network_of(space, 40);
    model.info.network.norm = norm;
    model.weights = random_weights_of(model.info.network, 1);
    return model;
  }
  static ProfileConfig quick() {
    ProfileConfig config;
    config.lengths = 4;
    config.warmup = 0;
    config.repeats = 3;
    return config;
  }

 private slots:
  void lengths_are_even_ascending_and_different() {
    QVERIFY(lengths_up_to(40, 8) == (std::vector<int>{5, 10, 15, 20, 25, 30, 35, 40}));
    QVERIFY(lengths_up_to(3, 8) == (std::vector<int>{1, 2, 3}));
    QVERIFY(lengths_up_to(7, 1) == std::vector<int>{7});
  }

  void every_length_is_measured_and_its_components_add_up_to_it() {
    for (const Norm norm : {Norm::post, Norm::pre})
      for (const int threads : {1, 2}) {
        const TranslationModel model = small_model(norm);
        ProfileConfig config = quick();
        config.threads = threads;
        JobControl control;
        int reported = 0;
        JobContext<ProfileEvent> context(
            control, [&](const ProfileEvent& event) { reported += std::holds_alternative<LengthPoint>(event); });
        const ProfileResult result = profile(config, context, &model);
        QCOMPARE(reported, 4);
        QCOMPARE(result.points.size(), std::size_t(4));
        QCOMPARE(result.points.back().tokens, 12);
        QVERIFY(result.usual() && result.usual()->tokens == 6);
        QCOMPARE(result.arch, model.info.network.space.largest());
        for (const LengthPoint& point : result.points) {
          double encoder = 0, decoder = 0;
          for (const ComponentTime& part : point.components) {
            // What is timed lies inside what is timed as a whole; the rest is what remains.
            QVERIFY2(part.ms > 0, names_of(part.component).at(static_cast<std::size_t>(part.component)).c_str());
            (part.component <= Component::encoder_rest ? encoder : decoder) += part.ms;
          }
          QVERIFY(std::abs(encoder - point.latency.encoder_ms) < 1e-9 * point.latency.total_ms());
          QVERIFY(std::abs(decoder - point.latency.decoder_ms) < 1e-9 * point.latency.total_ms());
        }
      }
  }

  void every_layer_has_its_own_times() {
    const TranslationModel model = small_model();
    ProfileConfig config = quick();
    config.arch = "enc 32: 64/4 40/2 64/2 | dec 24: 40/2/4@3 64/4/2@2,3";
    config.lengths = 1;
    JobControl control;
    JobContext<ProfileEvent> context(control);
    const ProfileResult result = profile(config, context, &model);
    std::map<Component, std::set<int>> layers;
    for (const ComponentTime& part : result.points.front().components) layers[part.component].insert(part.layer);
    const std::set<int> three{1, 2, 3}, two{1, 2}, none{0};
    for (const Component part : {Component::encoder_attention, Component::encoder_ffn}) QVERIFY(layers[part] == three);
    for (const Component part :
         {Component::memory, Component::self_attention, Component::cross_attention, Component::ffn})
      QVERIFY(layers[part] == two);
    for (const Component part : {Component::output, Component::encoder_rest, Component::decoder_rest})
      QVERIFY(layers[part] == none);
  }

  void the_stopwatch_changes_nothing_of_a_translation() {
    const TranslationModel model = small_model();
    const auto packed = std::make_shared<const decode::PackedModel>(model.weights, model.info.network,
                                                                    model.info.network.space.largest());
    const std::vector<std::vector<int>> source{{5, 9, 11, Special::eos}};
    decode::DecodeOptions options;
    options.max_length = 9;
    decode::Translator plain(packed), timed(packed);
    decode::Stopwatch watch(4, 4);
    timed.time_parts(&watch);
    const auto a = plain.translate(source, options)[0], b = timed.translate(source, options)[0];
    QVERIFY(a.hypotheses[0].tokens == b.hypotheses[0].tokens);
    QCOMPARE(a.hypotheses[0].score, b.hypotheses[0].score);
    QVERIFY(watch.ms(Component::ffn, 4) > 0);
    watch.clear();
    timed.time_parts(nullptr);
    (void)timed.translate(source, options);
    QCOMPARE(watch.ms(Component::ffn, 4), 0.0);
  }

  void stopped_early_it_keeps_the_lengths_it_has() {
    const TranslationModel model = small_model();
    JobControl control;
    JobContext<ProfileEvent> context(control, [&](const ProfileEvent& event) {
      if (const auto* point = std::get_if<LengthPoint>(&event); point && point->tokens == 6) control.stop_early();
    });
    QCOMPARE(profile(quick(), context, &model).points.size(), std::size_t(2));
  }

  void what_does_not_fit_is_named() {
    const TranslationModel model = small_model();
    ProfileConfig config = quick();
    config.arch = "enc 32: 64/4 | dec 32: 63/4/4@1";
    config.longest = 5000;
    JobControl control;
    JobContext<ProfileEvent> context(control);
    try {
      (void)profile(config, context, &model);
      QFAIL("accepted");
    } catch (const Error& error) {
      const QByteArray said = error.what();
      QVERIFY2(said.contains("longest: expected at most 2048 tokens, got 5000") && said.contains("arch."), said);
    }
  }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
