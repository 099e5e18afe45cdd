// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "support/hat_program.h"

using namespace hat::test;

/// The paper's table from the shell.
class TestSpecialise : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  const QString sample_ = HAT_SOURCE_DIR "/resources/sample";

  static QJsonObject object_of(const Run& run) { return QJsonDocument::fromJson(run.out).object(); }

 private slots:
  void initTestCase() {
    for (const char* home : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
      qputenv(home, dir_.filePath("home").toUtf8());
  }

  void the_published_table_comes_out_of_one_command() {
    const QStringList command{"specialise", "--device", "titan-xp", "--device", "Raspberry-Pi", "--bleu", "28.1"};
    const Run told = hat_program(command);
    QVERIFY2(told.status == 0, told.err.constData());
    for (const char* part : {"146.7", "184.0", "6491", "6042", "specialising pays on both", "20.3 %", "6.9 %"})
      QVERIFY2(told.out.contains(part), told.out.constData());
    const QJsonObject json = object_of(hat_program(command + QStringList{"--json"}));
    QCOMPARE(json["verdict"].toString(), QString("pays_on_both"));
    QCOMPARE(json["quality"].toString(), QString("bleu"));
    const QJsonArray devices = json["devices"].toArray(), architectures = json["architectures"].toArray();
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices[1].toObject()["name"].toString(), QString("Raspberry Pi ARM Cortex-A72 CPU"));
    QCOMPARE(devices[0].toObject()["paid"].toString(), QString("yes"));
    QCOMPARE(devices[0].toObject()["saved_share_interval"].toArray().size(), 2);
    QCOMPARE(architectures.size(), 2);
    const QJsonObject there = architectures[0].toObject()["on"].toArray()[1].toObject();
    QCOMPARE(there["ms"].toDouble(), 6491.0);
    QCOMPARE(there["origin"].toString(), QString("published"));
  }
  void every_pair_of_published_devices_has_a_table() {
    const QStringList names{"raspberry-pi", "xeon", "titan-xp"};
    for (const QString& a : names)
      for (const QString& b : names)
        for (const char* task : {"wmt14.en-de", "wmt14.en-fr"}) {
          if (a == b) continue;
          const Run run = hat_program({"specialise", "--device", a, "--device", b, "--task", task, "--json"});
          QVERIFY2(run.status == 0, run.err.constData());
          QCOMPARE(object_of(run)["architectures"].toArray().size(), 2);
        }
  }
  void devices_may_be_files_and_the_workspaces_models_are_compared_on_them() {
    QVERIFY(QDir().mkpath(dir_.filePath("other")));
    const QString copy = dir_.filePath("other/again.safetensors");
    QVERIFY(QFile::copy(sample_ + "/predictor.safetensors", copy));
    const Run run = hat_program(
        {"specialise", "--workspace", sample_, "--device", "workspace", "--device", copy, "--bleu", "19", "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(object_of(run)["verdict"].toString(), QString("one_architecture"));
    QVERIFY(
        hat_program({"specialise", "--workspace", sample_, "--device", "workspace", "--device", copy, "--bleu", "19"})
            .out.contains("nothing to specialise"));
  }
  void wrong_input_is_told_at_once() {
    const Run numbers =
        hat_program({"specialise", "--device", "xeon", "--bleu", "-1", "--budget-ms", "0", "--resolution", "-1"});
    QCOMPARE(numbers.status, 2);
    SAYS(numbers, "--bleu: expected a BLEU above 0, got -1");
    SAYS(numbers, "--resolution: expected a number from 0, got -1");
    SAYS(numbers, "--device: expected two devices");
    const Run device = hat_program({"specialise", "--device", "toaster", "--device", "xeon"});
    QCOMPARE(device.status, 2);
    SAYS(device, "raspberry-pi, xeon, titan-xp");
    const Run workspace =
        hat_program({"specialise", "--workspace", sample_, "--device", "toaster", "--device", "2 threads int8"});
    QCOMPARE(workspace.status, 2);
    SAYS(workspace, "no device \"toaster\": expected one of maker's machine");
    SAYS(workspace, "--device 2 threads int8: this machine was not measured with 2 threads int8");
    const Run missing = hat_program({"specialise", "--workspace", dir_.path(), "--device", "a", "--device", "b"});
    QCOMPARE(missing.status, 2);
    SAYS(missing, "--workspace: expected a workspace");
    const Run both = hat_program({"specialise", "--device", "xeon", "--device", "titan-xp", "--bleu", "28",
                                  "--budget-ms", "200", "--task", "wmt19.en-de"});
    QCOMPARE(both.status, 2);
    SAYS(both, "expected one of --bleu and --budget-ms, got both");
    const Run task = hat_program({"specialise", "--device", "xeon", "--device", "titan-xp", "--task", "wmt19.en-de"});
    QCOMPARE(task.status, 2);
    SAYS(task, "--task: expected a task with models for both devices, wmt14.en-de or wmt14.en-fr");
    const Run never = hat_program({"specialise", "--device", "xeon", "--device", "titan-xp", "--bleu", "40"});
    QCOMPARE(never.status, 1);
    SAYS(never, "the nearest, ");
  }
};

QTEST_GUILESS_MAIN(TestSpecialise)
#include "test_specialise.moc"
