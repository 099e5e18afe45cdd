// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

#include "support/hat_program.h"

using namespace hat::test;

/// A shortlist from a few lines, made and used on the command line.
class TestShortlist : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  QString model_;

  QString write(const char* name, const QByteArray& text) {
    QFile file(dir_.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(text);
    return dir_.filePath(name);
  }

 private slots:
  void initTestCase() {
    const QString sample = HAT_SOURCE_DIR "/resources/sample";
    model_ = dir_.filePath("model");
    std::filesystem::copy((sample + "/models/budget-4.6").toStdString(), model_.toStdString(),
                          std::filesystem::copy_options::recursive);
    QByteArray english, german;
    for (int i = 0; i < 4; ++i) {
      english += "Open the file.\nClose the window.\nSave the file.\nOpen the window.\n";
      german +=
          "Öffnen Sie die Datei.\nSchließen Sie das Fenster.\nSpeichern Sie die Datei.\nÖffnen Sie das Fenster.\n";
    }
    const Run prepared =
        hat_program({"prepare", "--source", write("a.en", english), "--target", write("a.de", german), "--valid-source",
                     write("v.en", "Save the window.\n"), "--valid-target",
                     write("v.de", "Speichern Sie das Fenster.\n"), "--source-language", "en", "--target-language",
                     "de", "--tokenizer", sample + "/super/tokenizer.model", "--output", dir_.filePath("data")});
    QVERIFY2(prepared.status == 0, prepared.err.constData());
  }
  void a_model_without_one_says_who_makes_it() {
    const Run run = hat_program({"translate", "--model", model_, "--shortlist"}, "Open the file.\n");
    QCOMPARE(run.status, 2);
    SAYS(run, "expected a model with a shortlist, but it has none: hat shortlist makes it");
  }
  void translations_keep_to_the_words_that_were_seen() {
    const Run made =
        hat_program({"shortlist", "--model", model_, "--data", dir_.filePath("data"), "--frequent", "5", "--json"});
    QVERIFY2(made.status == 0, made.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(made.out).object();
    QCOMPARE(told["pairs"].toInt(), 16);
    QCOMPARE(told["coverage"].toDouble(), 1.0);  // every word of the validation pair was seen
    QVERIFY(told["tokens_per_sentence"].toDouble() < 50);
    QVERIFY(QFile::exists(told["file"].toString()));
    for (const char* precision : {"fp32", "int8"}) {
      const Run run = hat_program({"translate", "--model", model_, "--shortlist", "--precision", precision},
                                  "Open the file.\nClose the window.\n");
      QCOMPARE(run.status, 0);
      for (const QByteArray& word : run.out.simplified().split(' '))
        QVERIFY2(QByteArray("Öffnen Sie die Datei. Schließen das Fenster. Speichern Open the file. Close window.")
                     .contains(word),
                 run.out.constData());
    }
  }
  void data_of_another_vocabulary_are_refused() {
    const Run prepared =
        hat_program({"prepare", "--source", dir_.filePath("a.en"), "--target", dir_.filePath("a.de"), "--valid-source",
                     dir_.filePath("v.en"), "--valid-target", dir_.filePath("v.de"), "--source-language", "en",
                     "--target-language", "de", "--vocab-size", "290", "--output", dir_.filePath("other")});
    QVERIFY2(prepared.status == 0, prepared.err.constData());
    const Run run = hat_program({"shortlist", "--model", model_, "--data", dir_.filePath("other")});
    QCOMPARE(run.status, 2);
    SAYS(run, "expected data of the vocabularies of");
  }
};

QTEST_GUILESS_MAIN(TestShortlist)
#include "test_shortlist.moc"
