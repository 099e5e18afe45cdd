// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include "support/hat_program.h"
#include "support/tiny_corpus.h"

using namespace hat;
using namespace hat::test;

/// hat train, as far as it is another program than its verb.
class TestTraining : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;

  QStringList train(const QString& run) const {
    return {"train",
            "super",
            "--data",
            dir_.filePath("data"),
            "--space",
            dir_.filePath("space.yaml"),
            "--output",
            dir_.filePath(run),
            "--max-tokens",
            "64",
            "--schedule",
            "inverse_sqrt",
            "--warmup-updates",
            "10",
            "--threads",
            "1"};
  }

 private slots:
  void initTestCase() {
    write_corpus(dir_.path().toStdString(), 200);
    std::ofstream(dir_.filePath("space.yaml").toStdString()) << space_yaml;
    const Run prepared =
        hat_program({"prepare", "--source", dir_.filePath("train.en"), "--target", dir_.filePath("train.de"),
                     "--vocab-size", "300", "--output", dir_.filePath("data")});
    QVERIFY2(prepared.status == 0, prepared.err.constData());
  }

  void an_interrupted_training_ends_with_a_checkpoint_and_without_a_validation_and_goes_on() {
    QProcess process;
    process.start(HAT_BINARY_DIR "/bin/hat",
                  train("interrupted") + QStringList{"--max-updates", "1000000", "--checkpoint-every", "2",
                                                     "--validate-every", "1000000"});
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return (said += process.readAllStandardError()).contains("update 2  checkpoint"); },
                            60'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    said += process.readAllStandardError();
    const QByteArray out = process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(said.contains("--resume") && !said.contains("validation"), said.constData());
    QVERIFY2(out.contains("loss     none"), out.constData());
    const QByteArray updates = out.mid(out.indexOf("updates  ") + 9).split('\n').front().replace(",", "");
    QVERIFY(QFile::exists(QString("%1/checkpoints/update-%2.safetensors")
                              .arg(dir_.filePath("interrupted"))
                              .arg(updates.toInt(), 8, 10, QChar('0'))));
    const QString last = QString::number(updates.toInt() + 2);
    const Run more = hat_program(
        {"train", "super", "--output", dir_.filePath("interrupted"), "--resume", "--max-updates", last, "--json"});
    QVERIFY2(more.status == 0, more.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(more.out).object();
    QCOMPARE(json["updates"].toInt(), last.toInt());
    QVERIFY(json["end_is_validated"].toBool());
    QVERIFY(json["training_seconds"].toDouble() <= json["seconds"].toDouble());
  }

  void a_training_can_do_without_validations() {
    const Run run = hat_program(train("unvalidated") + QStringList{"--max-updates", "3", "--validate-every", "0"});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(!run.err.contains("validation"), run.err.constData());
    QVERIFY2(run.out.contains("loss     none"), run.out.constData());
    const Run wrong = hat_program(train("wrong") + QStringList{"--validate-every", "-1"});
    QCOMPARE(wrong.status, 2);
    SAYS(wrong, "--validate-every: expected a number of updates of at least 0, got -1");
  }

  void a_core_type_that_slows_the_products_of_matrices_is_told_once_when_a_training_begins() {
    const QStringList arguments = train("slow") + QStringList{"--max-updates", "2", "--validate-every", "0"};
    qputenv("OPENBLAS_CORETYPE", "Prescott");
    const Run slow = hat_program(arguments);
    qunsetenv("OPENBLAS_CORETYPE");
    QVERIFY2(slow.status == 0, slow.err.constData());
#if defined(__x86_64__)
    QCOMPARE(slow.err.count("hat train: OPENBLAS_CORETYPE is set to Prescott"), __builtin_cpu_supports("avx") ? 1 : 0);
#endif
    QDir(dir_.filePath("slow")).removeRecursively();
    const Run usual = hat_program(arguments);
    QVERIFY2(usual.status == 0 && !usual.err.contains("OPENBLAS_CORETYPE"), usual.err.constData());
  }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "test_training.moc"
