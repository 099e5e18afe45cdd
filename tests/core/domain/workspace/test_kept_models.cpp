// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/model_card.h"
#include "domain/workspace/kept_models.h"
#include "support/fake_engine.h"

using namespace hat;

namespace {

const SearchSpace space = preset_space("sample");

ModelInfo card(const std::string& name, const Architecture& arch) {
  ModelInfo info;
  info.name = name;
  info.network.space = space;
  info.network.source_vocab = info.network.target_vocab = 100;
  info.network.encoder_position_dim = space.max_encoder_dim();
  info.network.decoder_position_dim = space.max_decoder_dim();
  info.arch = arch;
  return info;
}

/// Cuts out cards alone.
class CuttingEngine final : public test::FakeEngine {
 public:
  ModelInfo extract(const std::string& super, const std::string& arch, const std::string& output) override {
    supers.push_back(super);
    std::filesystem::create_directory(output);
    ModelInfo info = card("cut out", architecture_from_text(arch));
    info.folder = output;
    info.numbers.max_target_tokens = 60;
    return info;
  }
  std::vector<std::string> supers;
};

SearchResult found(const Architecture& arch) {
  SearchResult result;
  result.best.arch = arch;
  result.best.loss_bits = 4.5;
  result.best.latency_ms = 13.5;
  result.budget_ms = 14;
  result.loss_tokens = 600;
  result.loss_text = "valid.de";
  result.predictor_device.name = "a board";
  return result;
}

}  // namespace

class TestKeptModels : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string runs(const char* name) const { return dir_.filePath(name).toStdString(); }
  static void put(const std::string& folder, const Architecture& arch) {
    std::filesystem::create_directories(folder);
    write_model_card(folder, card("there", arch));
  }

 private slots:
  void a_winner_becomes_a_model_with_what_the_search_knows_of_it_once() {
    CuttingEngine engine;
    const std::string folder = runs("once");
    SearchResult result = found(space.smallest());
    result.was_measured = true;
    result.measured = {4, 8, 0, 0};
    result.measured_on = "this one";
    QCOMPARE(kept_winner(folder, space.smallest()), std::string());
    const ModelInfo kept = keep_winner(engine, "super", folder, result);
    const ModelInfo read = read_model_card(kept.folder);
    QVERIFY(read.numbers == kept.numbers);
    QVERIFY(read.numbers == (CardNumbers{.latency_ms = 12,
                                         .predicted_ms = 13.5,
                                         .loss_bits = 4.5,
                                         .loss_tokens = 600,
                                         .budget_ms = 14,
                                         .max_target_tokens = 60}));
    QCOMPARE(read.facts.at("loss text"), std::string("valid.de"));
    QCOMPARE(read.facts.at("predicted by"), std::string("a board"));
    QCOMPARE(read.facts.at("measured on"), std::string("this one"));
    QCOMPARE(read.name, short_name(space.smallest()));
    QCOMPARE(kept_winner(folder, space.smallest()), kept.folder);
    QCOMPARE(keep_winner(engine, "super", folder, found(space.smallest())).numbers.latency_ms.value(), 12.0);
    QCOMPARE(engine.supers, std::vector<std::string>{"super"});
    Workspace workspace;
    workspace.runs_folder = folder;
    add_kept_models(workspace);
    QCOMPARE(workspace.models.size(), std::size_t(1));
    QVERIFY(!keep_winner(engine, "super", folder, found(space.largest())).numbers.latency_ms);
    QCOMPARE(engine.supers.size(), std::size_t(2));
  }

  void what_an_earlier_version_kept_is_found() {
    CuttingEngine engine;
    const std::string folder = runs("earlier"),
                      there = kept_models_folder(folder) + "/search-" + id_of(space.smallest());
    put(there, space.smallest());
    QCOMPARE(kept_winner(folder, space.smallest()), there);
    QCOMPARE(keep_winner(engine, "super", folder, found(space.smallest())).folder, there);
    QVERIFY(engine.supers.empty());
  }

  void another_model_of_the_same_name_is_not_taken_for_the_winner_and_stays() {
    CuttingEngine engine;
    const std::string folder = runs("shared"),
                      there = kept_models_folder(folder) + "/search-" + id_of(space.smallest());
    put(there, space.largest());  // as two architectures of one short id
    QCOMPARE(kept_winner(folder, space.smallest()), std::string());
    const std::string first = keep_winner(engine, "super", folder, found(space.smallest())).folder;
    QVERIFY(first != there);
    QVERIFY(read_model_card(there).arch == space.largest());
    // And of the same long one, or damaged.
    put(first, space.largest());
    const std::string second = keep_winner(engine, "super", folder, found(space.smallest())).folder;
    QCOMPARE(second, first + "-2");
    write_atomically(second + "/model.yaml", "format: [");
    const std::string third = keep_winner(engine, "super", folder, found(space.smallest())).folder;
    QCOMPARE(third, first + "-3");
    QCOMPARE(kept_winner(folder, space.smallest()), third);
    QVERIFY(read_model_card(first).arch == space.largest());
  }

  void winners_that_searches_kept_are_found_and_a_damaged_one_takes_nothing_from_them() {
    QTemporaryDir folder;
    Workspace workspace;
    workspace.runs_folder = folder.path().toStdString();
    const std::filesystem::path kept = std::filesystem::path(workspace.runs_folder) / "models";
    std::filesystem::create_directories(kept / "good");
    std::filesystem::create_directories(kept / "damaged");
    write_model_card((kept / "good").string(), card("good", space.smallest()));
    QFile damaged(QString::fromStdString((kept / "damaged" / "model.yaml").string()));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("format: [") > 0);
    damaged.close();
    add_kept_models(workspace);
    add_kept_models(workspace);
    QCOMPARE(workspace.models.size(), std::size_t(1));
    QVERIFY(workspace.models[0].arch == space.smallest());
  }
};

QTEST_APPLESS_MAIN(TestKeptModels)
#include "test_kept_models.moc"
