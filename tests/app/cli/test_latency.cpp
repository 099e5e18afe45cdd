// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "domain/space/search_space.h"
#include "domain/workspace/devices.h"
#include "domain/workspace/load.h"
#include "support/hat_program.h"

using namespace hat;
using namespace hat::test;

/// hat latency measure, here and on another machine.
/// As somebody measures whose machine is busy at times: goes on, as the program says, until no row is missing; eight
/// times at most.
Run measured_whole(const QStringList& measure) {
  Run run = hat_program(measure + QStringList{"--json"});
  const auto is_whole = [&run] {
    const QJsonObject told = QJsonDocument::fromJson(run.out).object();
    return run.status == 0 && told["left_out"].toInt() == 0;
  };
  for (int again = 0; again < 8 && !is_whole(); ++again) run = hat_program(measure + QStringList{"--json", "--resume"});
  return run;
}

class TestLatency : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  int ssh_count_ = 0;

  // The search path with a stand-in for ssh in front.
  QByteArray path_with_ssh(const char* script) {
    const QString folder = dir_.filePath(QString("ssh-%1").arg(++ssh_count_));
    QDir().mkpath(folder);
    QFile file(folder + "/ssh");
    if (!file.open(QIODevice::WriteOnly) || file.write(script) < 0) return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return (folder + ":" HAT_BINARY_DIR "/bin:" + qEnvironmentVariable("PATH")).toLocal8Bit();
  }

 private slots:
  void another_machine_is_measured_through_ssh() {
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", path_with_ssh("#!/bin/sh\nfor last; do :; done\necho Welcome\nexec sh -c \"$last\"\n"));
    const QString csv = dir_.filePath("remote.csv");
    const QStringList measure{"latency", "measure",  "--host", "pi@raspberrypi", "--warmup", "0", "--repeats",
                              "1",       "--output", csv,      "--seed",         "3"};
    const Run run = hat_program(measure + QStringList{"--samples", "3"});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.out.startsWith("measured 3 architectures on pi@raspberrypi ("), run.out.constData());
    LatencyTable table = read_latency_csv(csv.toStdString());
    QCOMPARE(table.device.name, std::string("pi@raspberrypi"));
    QCOMPARE(table.rows.size(), std::size_t(3));
    Rng rng(3);  // in an order of their own
    for (int i = 0; i < 3; ++i) {
      const Architecture drawn = preset_space("sample").sample(rng);
      QVERIFY(std::ranges::any_of(table.rows, [&](const LatencyTable::Row& row) { return *row.arch == drawn; }));
    }
    // It goes on where it was, and does not mix sentences.
    const Run more = hat_program(measure + QStringList{"--samples", "5", "--resume"});
    QCOMPARE(more.status, 0);
    const LatencyTable longer = read_latency_csv(csv.toStdString());
    QCOMPARE(longer.rows.size(), std::size_t(5));
    QCOMPARE(longer.rows[0].latency.decoder_ms, table.rows[0].latency.decoder_ms);
    for (const char* samples : {"5", "6"}) {
      const Run mixed = hat_program(measure + QStringList{"--samples", samples, "--beam", "2", "--resume"});
      QCOMPARE(mixed.status, 2);
      SAYS(mixed, "beam: expected rows of 2 to go on with, got 5");
    }
    qputenv("PATH", before);
  }
  void a_measurement_says_how_far_it_can_be_trusted() {
    const QString csv = dir_.filePath("trusted.csv");
    const QStringList measure{"latency", "measure", "--warmup", "0", "--repeats", "2", "--samples", "5"};
    const Run json = measured_whole(measure + QStringList{"--output", csv});
    QVERIFY2(json.status == 0, json.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(json.out).object();
    QVERIFY(told["repeatability"].toDouble() > 0);
    for (const char* key : {"drift", "coverage", "sentinel_ms", "left_out", "tainted"})
      QVERIFY2(told[key].isDouble(), key);
    QVERIFY(told["changes"].isArray() && told["uncovered"].isArray());
    QCOMPARE(told["estimator"].toString(), QString("median"));
    QCOMPARE(told["rows"].toArray().size() + told["left_out"].toInt(), 5);
    QVERIFY(QFileInfo::exists(dir_.filePath("trusted.parts.csv")));
    QVERIFY(QFileInfo::exists(dir_.filePath("trusted.certificate.yaml")));
    const Run words = hat_program(measure + QStringList{"--output", dir_.filePath("words.csv")});
    for (const char* word : {"repeatability ", "drift ", "coverage "})
      QVERIFY2(words.out.contains(word), words.out.constData());
  }

  void ten_probes_are_enough_for_a_predictor_that_says_how_rough_it_is() {
    const QString csv = dir_.filePath("probes.csv"), predictor = dir_.filePath("probes.safetensors");
    const QStringList measure{"latency", "measure", "--probes", "10", "--output", csv};
    const Run wrong = hat_program(measure + QStringList{"--samples", "10"});
    QCOMPARE(wrong.status, 2);
    SAYS(wrong, "--samples: expected nothing to draw beside --probes: those are chosen");
    QCOMPARE(measured_whole(measure + QStringList{"--warmup", "0", "--repeats", "2"}).status, 0);
    QCOMPARE(read_latency_csv(csv.toStdString()).rows.size(), std::size_t(10));
    const Run fit = hat_program({"latency", "fit", "--data", csv, "--output", predictor});
    QVERIFY2(fit.status == 0, fit.err.constData());
    QVERIFY2(fit.out.contains("rough      ± ") && fit.out.contains("components"), fit.out.constData());
    SAYS(fit, "the predictor is rough: ± ");
    const Run json = hat_program({"latency", "fit", "--data", csv, "--output", predictor, "--json"});
    const QJsonObject told = QJsonDocument::fromJson(json.out).object();
    QVERIFY(told["rough"].toBool() && told["in_turns"].toBool() && told["rows"].toInt() == 10);
    QCOMPARE(told["expected_error"].toDouble(), load_predictor(predictor.toStdString())->info().expected_error);
    // Without its parts it is carried over: from the published devices, and from those that are named.
    QFile::remove(dir_.filePath("probes.parts.csv"));
    const QString carried = dir_.filePath("carried.safetensors");
    const Run more =
        hat_program({"latency", "fit", "--data", csv, "--output", carried, "--prior", predictor, "--json"});
    QVERIFY2(more.status == 0, more.err.constData());
    const QJsonObject over = QJsonDocument::fromJson(more.out).object();
    QCOMPARE(over["carried_over"].toInt(), 9);
    QCOMPARE(over["kind"].toString(), QString("layers"));
    const Run none =
        hat_program({"latency", "fit", "--data", csv, "--output", carried, "--prior", dir_.filePath("nothing")});
    QCOMPARE(none.status, 2);
    SAYS(none, "--prior: expected a file, but there is none at ");
  }

  void a_machine_that_cannot_be_measured_is_named_with_the_reason() {
    const QByteArray before = qgetenv("PATH");
    const auto measured = [&](const char* script) {
      qputenv("PATH", path_with_ssh(script));
      return hat_program(
          {"latency", "measure", "--host", "pi@raspberrypi", "--samples", "2", "--output", dir_.filePath("none.csv")});
    };
    const Run away =
        measured("#!/bin/sh\necho 'ssh: connect to host raspberrypi port 22: No route to host' >&2\nexit 255\n");
    QCOMPARE(away.status, 1);
    SAYS(away,
         "pi@raspberrypi: cannot be reached through ssh: ssh: connect to host raspberrypi port 22: No route to host");
    const Run bare = measured("#!/bin/sh\necho 'sh: 1: hat: not found' >&2\nexit 127\n");
    QCOMPARE(bare.status, 1);
    SAYS(bare, "--remote-program: expected the program hat on pi@raspberrypi, there is none");
    const Run broken = measured(
        "#!/bin/sh\necho "
        "'{\"hat_measure\":1,\"device\":{\"processor\":\"p\",\"threads\":1,\"engine\":\"e\",\"date\":\"\"},\"source_"
        "tokens\":1,\"target_tokens\":1,\"beam\":1}'\nexit 3\n");
    QCOMPARE(broken.status, 1);
    SAYS(broken, "pi@raspberrypi: the measurement broke off with status 3");
    const Run newer = measured("#!/bin/sh\necho '{\"hat_measure\":2}'\n");
    QCOMPARE(newer.status, 1);
    SAYS(newer, "install the same HAT Studio on both machines");
    QVERIFY(!QFileInfo::exists(dir_.filePath("none.csv")));
    const Run option =
        hat_program({"latency", "measure", "--host", "-oProxyCommand=reboot", "--remote-program", "hat; reboot"});
    QCOMPARE(option.status, 2);
    SAYS(option, "--host: expected a machine as ssh names it, such as pi@raspberrypi, got \"-oProxyCommand=reboot\"");
    SAYS(option, "--remote-program: expected the path of a program");
    qputenv("PATH", before);
  }

  void a_measurement_for_a_workspace_lies_where_the_workspace_looks_for_it_with_its_predictor() {
    qputenv("XDG_DATA_HOME", dir_.filePath("data").toUtf8());
    const QString sample = HAT_SOURCE_DIR "/resources/sample";
    const QStringList measure{"latency",   "measure", "--workspace", sample, "--samples", "20", "--warmup",    "0",
                              "--repeats", "1",       "--beam",      "1",    "--threads", "2",  "--precision", "int8"};
    const Run run = measured_whole(measure);
    QVERIFY2(run.status == 0, run.err.constData());
    const Workspace workspace = load_workspace(sample.toStdString());
    const DeviceSetting setting{2, Precision::int8};
    const LatencyTable table = read_latency_csv(workspace.own_latency_data(setting));
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(table.rows.size(), std::size_t(20));
    QCOMPARE(table.device.threads, 2);
    QVERIFY(table.device.precision == Precision::int8);
    QCOMPARE(load_predictor(workspace.own_predictor(setting))->info().rows, std::int64_t(20));
    QCOMPARE(json["rows"].toArray().size(), 20);
    QCOMPARE(json["output"].toString().toStdString(), workspace.own_latency_data(setting));
    QCOMPARE(json["fit"].toObject()["predictor"].toString().toStdString(), workspace.own_predictor(setting));
    QVERIFY(!QFileInfo::exists(QString::fromStdString(workspace.own_predictor())));
    // The window lists it among the devices.
    const std::vector<LatencyDevice> devices = devices_of(workspace);
    QCOMPARE(devices.at(1).id, std::string("own-2-threads-int8"));
    QVERIFY(devices.at(1).rows == 20 && !devices.at(1).predictor.empty());
    // Once more: anew, unless it is to go on.
    const Run more = hat_program(measure + QStringList{"--resume", "--samples", "22"});
    QVERIFY2(more.status == 0, more.err.constData());
    // A machine that got busy meanwhile says how many it has.
    const std::size_t rows = read_latency_csv(workspace.own_latency_data(setting)).rows.size();
    QVERIFY(rows == 22 || more.err.contains("--resume measures them again"));
    QVERIFY2(more.out.startsWith(QStringLiteral("measured %1 architectures on this machine").arg(rows).toUtf8()) &&
                 more.out.contains("\npredictor  "),
             more.out.constData());
    qunsetenv("XDG_DATA_HOME");
  }
  void a_measurement_for_a_workspace_takes_its_model_and_its_place_from_it() {
    const Run run = hat_program({"latency", "measure", "--workspace", HAT_SOURCE_DIR "/resources/sample", "--output",
                                 "x.csv", "--space", "wmt14"});
    QCOMPARE(run.status, 2);
    SAYS(run, "--output: expected to be left to --workspace, which has its own");
    SAYS(run, "--space: expected to be left to --workspace, which has its own");
    const Run none = hat_program({"latency", "measure", "--workspace", dir_.filePath("none")});
    QVERIFY(none.status != 0);
    SAYS(none, "none");
    const Run help = hat_program({"help", "latency", "measure"});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.out.contains("--workspace W does what the window does"), help.out.constData());
    QCOMPARE(help.out, hat_program({"latency", "measure", "--help"}).out);
  }

  void an_interrupted_measurement_keeps_its_rows_and_goes_on() {
    const QString csv = dir_.filePath("interrupted.csv");
    const QStringList measure{"latency", "measure", "--warmup", "0", "--repeats", "1", "--output", csv};
    QProcess process;
    process.start(HAT_BINARY_DIR "/bin/hat", measure + QStringList{"--samples", "1000000"});
    QByteArray said;
    QVERIFY(
        QTest::qWaitFor([&] { return (said += process.readAllStandardError()).contains("1 of 1,000,000"); }, 60'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    said += process.readAllStandardError();
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(said.contains("--resume"), said.constData());
    const auto rows = static_cast<int>(read_latency_csv(csv.toStdString()).rows.size());
    QVERIFY(rows >= 1 && rows < 1000000);
    const Run more = hat_program(measure + QStringList{"--samples", QString::number(rows + 2), "--resume"});
    QCOMPARE(more.status, 0);
    QCOMPARE(static_cast<int>(read_latency_csv(csv.toStdString()).rows.size()), rows + 2);
  }
};

QTEST_GUILESS_MAIN(TestLatency)
#include "test_latency.moc"
