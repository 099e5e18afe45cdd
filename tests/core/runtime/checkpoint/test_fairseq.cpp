// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <limits>

#include "core/runtime/decode/golden.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/model_card.h"
#include "runtime/checkpoint/fairseq.h"
#include "runtime/decode/translator.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::runtime::decode;
using namespace hat::test;

/// Checkpoints of HAT's own code as model folders and back.
class TestFairseq : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> case_;
  std::string path(const char* name) const { return case_->filePath(name).toStdString(); }
  static std::string checkpoint(const char* name) { return (golden_folder() + name).toStdString(); }

  /// Largest difference of logits to HAT's, over the golden batch.
  static double difference(const std::string& folder, const QString& kind, const QString& gene,
                           const Architecture& arch) {
    const Model model = load_model(folder);
    Translator translator(std::make_shared<PackedModel>(model.weights, model.info.network, arch), 1);
    const QJsonObject batch = read_json(golden_folder() + kind + "/batch.json");
    const Array expected = read_npy(golden_folder() + kind + "/" + gene + ".logits.npy");
    const QJsonArray sources = batch["src_tokens"].toArray(), inputs = batch["prev_output_tokens"].toArray();
    double worst = 0;
    for (int b = 0; b < sources.size(); ++b) {
      std::vector<int> source = ints(sources[b]), target = ints(inputs[b]);
      std::erase(source, Special::pad);
      std::erase(target, Special::pad);
      const std::vector<float> logits = translator.logits(source, target);
      for (std::size_t i = 0; i < logits.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(logits[i]) -
                                         expected.values[b * expected.shape[1] * expected.shape[2] + i]));
    }
    return worst;
  }
  static Architecture gene(const QString& kind, const QString& name) {
    return hat::test::architecture_of(read_json(golden_folder() + kind + "/genes.json")[name].toObject(), 3);
  }
  static bool same_weights(const std::string& a, const std::string& b) {
    return *load_model(a).weights == *load_model(b).weights;
  }

 private slots:
  void init() { case_ = std::make_unique<QTemporaryDir>(); }

  void imported_checkpoints_give_hats_logits_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::newRow("zip, shared") << "shared/checkpoint_trained_noopt.zip.pt"
                                 << "shared";
    QTest::newRow("legacy with optimizer, shared") << "shared/checkpoint_trained.legacy.pt"
                                                   << "shared";
    QTest::newRow("legacy, separate") << "separate/checkpoint_trained.legacy.pt"
                                      << "separate";
  }
  void imported_checkpoints_give_hats_logits() {
    QFETCH(QString, file);
    QFETCH(QString, kind);
    HAT_NEED_SHARED(golden_file(file), "no checkpoint with the optimizer's state was imported");
    const ModelInfo info = import_model({.checkpoint = golden_file(file).toStdString(), .output = path("model")});
    QVERIFY(info.is_super);
    QCOMPARE(info.source_language, std::string("de"));
    QCOMPARE(info.numbers.max_target_tokens.value(), 63.);  // HAT translates no longer with its 64 positions
    for (const char* name : {"largest", "mixed", "one_dec_layer"}) {
      const double worst = difference(path("model"), kind, name, gene(kind, name));
      QVERIFY2(worst < 1e-4, qPrintable(QString("%1: logits differ by %2").arg(name).arg(worst)));
    }
    const Model model = load_model(path("model"));
    QCOMPARE(*model.weights, *load_model(HAT_TEST_DATA "/golden/" + kind.toStdString()).weights);
  }
  void a_subtransformer_with_identity_layers_is_cut_out_saved_and_opened() {
    // The gene "mixed" has 2 of 3 encoder layers: its sources count from the third.
    for (const char* kind : {"shared", "separate"}) {
      const Architecture arch = gene(kind, "mixed");
      QVERIFY(std::ranges::any_of(
          arch.decoder, [&](const DecoderLayer& layer) { return layer.sources.highest() > arch.encoder_depth(); }));
      const std::string file = checkpoint(kind) + (QString(kind) == "shared" ? "/checkpoint_trained_noopt.zip.pt"
                                                                             : "/checkpoint_trained.legacy.pt");
      const ModelInfo info =
          import_model({.checkpoint = file, .output = path(kind), .arch = to_text(arch), .name = "mixed"});
      QVERIFY(!info.is_super);
      QCOMPARE(info.arch, arch);
      QVERIFY(read_model_card(path(kind)).network.space.contains(arch));
      const double worst = difference(path(kind), kind, "mixed", arch);
      QVERIFY2(worst < 1e-4, qPrintable(QString("logits differ by %1").arg(worst)));
    }
  }
  void an_exported_supertransformer_is_the_same_when_imported() {
    ModelCache models;
    for (const char* kind : {"shared", "separate"})
      for (const auto container : {TorchFile::Container::zip, TorchFile::Container::legacy}) {
        const std::string original = std::string(HAT_TEST_DATA "/golden/") + kind;
        export_fairseq(original, path("out.pt"), container, models);
        const TorchFile file = TorchFile::open(path("out.pt"));
        QCOMPARE(file.container(), container);
        const ModelInfo info = import_model({.checkpoint = path("out.pt"), .output = path("again")});
        QVERIFY(same_weights(path("again"), original));
        const Network first = load_model(original).info.network;
        QCOMPARE(info.network.space.sources, first.space.sources);
        QCOMPARE(info.network.space.encoder_ffn_dims, first.space.encoder_ffn_dims);
        QCOMPARE(info.network.sharing, first.sharing);
        QVERIFY(!info.numbers.max_target_tokens);  // HAT's default is longer than anything that is translated here
        // What fairseq looks for; tables that are one share their storage.
        for (const char* key : {"args", "model", "optimizer_history", "extra_state"})
          QVERIFY2(entry_of(file.root(), key), key);
        const auto tensors = file.tensors(*entry_of(file.root(), "model"));
        QVERIFY(tensors.contains("encoder.version") && tensors.contains("decoder.embed_positions._float_tensor"));
        QCOMPARE(tensors.at("decoder.embed_tokens.weight").storage == tensors.at("encoder.embed_tokens.weight").storage,
                 QString(kind) == "shared");
      }
  }
  void an_exported_subtransformer_is_the_same_when_imported() {
    ModelCache models;
    for (const char* kind : {"shared", "separate"})
      for (const char* name : {"mixed", "one_dec_layer"}) {
        const Architecture arch = gene(kind, name);
        const std::string file = checkpoint(kind) + (QString(kind) == "shared" ? "/checkpoint_trained_noopt.zip.pt"
                                                                               : "/checkpoint_trained.legacy.pt");
        (void)import_model({.checkpoint = file, .output = path("sub"), .arch = to_text(arch)});
        export_fairseq(path("sub"), path("sub.pt"), TorchFile::Container::zip, models);
        const ModelInfo again = import_model({.checkpoint = path("sub.pt"), .output = path("again")});
        QVERIFY(!again.is_super);
        QCOMPARE(to_text(again.arch), to_text(arch));
        QVERIFY(same_weights(path("sub"), path("again")));
        QCOMPARE(again.origin, WeightOrigin::inherited);  // the way out and in does not make them its own
        QVERIFY(!again.facts.contains("trained"));
        QVERIFY(difference(path("again"), kind, name, arch) < 1e-4);
      }
  }
  void sources_that_hat_cannot_express_are_refused_with_the_layer() {
    ModelCache models;
    (void)extract(HAT_TEST_DATA "/golden/shared", "enc 64: 96/4 64/2 64/2 | dec 48: 128/2/4@3", path("good"), models);
    ModelInfo info = load_model(path("good")).info;
    info.arch.decoder[0].sources = SourceSet{1, 3};
    const WeightMap weights = *load_model(path("good")).weights;
    save_model(path("odd"), info, weights, "", "", DType::f32);
    try {
      export_fairseq(path("odd"), path("odd.pt"), TorchFile::Container::zip, models);
      QFAIL("exported what HAT cannot express");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QVERIFY(std::string(error.what()).find("decoder[1].sources") != std::string::npos);
    }
    QVERIFY(!QFile::exists(case_->filePath("odd.pt")));
  }
  void dictionaries_become_the_models_text_side() {
    const std::string folder = checkpoint("separate/");
    ImportConfig config{.checkpoint = folder + "checkpoint_trained.legacy.pt", .output = path("model")};
    config.source_dict = folder + "dict.de.txt";
    config.target_dict = folder + "dict.en.txt";
    (void)import_model(config);
    const Model model = load_model(path("model"));
    QVERIFY(model.source_tokenizer && model.target_tokenizer);
    QCOMPARE(model.source_tokenizer->vocab_size(), 88);
    QCOMPARE(model.source_tokenizer->id_of("s02"), 5);  // the second line of the dictionary, behind four special words
    QCOMPARE(model.target_tokenizer->vocab_size(), 80);
    std::swap(config.source_dict, config.target_dict);
    config.output = path("swapped");
    try {
      (void)import_model(config);
      QFAIL("took the dictionaries of the other language");
    } catch (const Error& error) {
      QCOMPARE(error.problems().size(), std::size_t(2));
      QVERIFY(std::string(error.what()).find("dict.en.txt: expected 88 words") != std::string::npos);
    }
    QVERIFY(!QFileInfo::exists(case_->filePath("swapped")));
  }
  void half_precision_stays_half() {
    ModelCache models;
    const Model model = load_model(HAT_TEST_DATA "/golden/shared");
    save_model(path("half"), model.info, *model.weights, "", "", DType::f16);
    export_fairseq(path("half"), path("half.pt"), TorchFile::Container::legacy, models);
    (void)import_model({.checkpoint = path("half.pt"), .output = path("again")});
    QCOMPARE(load_model(path("again")).dtype, DType::f16);
    QVERIFY(same_weights(path("half"), path("again")));
  }
  void weights_of_a_diverged_training_are_refused_by_name() {
    ModelCache models;
    const Model model = load_model(HAT_TEST_DATA "/golden/shared");
    WeightMap weights = *model.weights;
    auto& diverged = weights.rbegin()->second.values;
    diverged[1] = std::numeric_limits<float>::quiet_NaN();
    diverged[2] = std::numeric_limits<float>::infinity();
    save_model(path("diverged"), model.info, weights, "", "", DType::f32);
    QVERIFY_THROWS_EXCEPTION(Error, export_fairseq(path("diverged"), path("no.pt"), TorchFile::Container::zip, models));
    // HAT itself writes such a checkpoint: the same numbers in a sound one.
    export_fairseq(HAT_TEST_DATA "/golden/shared", path("diverged.pt"), TorchFile::Container::legacy, models);
    std::string bytes = read_file(path("diverged.pt"));
    const auto raw = [](const std::vector<float>& values) {
      return std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    };
    const std::string sound = raw(model.weights->rbegin()->second.values), broken = raw(diverged);
    const std::size_t place = bytes.find(sound);
    QVERIFY(place != std::string::npos && bytes.find(sound, place + 1) == std::string::npos);
    bytes.replace(place, sound.size(), broken);
    write_atomically(path("diverged.pt"), bytes);
    try {
      (void)import_model({.checkpoint = path("diverged.pt"), .output = path("again")});
      QFAIL("expected an error");
    } catch (const Error& error) {
      QCOMPARE(error.problems().size(), std::size_t(1));
      QCOMPARE(error.problems()[0].field, weights.rbegin()->first);
      QVERIFY2(error.problems()[0].message.english().find("got 2 of") != std::string::npos, error.what());
    }
    QVERIFY(!QFileInfo::exists(case_->filePath("again")));
  }
  void a_wrong_architecture_and_a_wrong_file_are_named() {
    const auto said = [&](const ImportConfig& config) -> std::string {
      try {
        (void)import_model(config);
      } catch (const Error& error) {
        return error.what();
      }
      return "no error";
    };
    const std::string file = checkpoint("shared/checkpoint_trained_noopt.zip.pt");
    const std::string large =
        said({.checkpoint = file, .output = path("m"), .arch = "enc 64: 999/4 | dec 64: 128/4/4@1"});
    QVERIFY2(large.find("fc1.weight") != std::string::npos, large.c_str());
    const std::string heads =
        said({.checkpoint = file, .output = path("m"), .arch = "enc 64: 96/5 | dec 64: 128/4/4@1"});
    QVERIFY2(heads.find("encoder[1].heads") != std::string::npos, heads.c_str());
    write_atomically(path("text.pt"), "hello");
    QVERIFY(said({.checkpoint = path("text.pt"), .output = path("m")}).find("text.pt") != std::string::npos);
    QVERIFY(!QFileInfo::exists(case_->filePath("m")));
  }
};

QTEST_GUILESS_MAIN(TestFairseq)
#include "test_fairseq.moc"
