// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/workspace/catalog.h"

using namespace hat;

namespace {

/// Says 3 ms for every layer of the decoder.
struct PerLayer final : LatencyPredictor {
  PredictorInfo told;
  double predict_ms(const Architecture& arch) const override { return 3.0 * arch.decoder_depth(); }
  std::optional<double> predict_features_ms(const Features& features) const override { return 3.0 * features[5]; }
  const PredictorInfo& info() const override { return told; }
};

const SearchSpace space = preset_space("sample");

ModelInfo card(const std::string& folder, const Architecture& arch) {
  ModelInfo info;
  info.folder = info.name = folder;
  info.network.space = space;
  info.network.source_vocab = info.network.target_vocab = 100;
  info.network.encoder_position_dim = info.network.decoder_position_dim = 256;
  info.arch = arch;
  return info;
}

Workspace workspace_of(std::vector<ModelInfo> models) {
  Workspace workspace;
  workspace.space = space;
  workspace.models = std::move(models);
  workspace.super = card("super", space.largest());
  workspace.super->is_super = true;
  return workspace;
}

LatencyTable::Row row(const Architecture& arch, double ms) { return {features_of(arch), {1, ms - 1, 0, 0}, arch}; }

}  // namespace

class TestCatalog : public QObject {
  Q_OBJECT
 private slots:
  void models_come_before_the_ends_of_the_supertransformer() {
    Workspace workspace = workspace_of({card("a", space.smallest())});
    workspace.super->largest_numbers.bleu = 19.2;
    workspace.super->smallest_numbers.bleu = 17.5;
    const auto models = catalog_of(workspace);
    QCOMPARE(models.size(), std::size_t(3));
    QVERIFY(models[0].part == CatalogModel::Part::model && !models[0].inherited);
    QVERIFY(models[1].part == CatalogModel::Part::largest && models[1].inherited && models[1].arch == space.largest());
    QCOMPARE(models[1].numbers.bleu.value(), 19.2);
    QCOMPARE(models[2].numbers.bleu.value(), 17.5);
  }

  void a_cut_out_has_inherited_weights_and_one_that_was_trained_since_has_its_own() {
    ModelInfo cut = card("cut", space.smallest()), tuned = card("tuned", space.smallest());
    cut.origin = WeightOrigin::inherited;
    tuned.origin = WeightOrigin::fine_tuned;
    const auto models = catalog_of(workspace_of({cut, tuned}));
    QVERIFY(models[0].inherited);
    QVERIFY(!models[1].inherited);
  }

  void what_was_measured_on_the_device_is_measured_and_the_rest_predicted() {
    LatencyTable table;
    table.rows = {row(space.smallest(), 4.5)};
    const DeviceTimes device(std::make_shared<PerLayer>(), table);
    const auto models = catalog_of(workspace_of({card("a", space.smallest())}));
    const ModelNumbers measured = numbers_of(models[0], device, 0), predicted = numbers_of(models[1], device, 0);
    QCOMPARE(*measured.latency_ms(), 4.5);
    QCOMPARE(*measured.predicted_ms, 3.0 * space.smallest().decoder_depth());
    QVERIFY(!predicted.measured_ms);
    QCOMPARE(*predicted.latency_ms(), 3.0 * space.largest().decoder_depth());
  }

  void a_prediction_has_the_upper_end_that_its_predictor_promises() {
    auto predictor = std::make_shared<PerLayer>();
    for (int i = 0; i < 99; ++i) predictor->told.calibration.push_back(1 + 0.001 * i);
    const DeviceTimes device(predictor, {});
    const auto models = catalog_of(workspace_of({card("a", space.smallest())}));
    const ModelNumbers sure = numbers_of(models[0], device, 0.95);
    QCOMPARE(sure.bound_factor, 1.094);
    QCOMPARE(*sure.at_most_ms(), 3.0 * space.smallest().decoder_depth() * 1.094);
    // Nobody asks for a promise, and a hundred rows cannot give that one.
    QCOMPARE(numbers_of(models[0], device, 0).bound_factor, 1.0);
    QCOMPARE(numbers_of(models[0], device, 0.999).bound_factor, 1.0);
    QCOMPARE(numbers_of(models[0], DeviceTimes(), 0.95).bound_factor, 1.0);
  }

  void rows_that_ran_slow_say_nothing_of_the_device() {
    LatencyTable table;
    Rng rng(2);
    for (int i = 0; i < 200; ++i) {
      const Architecture arch = space.sample(rng);
      double ms = 1 + 3.0 * arch.decoder_depth() + 0.001 * features_of(arch)[6];
      if (i >= 150) ms *= 2;  // something else ran
      table.rows.push_back(row(arch, ms));
    }
    const DeviceTimes device({}, table);
    QVERIFY(device.measured_ms(*table.rows[10].arch).has_value());
    QVERIFY(!device.measured_ms(*table.rows[180].arch).has_value());
  }

  void a_time_that_a_search_measured_counts_on_that_device_alone() {
    auto predictor = std::make_shared<PerLayer>();
    predictor->told.device = {"this machine", "Processor X", 1, "engine 1", ""};
    predictor->told.source_tokens = predictor->told.target_tokens = 20;
    predictor->told.beam = 5;
    ModelInfo found = card("found", space.smallest());
    found.numbers.latency_ms = 5.5;
    found.facts["measured on"] = "Processor X, 1 thread, engine 1, 20 + 20 tokens, beam 5";
    auto models = catalog_of(workspace_of({found}));
    QCOMPARE(*numbers_of(models[0], DeviceTimes(predictor, {}), 0).measured_ms, 5.5);
    predictor->told.device.processor = "Processor Y";
    QVERIFY(!numbers_of(models[0], DeviceTimes(predictor, {}), 0).measured_ms);
    // Where nothing is known of any device, a card's number is better than none.
    QCOMPARE(*numbers_of(models[0], DeviceTimes(), 0).measured_ms, 5.5);
  }

  void losses_of_two_texts_are_not_compared() {
    const auto winner = [](double loss, double tokens, const char* text) {
      CatalogModel model;
      model.inherited = true;
      model.numbers = {.loss_bits = loss, .loss_tokens = tokens};
      model.info.facts["loss text"] = text;
      return model;
    };
    CatalogModel trained = winner(2.5, 2000, "valid.de");
    trained.inherited = false;  // a loss of its own weights
    const std::vector<CatalogModel> models{winner(3.1, 2000, "valid.de"),
                                           winner(3.0, 6000, "valid.de"),
                                           winner(3.2, 2000, "valid.de"),
                                           winner(2.9, 2000, "other.de"),
                                           trained,
                                           CatalogModel{}};
    const std::vector<std::optional<double>> losses = search_losses(models);
    QCOMPARE(losses, (std::vector<std::optional<double>>{3.1, {}, 3.2, {}, {}, {}}));
    // As many of each: those over more tokens tell more.
    QCOMPARE(search_losses(std::span(models).first(2)), (std::vector<std::optional<double>>{{}, 3.0}));
    QVERIFY(search_losses({}).empty());
  }

  void nobody_reads_of_0_threads() {
    QCOMPARE(threads_text(0), std::string());
    QCOMPARE(threads_text(1), std::string("1 thread"));
    QCOMPARE(threads_text(4), std::string("4 threads"));
    QVERIFY(measured_on({"", "ARM", 0, "HAT's PyTorch code", ""}, 30, 30, 5).find("thread") == std::string::npos);
  }
};

QTEST_APPLESS_MAIN(TestCatalog)
#include "test_catalog.moc"
