// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "support/hat_program.h"

using namespace hat::test;

/// What --precision does for somebody who types it.
class TestPrecision : public QObject {
  Q_OBJECT

  const QString model_ = QString(HAT_SOURCE_DIR "/resources/sample/models/budget-4.6");

  static QJsonObject object_of(const Run& run) { return QJsonDocument::fromJson(run.out).object(); }

 private slots:
  void every_precision_translates_a_line_data() {
    QTest::addColumn<QString>("precision");
    for (const char* name : {"fp32", "bf16", "int8"}) QTest::newRow(name) << name;
  }
  void every_precision_translates_a_line() {
    QFETCH(QString, precision);
    const QStringList arguments{"translate", "--model", model_, "--beam", "1", "--precision", precision};
    const Run alone = hat_program(arguments, "Open the file.\n");
    QCOMPARE(alone.status, 0);
    QVERIFY2(alone.out.contains("Datei"), alone.out.constData());
    // A line's translation is the same in a batch and on two threads.
    const Run together =
        hat_program(arguments + QStringList{"--batch", "3", "--threads", "2"}, "Close.\nOpen the file.\nSave as\n");
    QCOMPARE(together.out.split('\n').value(1) + '\n', alone.out);
  }
  void a_measurement_says_its_precision() {
    const Run run = hat_program({"latency", "measure", "--space", "sample", "--samples", "1", "--vocab-size", "100",
                                 "--source-tokens", "4", "--target-tokens", "4", "--repeats", "2", "--warmup", "0",
                                 "--precision", "int8", "--json"});
    QCOMPARE(run.status, 0);
    const QJsonObject device = object_of(run)["device"].toObject();
    QCOMPARE(device["precision"].toString(), QString("int8"));
    QVERIFY2(device["engine"].toString().endsWith(" int8"), qPrintable(device["engine"].toString()));
  }
  void an_unknown_precision_is_named() {
    const Run run = hat_program({"translate", "--model", model_, "--precision", "fp64"}, "a\n");
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--precision: expected one of fp32, bf16, int8, got \"fp64\""), run.err.constData());
  }
  void kernels_that_there_are_not_are_named() {
    qputenv("HAT_KERNELS", "abacus");
    const Run run = hat_program({"translate", "--model", model_}, "a\n");
    qputenv("HAT_KERNELS", "plain");
    const Run plain = hat_program({"translate", "--model", model_, "--precision", "int8"}, "Open the file.\n");
    qunsetenv("HAT_KERNELS");
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("HAT_KERNELS: expected one of ") && run.err.contains("got abacus"), run.err.constData());
    QCOMPARE(plain.status, 0);
    QVERIFY2(plain.out.contains("Datei"), plain.out.constData());
  }
};

QTEST_GUILESS_MAIN(TestPrecision)
#include "test_precision.moc"
