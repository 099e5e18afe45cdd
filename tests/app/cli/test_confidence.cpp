// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "support/hat_program.h"

using namespace hat::test;

/// A copy of the sample whose predictor was calibrated.
class TestConfidence : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  QString workspace_;

  [[nodiscard]] Run translated(QStringList more) const {
    return hat_program(QStringList{"translate", "--model", workspace_} + more, "Open the file.\n");
  }
  /// The number before " ms" behind these words.
  static double ms_behind(const QByteArray& text, const QByteArray& words) {
    const auto at = text.indexOf(words);
    return at < 0 ? -1 : text.mid(at + words.size()).split(' ').first().toDouble();
  }

 private slots:
  void initTestCase() {
    qputenv("XDG_DATA_HOME", dir_.filePath("data").toUtf8());
    workspace_ = dir_.filePath("ws");
    std::filesystem::copy(HAT_SOURCE_DIR "/resources/sample", workspace_.toStdString(),
                          std::filesystem::copy_options::recursive);
    const Run fit = hat_program(
        {"latency", "fit", "--data", workspace_ + "/latency.csv", "--output", dir_.filePath("p.safetensors")});
    QVERIFY2(fit.status == 0, fit.err.constData());
    std::filesystem::copy(dir_.filePath("p.safetensors").toStdString(),
                          (workspace_ + "/predictor.safetensors").toStdString(),
                          std::filesystem::copy_options::overwrite_existing);
  }

  void a_budget_is_kept_by_the_upper_end_of_a_prediction() {
    const Run wide = translated({"--budget-ms", "1000"});
    QVERIFY2(wide.status == 0 && wide.err.contains(" with 95 %"), wide.err.constData());
    const double predicted = ms_behind(wide.err, "predicted "), at_most = ms_behind(wide.err, "at most ");
    QVERIFY(predicted > 0 && at_most > predicted);
    // Between the two the prediction keeps it and the promise does not.
    const QString between = QString::number((predicted + at_most) / 2);
    const QByteArray name = wide.err.mid(wide.err.lastIndexOf("hat translate: ")).split('(').first();
    const Run sure = translated({"--budget-ms", between}),
              as_predicted = translated({"--budget-ms", between, "--confidence", "0"});
    QVERIFY2(!sure.err.contains(name), sure.err.constData());
    QVERIFY2(as_predicted.err.contains(name) && !as_predicted.err.contains("at most"), as_predicted.err.constData());
  }
  void what_keeps_no_budget_is_told_by_its_upper_end() {
    const Run none = translated({"--budget-ms", "0.5", "--confidence", "0.8"});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains("is predicted to take at most") && none.err.contains("with 80 %"), none.err.constData());
  }
  void a_confidence_that_is_none_or_without_a_budget_is_the_users_fault() {
    const Run wrong = translated({"--budget-ms", "9", "--confidence", "1.5"}),
              alone = translated({"--confidence", "0.9"});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains("--confidence: expected a probability below 1, or 0, got 1.5"), wrong.err.constData());
    QCOMPARE(alone.status, 2);
    QVERIFY2(alone.err.contains("--confidence: expected --budget-ms beside it"), alone.err.constData());
  }
  void an_evaluation_says_the_upper_end_too() {
    const auto put = [&](const char* name, const char* text) {
      QFile file(dir_.filePath(name));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(text);
    };
    put("s", "The file could not be opened.\n");
    put("r", "Die Datei konnte nicht geöffnet werden.\n");
    const QStringList command{"evaluate",        "--model",          workspace_ + "/models/budget-4.6",
                              "--source",        dir_.filePath("s"), "--reference",
                              dir_.filePath("r")};
    const Run text = hat_program(command), bare = hat_program(command + QStringList{"--confidence", "0"});
    QVERIFY2(text.status == 0 && text.out.contains(" with 95 %"), text.out.constData());
    QVERIFY(bare.status == 0 && !bare.out.contains("at most"));
    const QJsonObject json =
        QJsonDocument::fromJson(hat_program(command + QStringList{"--json", "--confidence", "0.9"}).out).object();
    QCOMPARE(json["confidence"].toDouble(), 0.9);
    QVERIFY(json["at_most_ms"].toDouble() > json["predicted_ms"].toDouble());
  }
};

QTEST_GUILESS_MAIN(TestConfidence)
#include "test_confidence.moc"
