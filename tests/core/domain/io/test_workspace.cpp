// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <filesystem>

#include "domain/config/latency.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"
#include "domain/io/workspace.h"

using namespace hat;

namespace {
ModelInfo model(bool is_super, const char* name) {
  ModelInfo info;
  info.name = name;
  info.is_super = is_super;
  info.network = {.space = preset_space("sample"),
                  .source_vocab = 8000,
                  .target_vocab = 7000,
                  .sharing = Sharing::tied,
                  .norm = Norm::pre,
                  .encoder_position_dim = 256,
                  .decoder_position_dim = 320,
                  .original_scaling = true};
  info.arch = is_super ? info.network.space.largest() : info.network.space.smallest();
  info.source_language = "en";
  info.target_language = "de";
  info.licence = "GPL-3.0-or-later";
  info.facts = {{"trained on", "two sources: \"a\" and b\nsecond line"}, {"run-name", "x"}};
  info.numbers = {{"bleu", 22.25}, {"latency_ms", 1.0 / 3}};
  info.target_tokenizer = "target.model";
  return info;
}
template <class Action>
std::string error_of(Action&& action, ErrorCode code) {
  try {
    action();
  } catch (const Error& error) {
    return error.code() == code ? error.what() : std::string("another code: ") + error.what();
  }
  return "no error";
}
#define HAS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())
}  // namespace

