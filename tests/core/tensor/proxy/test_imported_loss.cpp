// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <fstream>

#include "core/runtime/decode/golden.h"
#include "domain/config/search.h"
#include "domain/io/atomic_file.h"
#include "domain/io/hat/mmap_data.h"
#include "runtime/engine.h"
#include "runtime/text/prepared_data.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::test;

/// HAT's own files in at one end, HAT's own numbers out at the other: checkpoint, dictionaries and binarised data.
class TestImportedLoss : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string path(const char* name) const { return dir_.filePath(name).toStdString(); }

 private slots:
  void the_validation_loss_of_every_gene_is_the_one_that_hats_evolution_computes() {
    const auto engine = make_engine();
    const std::string folder = golden_folder().toStdString();
    ImportConfig model{.checkpoint = folder + "shared/checkpoint_trained_noopt.zip.pt", .output = path("model")};
    model.source_dict = folder + "shared/dict.de.txt";
    model.target_dict = folder + "shared/dict.en.txt";
    (void)engine->import_model(model);
    ImportDataConfig data;
    data.data = folder + "data_bin_joined";
    data.output = path("data");
    const PrepareResult result = engine->import_data(data);
    QCOMPARE(result.train_pairs, std::int64_t(400));
    QCOMPARE(result.valid_pairs, std::int64_t(48));
    const QJsonObject summary = read_json(golden_folder() + "shared/summary.json");
    for (const QString& name : summary.keys()) {
      LossConfig config;
      config.model = path("model");
      config.data = path("data");
      config.arch = to_text(architecture_of(summary[name].toObject()["config"].toObject(), 3));
      const double expected = summary[name].toObject()["valid_set_loss_base2"].toDouble();
      const double loss = engine->loss(config).loss_bits;
      QVERIFY2(std::abs(loss - expected) < 1e-5 * expected,
               qPrintable(QString("%1: %2 instead of %3").arg(name).arg(loss, 0, 'g', 9).arg(expected, 0, 'g', 9)));
    }
    // The folder is one that every verb takes: its text goes in and out of the dictionaries.
    const PreparedData prepared = PreparedData::load(path("data"));
    QCOMPARE(prepared.source_language, std::string("de"));
    QCOMPARE(prepared.source_vocab, 152);
    std::ifstream text(path("data/valid.en"));
    std::string line;
    QVERIFY(std::getline(text, line) && !line.empty());
  }
  void tokens_outside_the_dictionary_and_sides_of_unequal_length_are_refused_with_their_place() {
    const auto engine = make_engine();
    const auto said = [&](const char* name, const std::vector<std::vector<int>>& de,
                          const std::vector<std::vector<int>>& en) -> std::string {
      const QString folder = dir_.filePath(name);
      QDir().mkpath(folder);
      write_atomically((folder + "/dict.de.txt").toStdString(), "a 3\nb 2\n");
      write_atomically((folder + "/dict.en.txt").toStdString(), "c 3\nd 2\n");
      write_mmap_data((folder + "/train.de-en.de").toStdString(), de, MmapType::u16);
      write_mmap_data((folder + "/train.de-en.en").toStdString(), en, MmapType::u16);
      ImportDataConfig config;
      config.data = folder.toStdString();
      config.output = path("out");
      try {
        (void)engine->import_data(config);
      } catch (const Error& error) {
        return error.what();
      }
      return "no error";
    };
    const std::string outside = said("outside", {{4, 9, 2}}, {{4, 2}});
    QVERIFY2(outside.find("train.de-en.de.bin: sentence 1: expected tokens below 6") != std::string::npos,
             outside.c_str());
    const std::string unequal = said("unequal", {{4, 2}, {5, 2}}, {{4, 2}});
    QVERIFY2(unequal.find("expected 2 sentences as the other side has, got 1") != std::string::npos, unequal.c_str());
    const std::string open = said("open", {{4, 5}}, {{4, 2}});
    QVERIFY2(open.find("expected an end token behind the sentence") != std::string::npos, open.c_str());
    QVERIFY(!QFileInfo::exists(dir_.filePath("out")));
  }
  void a_folder_with_several_pairs_wants_one_of_them() {
    const auto engine = make_engine();
    const QString folder = dir_.filePath("pairs");
    QDir().mkpath(folder);
    for (const char* name : {"train.de-en.de", "train.de-en.en", "train.fr-en.fr", "train.fr-en.en"})
      write_mmap_data((folder + "/" + name).toStdString(), std::vector<std::vector<int>>{{2}}, MmapType::u16);
    ImportDataConfig config;
    config.data = folder.toStdString();
    config.output = path("out");
    try {
      (void)engine->import_data(config);
      QFAIL("took one of two pairs");
    } catch (const Error& error) {
      QVERIFY2(std::string(error.what()).find("de-en, fr-en") != std::string::npos, error.what());
    }
  }
};

QTEST_GUILESS_MAIN(TestImportedLoss)
#include "test_imported_loss.moc"
