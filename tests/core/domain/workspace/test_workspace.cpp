// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <filesystem>

#include "domain/config/latency.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"
#include "domain/workspace/create.h"
#include "domain/workspace/load.h"
#include "domain/workspace/own_measurement.h"
#include "domain/workspace/places.h"

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
  void a_workspace_brings_its_parts_together() {
    const std::string folder = make("whole");
    make("whole/super");
    make("whole/models/fast");
    make("whole/models/slow");
    make("whole/models/empty");
    write_model_card(folder + "/super", model(true, "super"));
    ModelInfo sub = model(false, "slow");
    sub.numbers.latency_ms = 20;
    write_model_card(folder + "/models/slow", sub);
    sub.name = "fast";
    sub.numbers.latency_ms = 5;
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