class TestWorkspace : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string make(const QString& name) const {
    QDir(dir_.path()).mkpath(name);
    return dir_.filePath(name).toStdString();
  }

 private slots:
  void initTestCase() { qputenv("XDG_DATA_HOME", dir_.filePath("data").toUtf8()); }

  void a_model_card_survives_a_round_trip() {
    for (const bool is_super : {true, false}) {
      const std::string folder = make("card");
      const ModelInfo written = model(is_super, "with: colon");
      write_model_card(folder, written);
      write_atomically(folder + "/model.safetensors", "12345");
      const ModelInfo read = read_model_card(folder);
      QCOMPARE(read.folder, folder);
      QCOMPARE(read.name, written.name);
      QCOMPARE(read.is_super, is_super);
      QVERIFY(read.network == written.network);
      QVERIFY(read.arch == written.arch);
      QCOMPARE(read.source_language, written.source_language);
      QCOMPARE(read.target_language, written.target_language);
      QCOMPARE(read.licence, written.licence);
      QVERIFY(read.facts == written.facts);
      QVERIFY(read.numbers == written.numbers);
      QCOMPARE(read.target_tokenizer, written.target_tokenizer);
      QCOMPARE(read.weights_bytes, std::int64_t(5));
    }
  }
  void one_bad_model_is_left_out_and_named_and_the_others_work() {
    const std::string folder = dir_.filePath("apples").toStdString();
    QVERIFY(QDir().mkpath(dir_.filePath("apples/models")));
    for (const char* name : {"good", "cut", "fine"}) {
      const std::string each = make((std::string("apples/models/") + name).c_str());
      write_model_card(each, model(false, name));
      write_atomically(each + "/model.safetensors", "12345");
    }
    const std::string card = folder + "/models/cut/model.yaml";
    write_atomically(card, read_file(card).substr(0, 60));
    write_atomically(folder + "/workspace.yaml", "name: apples\nmodels: models\n");
    const Workspace workspace = load_workspace(folder);
    QCOMPARE(workspace.models.size(), std::size_t(2));
    QVERIFY(!workspace.unreadable.empty());
    QVERIFY2(workspace.unreadable.front().file.find("cut/model.yaml") != std::string::npos,
             workspace.unreadable.front().text().c_str());
  }
  void a_workspace_made_of_a_trained_model_loads() {
    const std::string super = make("trained, with: odd name"), data = make("prepared, too"),
                      folder = dir_.filePath("made").toStdString();
    write_model_card(super, model(true, "Trained"));
    write_atomically(super + "/model.safetensors", "12345");
    write_atomically(data + "/valid.en", "one\n");
    write_atomically(data + "/valid.de", "eins\n");
    create_workspace(folder, "Mine: 1", super, data);
    const Workspace workspace = load_workspace(folder);
    QCOMPARE(workspace.name, std::string("Mine: 1"));
    QVERIFY(workspace.super && workspace.super->name == "Trained");
    QVERIFY(workspace.models.empty());
    QVERIFY(workspace.valid_source.ends_with("valid.en"));
    HAS(error_of([&] { create_workspace(folder, "again", super, data); }, ErrorCode::invalid_input),
        "expected a new or an empty folder");
  }
  void an_empty_folder_may_be_named_but_not_the_one_that_one_is_in() {
    const std::string empty = make("empty place") + '/', here = std::filesystem::current_path().string();
    create_space_workspace(empty, "Mine", preset_space("sample"));
    QCOMPARE(load_workspace(empty).name, std::string("Mine"));
    std::filesystem::current_path(make("stands here"));
    const std::string message =
        error_of([] { create_space_workspace(".", "Mine", preset_space("sample")); }, ErrorCode::invalid_input);
    std::filesystem::current_path(here);
    HAS(message, "expected another folder than the working directory");
  }
  void the_readme_of_a_model_follows_its_card() {
    const std::string folder = make("readme");
    ModelInfo info = model(true, "First name");
    write_model_card(folder, info);
    info.name = "Second name";
    info.numbers["bleu"] = 21.25;
    write_model_card(folder, info);
    const std::string text = read_file(folder + "/README.md");
    HAS(text, "# Second name");
    HAS(text, "| bleu | 21.25 |");
    QVERIFY(text.find("First name") == std::string::npos);
  }
  void a_model_card_with_mistakes_tells_them_all() {
    const std::string folder = make("bad");
    std::string text = model_card_yaml(model(false, "bad"));
    const auto swap = [&](const std::string& from, const std::string& to) {
      text.replace(text.find(from), from.size(), to);
    };
    swap("weights: model.safetensors", "weight: ../model.safetensors");
    swap("source_vocab: 8000", "source_vocab: many");
    swap("qkv_dim: 256", "qkv_dim: 255");
    write_atomically(folder + "/model.yaml", text);
    const std::string message = error_of([&] { (void)read_model_card(folder); }, ErrorCode::format);
    HAS(message, "weight: unknown key, did you mean weights?");
    HAS(message, "network.source_vocab: expected a whole number, got \"many\"");
    HAS(message, "network.space.encoder_heads: expected divisors of the q/k/v dim 255");
  }
  void a_card_of_another_format_and_folders_without_one_are_told() {
    const std::string folder = make("other");
    HAS(error_of([&] { (void)read_model_card(folder); }, ErrorCode::io), "has no model.yaml");
    HAS(error_of([&] { (void)read_model_card(folder + "/none"); }, ErrorCode::io), "there is none");
    write_atomically(folder + "/model.yaml", "format: hat-studio-model/9\n");
    HAS(error_of([&] { (void)read_model_card(folder); }, ErrorCode::format), "expected hat-studio-model/1");
  }
  void a_weights_file_outside_the_folder_is_refused() {
    const std::string folder = make("outside");
    ModelInfo info = model(true, "x");
    info.weights_file = "../secret";
    write_model_card(folder, info);
    HAS(error_of([&] { (void)read_model_card(folder); }, ErrorCode::format), "weights: expected the name of a file");
  }
  void a_workspace_brings_its_parts_together() {
    const std::string folder = make("whole");
    make("whole/super");
    make("whole/models/fast");
    make("whole/models/slow");
    make("whole/models/empty");
    write_model_card(folder + "/super", model(true, "super"));
    ModelInfo sub = model(false, "slow");
    sub.numbers["latency_ms"] = 20;
    write_model_card(folder + "/models/slow", sub);
    sub.name = "fast";
    sub.numbers["latency_ms"] = 5;
    write_model_card(folder + "/models/fast", sub);
    write_atomically(folder + "/valid.en", "a\n");
    write_atomically(folder + "/valid.de", "b\n");
    write_atomically(folder + "/latency.csv", "");
    write_atomically(
        folder + "/workspace.yaml",
        "name: English-German\nlanguages: {source: en, target: de}\nsupertransformer: super\nmodels: models\n"
        "validation: {source: valid.en, target: valid.de}\nlatency: {data: latency.csv}\n");
    const Workspace workspace = load_workspace(folder);
    QCOMPARE(workspace.name, std::string("English-German"));
    QVERIFY(workspace.super && workspace.super->is_super);
    QVERIFY(workspace.space == preset_space("sample"));
    QCOMPARE(workspace.models.size(), std::size_t(2));
    QCOMPARE(workspace.models[0].name, std::string("fast"));
    QCOMPARE(workspace.valid_target, folder + "/valid.de");
    QCOMPARE(workspace.latency_data, folder + "/latency.csv");
    QCOMPARE(workspace.predictor, std::string());
    QVERIFY(workspace.machine_folder.starts_with(user_data_folder() + "/machine/sample-"));
    QVERIFY(workspace.runs_folder.starts_with(user_data_folder()));
    const MeasureConfig measure = own_measurement(workspace);
    QCOMPARE(measure.model, folder + "/super");
    QCOMPARE(measure.archs.size(), std::size_t(200));
    QCOMPARE(measure.archs[0], to_text(workspace.space.smallest()));  // the models' own come first
    QCOMPARE(measure.archs[1], to_text(workspace.space.largest()));
    QVERIFY(QDir(QString::fromStdString(workspace.machine_folder)).exists());
  }
  void models_are_evaluated_on_the_test_text_else_on_the_validation_text() {
    const std::string folder = make("texts");
    for (const char* name : {"valid.en", "valid.de", "test.en", "test.de"})
      write_atomically(folder + "/" + name, "a\n");
    write_atomically(folder + "/workspace.yaml", "validation: {source: valid.en, target: valid.de}\n");
    QCOMPARE(load_workspace(folder).evaluation_target(), folder + "/valid.de");
    write_atomically(folder + "/workspace.yaml",
                     "validation: {source: valid.en, target: valid.de}\ntest: {source: test.en, target: test.de}\n");
    const Workspace workspace = load_workspace(folder);
    QCOMPARE(workspace.evaluation_source(), folder + "/test.en");
    QCOMPARE(workspace.evaluation_target(), folder + "/test.de");
    QCOMPARE(workspace.valid_target, folder + "/valid.de");  // the proxy loss stays on it
    write_atomically(folder + "/workspace.yaml", "test: {source: test.en}\n");
    HAS(error_of([&] { (void)load_workspace(folder); }, ErrorCode::format), "test: expected both source and target");
  }
  void everything_but_the_file_may_be_absent() {
    const std::string folder = make("bare");
    write_atomically(folder + "/workspace.yaml", "");
    const Workspace workspace = load_workspace(folder);
    QCOMPARE(workspace.name, std::string("bare"));
    QVERIFY(!workspace.super && workspace.models.empty() && workspace.predictor.empty());
  }
  void parts_that_are_named_but_missing_are_told_at_once() {
    const std::string folder = make("missing");
    write_atomically(folder + "/workspace.yaml",
                     "space: space.yaml\nsupertransformer: super\nvalidation: {source: valid.en}\nmodel: x\n");
    const std::string text = error_of([&] { (void)load_workspace(folder); }, ErrorCode::format);
    HAS(text, "space: expected a file, but there is none at");
    HAS(text, "supertransformer: expected a folder, but there is none at");
    HAS(text, "validation: expected both source and target");
    HAS(text, "model: unknown key, did you mean models?");
  }
  void a_folder_without_a_workspace_says_so() {
    HAS(error_of([&] { (void)load_workspace(make("none")); }, ErrorCode::io), "has no workspace.yaml");
    HAS(error_of([&] { (void)load_workspace(dir_.filePath("nowhere").toStdString()); }, ErrorCode::io),
        "there is none of that name");
  }
  void the_sample_is_found_by_its_variable() {
    const std::string folder = make("sample");
    qputenv("HAT_SAMPLE", QByteArray::fromStdString(folder));
    QCOMPARE(find_sample_workspace(), std::string());
    write_atomically(folder + "/workspace.yaml", "");
    QCOMPARE(find_sample_workspace(), folder);
    qunsetenv("HAT_SAMPLE");
  }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
