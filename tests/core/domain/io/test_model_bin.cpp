// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/model_bin.h"
#include "domain/io/model_card.h"

using namespace hat;

class TestModelBin : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::vector<Problem> unreadable_;
  std::string make(const char* name) const {
    const std::string folder = dir_.filePath(name).toStdString();
    QDir().mkpath(QString::fromStdString(folder));
    ModelInfo info;
    info.name = "First name";
    info.network = {.space = preset_space("sample"), .source_vocab = 80, .target_vocab = 80};
    info.network.encoder_position_dim = info.network.decoder_position_dim = 256;
    info.arch = info.network.space.smallest();
    info.numbers.bleu = 22.25;
    info.origin = WeightOrigin::own;
    write_model_card(folder, info);
    write_atomically(folder + "/model.safetensors", "weights");
    return folder;
  }

 private slots:
  void another_name_and_a_description_leave_the_rest_of_the_card_alone() {
    const std::string folder = make("models/a");
    (void)describe_model(folder, "Second: name", "for Monday\nand Tuesday");
    const ModelInfo info = read_model_card(folder);
    QCOMPARE(info.name, std::string("Second: name"));
    QCOMPARE(info.description, std::string("for Monday\nand Tuesday"));
    QCOMPARE(info.numbers.bleu.value(), 22.25);
    QCOMPARE(info.origin, WeightOrigin::own);
    QVERIFY(read_file(folder + "/README.md").find("for Monday") != std::string::npos);
    QVERIFY_THROWS_EXCEPTION(Error, (void)describe_model(folder, "  ", ""));
  }
  void a_model_in_the_bin_is_no_model_of_the_workspace_and_comes_back_as_it_was() {
    const std::string folder = make("there/models/b"), models = dir_.filePath("there/models").toStdString();
    const std::string binned = bin_model(folder);
    QVERIFY(read_model_cards(models, unreadable_).empty());
    QCOMPARE(binned_models(models).size(), std::size_t(1));
    QCOMPARE(read_file(binned + "/model.safetensors"), std::string("weights"));
    QCOMPARE(restore_model(binned), folder);
    QCOMPARE(read_model_cards(models, unreadable_).size(), std::size_t(1));
    QVERIFY(binned_models(models).empty());
  }
  void nothing_in_the_bin_or_outside_is_replaced() {
    const std::string first = bin_model(make("twice/models/c")), second = bin_model(make("twice/models/c"));
    QVERIFY(first != second);
    QCOMPARE(binned_models(dir_.filePath("twice/models").toStdString()).size(), std::size_t(2));
    const std::string newer = make("twice/models/c");
    const std::string back = restore_model(first);
    QVERIFY(back != newer);
    QCOMPARE(read_model_cards(dir_.filePath("twice/models").toStdString(), unreadable_).size(), std::size_t(2));
  }
  void only_models_are_moved() {
    QDir().mkpath(dir_.filePath("mine"));
    write_atomically(dir_.filePath("mine/thesis.txt").toStdString(), "years of work");
    QVERIFY_THROWS_EXCEPTION(Error, (void)bin_model(dir_.filePath("mine").toStdString()));
    QVERIFY_THROWS_EXCEPTION(Error, (void)restore_model(dir_.filePath("mine").toStdString()));
    QVERIFY(QFile::exists(dir_.filePath("mine/thesis.txt")));
  }
};

QTEST_GUILESS_MAIN(TestModelBin)
#include "test_model_bin.moc"
