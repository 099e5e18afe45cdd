// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <thread>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/line_reader.h"
#include "domain/io/model_card.h"
#include "domain/io/safetensors.h"
#include "runtime/checkpoint/model_folder.h"

using namespace hat;
using namespace hat::runtime;

namespace {

const std::string golden = HAT_TEST_DATA "/golden/";

}  // namespace

class TestModelFolder : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> case_;
  std::string path(const char* name) const { return case_->filePath(name).toStdString(); }

  /// A writable copy of a golden model.
  std::string copied(const char* name) const {
    const std::string folder = path("copy");
    QDir().mkpath(QString::fromStdString(folder));
    for (const char* file : {"model.yaml", "model.safetensors"})
      write_atomically(folder + "/" + file, read_file(golden + name + "/" + file));
    return folder;
  }
  static std::string message_of(const std::string& folder, ErrorCode code) {
    try {
      (void)load_model(folder);
    } catch (const Error& error) {
      return error.code() == code ? error.what() : std::string("another kind of error: ") + error.what();
    }
    return "no error";
  }

 private slots:
  void init() { case_ = std::make_unique<QTemporaryDir>(); }

  void hats_tiny_models_load() {
    const Model shared = load_model(golden + "shared");
    QVERIFY(shared.info.is_super);
    QCOMPARE(shared.weights->size(), std::size_t(91));
    QVERIFY(!shared.source_tokenizer && !shared.target_tokenizer);
    const Model separate = load_model(golden + "separate");
    QCOMPARE(separate.weights->at("decoder.embed_out").shape, (std::vector<std::int64_t>{80, 64}));
  }
  void weights_that_are_no_numbers_are_refused_by_name() {
    const Model model = load_model(golden + "separate");
    for (const float wrong : {std::nanf(""), INFINITY}) {
      WeightMap weights = *model.weights;
      weights.at("decoder.embed_out").values[7] = wrong;
      save_model(path("wrong"), model.info, weights, "", "", DType::f32);
      const std::string said = message_of(path("wrong"), ErrorCode::format);
      QVERIFY2(said.find("decoder.embed_out: expected finite numbers") != std::string::npos, said.c_str());
    }
  }
  void a_saved_model_is_the_same_when_loaded() {
    const Model model = load_model(golden + "separate");
    ModelInfo info = model.info;
    info.licence = "GPL-3.0-or-later";
    info.numbers.bleu = 12.5;
    info.facts["trained"] = "12 updates";
    save_model(path("new/model"), info, *model.weights, "", "", DType::f32);
    const Model again = load_model(path("new/model"));
    QVERIFY(*again.weights == *model.weights);
    QVERIFY(again.info.network == model.info.network);
    QCOMPARE(again.info.licence, info.licence);
    QCOMPARE(again.info.numbers.bleu.value(), 12.5);
    const std::string readme = read_file(path("new/model/README.md"));
    for (const char* part : {"SuperTransformer", "GPL-3.0-or-later", "bleu", "trained: 12 updates"})
      QVERIFY2(readme.find(part) != std::string::npos, part);
  }
  void fp16_weights_take_half_the_space_and_keep_eleven_bits() {
    const Model model = load_model(golden + "shared");
    save_model(path("half"), model.info, *model.weights, "", "", DType::f16);
    const Model half = load_model(path("half"));
    QCOMPARE(half.dtype, DType::f16);
    QVERIFY(half.info.weights_bytes < 0.52 * model.info.weights_bytes);
    for (const auto& [name, tensor] : *model.weights)
      for (std::size_t i = 0; i < tensor.values.size(); ++i)
        QVERIFY(std::abs(half.weights->at(name).values[i] - tensor.values[i]) <=
                std::ldexp(std::abs(tensor.values[i]), -11) + 1e-7f);
  }
  void tokenizers_travel_with_the_model_and_must_have_the_vocabularys_size() {
    TokenizerSettings settings;
    settings.vocab_size = 400;
    std::vector<std::string> lines;
    LineReader reader(HAT_SOURCE_DIR "/LICENSE");
    for (std::string line; reader.next(line);) lines.push_back(line);
    Tokenizer::train(lines, settings, path("t.model"));
    Model model = load_model(golden + "shared");
    save_model(path("wrong"), model.info, *model.weights, path("t.model"), path("t.model"), DType::f32);
    QVERIFY(message_of(path("wrong"), ErrorCode::format).find("expected a vocabulary of 152 tokens") !=
            std::string::npos);
    QFile::remove(case_->filePath("wrong/tokenizer.model"));
    QVERIFY(message_of(path("wrong"), ErrorCode::io).find("tokenizer.model") != std::string::npos);
  }
  void truncated_missing_and_foreign_weights_are_named() {
    const std::string folder = copied("shared");
    const std::string weights = folder + "/model.safetensors";
    const std::string whole = read_file(weights);
    write_atomically(weights, whole.substr(0, whole.size() - 100));
    const std::string message = message_of(folder, ErrorCode::format);
    QVERIFY2(message.find(weights) != std::string::npos && message.find("truncated") != std::string::npos,
             message.c_str());
    write_atomically(weights, read_file(golden + "separate/model.safetensors"));
    const std::string foreign = message_of(folder, ErrorCode::format);
    QVERIFY2(foreign.find("decoder.embed_out") != std::string::npos &&
                 foreign.find("expected shape [152, 64], got [88, 64]") != std::string::npos,
             foreign.c_str());
    QFile::remove(QString::fromStdString(weights));
    QVERIFY(message_of(folder, ErrorCode::io).find(weights) != std::string::npos);
    QVERIFY(message_of(path("nothing"), ErrorCode::io).find("nothing") != std::string::npos);
  }
  void a_folder_of_other_files_is_never_replaced() {
    const Model model = load_model(golden + "shared");
    QDir(case_->path()).mkdir("mine");
    write_atomically(path("mine/thesis.txt"), "years of work");
    QVERIFY_THROWS_EXCEPTION(Error, save_model(path("mine"), model.info, *model.weights, "", "", DType::f32));
    QCOMPARE(read_file(path("mine/thesis.txt")), std::string("years of work"));
  }
  void weights_that_do_not_fit_are_not_saved() {
    const Model model = load_model(golden + "shared");
    WeightMap weights = *model.weights;
    weights.erase(weights.begin());
    QVERIFY_THROWS_EXCEPTION(Error, save_model(path("bad"), model.info, weights, "", "", DType::f32));
    QVERIFY(QDir(case_->path()).isEmpty());
  }
  void extract_saves_the_front_slices_with_widths_per_layer() {
    ModelCache models;
    const std::string text = "enc 64: 96/4 64/2 | dec 48: 128/2/4@1,2 64/4/4@2";
    const ModelInfo info = extract(golden + "shared", text, path("sub"), models);
    QVERIFY(!info.is_super);
    QCOMPARE(to_text(info.arch), text);
    const Model sub = load_model(path("sub"));
    const Model whole = load_model(golden + "shared");
    QVERIFY(*sub.weights == cut_out(whole.info.network, *whole.weights, info.arch));
    QCOMPARE(sub.info.network.encoder_position_dim, 64);
    QCOMPARE(sub.info.network.decoder_position_dim, 64);
    QVERIFY(sub.info.facts.contains("inherited from"));
  }
  void a_cut_out_says_that_it_inherits_and_claims_nothing_of_its_supertransformer() {
    ModelCache models;
    const Model whole = load_model(golden + "shared");
    ModelInfo info = whole.info;
    info.name = "Whole";
    info.facts = {{"trained", "4500 updates"}, {"bleu on ui", "22.2 (227 sentences)"}, {"bleu signature", "nrefs:1"}};
    info.numbers = {.bleu = 19.2, .chrf = 47, .loss_bits = 4.8, .max_target_tokens = 60};
    save_model(path("whole"), info, *whole.weights, "", "", DType::f32);
    (void)extract(path("whole"), "enc 64: 96/4 64/2 | dec 48: 128/2/4@2", path("cut"), models);
    (void)convert(path("cut"), path("again"), DType::f16, models);  // and so does a copy of it
    for (const char* folder : {"cut", "again"}) {
      const ModelInfo cut = read_model_card(path(folder));
      QCOMPARE(cut.origin, WeightOrigin::inherited);
      QCOMPARE(cut.parent, std::string("Whole"));
      QCOMPARE(cut.parent_facts.at("trained"), std::string("4500 updates"));
      QVERIFY(!cut.facts.contains("trained") && !cut.facts.contains("bleu signature") &&
              !cut.facts.contains("bleu on ui"));
      QVERIFY(cut.numbers == CardNumbers{.max_target_tokens = 60});
    }
  }
  void extract_refuses_architectures_outside_the_space_and_subtransformers() {
    ModelCache models;
    try {
      (void)extract(golden + "shared", "enc 32: 96/4 64/2 | dec 48: 128/2/4@2 77/4/4@2", path("sub"), models);
      QFAIL("cut out what is not there");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QCOMPARE(error.problems().size(), std::size_t(2));
    }
    QVERIFY(!QFileInfo::exists(case_->filePath("sub")));
    const std::string text = "enc 48: 64/2 64/2 | dec 48: 64/2/2@2";
    (void)extract(golden + "shared", text, path("sub"), models);
    QVERIFY_THROWS_EXCEPTION(Error, (void)extract(path("sub"), text, path("sub2"), models));
  }
  void the_cache_loads_once_until_the_files_change() {
    ModelCache models;
    const std::string folder = copied("shared");
    const auto first = models.get(folder);
    QCOMPARE(models.get(folder + "/.").get(), first.get());
    std::vector<std::thread> threads;
    std::atomic<int> others = 0;
    for (int i = 0; i < 4; ++i) threads.emplace_back([&] { others += models.get(folder) != first; });
    for (auto& thread : threads) thread.join();
    QCOMPARE(others.load(), 0);
    ModelInfo info = first->info;
    info.name = "another name";
    save_model(folder, info, *first->weights, "", "", DType::f32);
    QCOMPARE(models.get(folder)->info.name, std::string("another name"));
    write_atomically(folder + "/model.safetensors", "spoilt");
    QVERIFY_THROWS_EXCEPTION(Error, (void)models.get(folder));
  }
};

QTEST_GUILESS_MAIN(TestModelFolder)
#include "test_model_folder.moc"
