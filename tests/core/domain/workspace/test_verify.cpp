// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

#include "domain/io/atomic_file.h"
#include "domain/io/data_card.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"
#include "domain/io/yaml_writer.h"
#include "domain/workspace/verify.h"

using namespace hat;

class TestVerify : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  [[nodiscard]] std::string at(const std::string& name) const { return folder_.path().toStdString() + '/' + name; }

  void put_model(const std::string& name) const {
    QDir().mkpath(QString::fromStdString(at(name)));
    write_atomically(at(name + "/model.safetensors"), "weights of " + name);
    write_atomically(at(name + "/tokenizer.model"), "pieces");
    ModelInfo info;
    info.is_super = true;
    info.network.space = preset_space("sample");
    info.network.source_vocab = info.network.target_vocab = 100;
    info.network.encoder_position_dim = info.network.decoder_position_dim = 256;
    write_model_card(at(name), info);
  }
  void put_data(const std::string& name) const {
    QDir().mkpath(QString::fromStdString(at(name)));
    for (const char* file : {"train.pairs", "valid.pairs", "valid.en", "valid.de", "tokenizer.model"})
      write_atomically(at(name + '/' + file), file);
    DataCard card;
    card.source_language = "en";
    card.target_language = "de";
    card.source_tokenizer = card.target_tokenizer = "tokenizer.model";
    card.source_vocab = card.target_vocab = 9;
    YamlWriter yaml;
    write_card(yaml, card, {});
    write_checksums(yaml, at(name), card);
    write_atomically(at(name + "/data.yaml"), yaml.text());
  }

 private slots:
  void what_was_written_is_whole_and_a_changed_byte_is_found() {
    put_model("model");
    auto all = verify(at("model"));
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].files.size(), std::size_t(2));
    QVERIFY(all[0].is_whole());
    QVERIFY(std::ranges::all_of(all[0].files, [](const CheckedFile& file) { return file.state == FileState::whole; }));
    write_atomically(at("model/model.safetensors"), "weights of another");
    all = verify(at("model"));
    QVERIFY(!all[0].is_whole());
    QVERIFY(all[0].files[0].state == FileState::changed);
  }

  void another_name_in_the_card_blesses_no_damage() {
    put_model("renamed");
    write_atomically(at("renamed/model.safetensors"), "damaged");
    ModelInfo info = read_model_card(at("renamed"));
    info.name = "Another name";
    write_model_card(at("renamed"), info);
    QVERIFY(!verify(at("renamed"))[0].is_whole());
  }

  void models_and_data_below_a_folder_are_found_and_each_is_told_apart() {
    put_model("many/models/a");
    put_model("many/models/b");
    put_data("many/training/data");
    write_atomically(at("many/training/data/valid.de"), "other lines");
    QFile::remove(QString::fromStdString(at("many/models/b/tokenizer.model")));
    const auto all = verify(at("many"));
    QCOMPARE(all.size(), std::size_t(3));
    QVERIFY(all[0].is_whole());
    QVERIFY(!all[1].is_whole());
    QVERIFY(std::ranges::any_of(all[1].files, [](const CheckedFile& file) {
      return file.file == "tokenizer.model" && file.state == FileState::missing;
    }));
    QCOMPARE(all[2].card, std::string("data.yaml"));
    QVERIFY(std::ranges::any_of(all[2].files, [](const CheckedFile& file) {
      return file.file == "valid.de" && file.state == FileState::changed;
    }));
  }

  void a_card_of_an_earlier_version_has_no_checksums_and_is_whole() {
    put_model("old");
    std::string card = read_file(at("old/model.yaml"));
    const std::size_t begin = card.find("checksums:"), end = card.find("\n", card.find("tokenizer.model:", begin)) + 1;
    write_atomically(at("old/model.yaml"), card.substr(0, begin) + card.substr(end));
    const auto all = verify(at("old"));
    QVERIFY2(all[0].problems.empty(), all[0].problems.empty() ? "" : all[0].problems[0].text().c_str());
    QVERIFY(all[0].is_whole());
    QVERIFY(all[0].files[0].state == FileState::unknown);
  }

  void a_card_alone_is_the_record_of_data_that_lie_elsewhere() {
    put_model("kept/model");
    put_data("kept/data");
    for (const char* file : {"train.pairs", "valid.pairs"})
      QFile::remove(QString::fromStdString(at("kept/data/") + file));
    QCOMPARE(verify(at("kept")).size(), std::size_t(1));
    put_data("kept/data");
    QFile::remove(QString::fromStdString(at("kept/data/valid.pairs")));
    QVERIFY(!verify(at("kept"))[0].is_whole());  // one of the two is missing: that is damage
  }

  void the_sample_is_whole() {
    const auto all = verify(HAT_SOURCE_DIR "/resources/sample");
    QCOMPARE(all.size(), std::size_t(4));
    for (const VerifiedFolder& one : all)
      QVERIFY2(one.is_whole() && std::ranges::all_of(
                                     one.files, [](const CheckedFile& file) { return file.state == FileState::whole; }),
               one.folder.c_str());
  }

  void a_folder_without_any_is_refused_and_a_damaged_card_is_a_finding() {
    QDir().mkpath(QString::fromStdString(at("nothing")));
    QVERIFY_EXCEPTION_THROWN((void)verify(at("nothing")), Error);
    QVERIFY_EXCEPTION_THROWN((void)verify(at("no such folder")), Error);
    QDir().mkpath(QString::fromStdString(at("cut")));
    write_atomically(at("cut/model.yaml"), "format: ");
    const auto all = verify(at("cut"));
    QVERIFY(!all[0].is_whole());
    QVERIFY(!all[0].problems.empty());
  }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
