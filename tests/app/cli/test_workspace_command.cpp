// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"
#include "domain/workspace/load.h"
#include "support/hat_program.h"

using namespace hat;
using namespace hat::test;

/// A workspace from the shell, and what the shell takes from one that is there.
class TestWorkspaceCommand : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  const QString sample_ = QString(HAT_SOURCE_DIR "/resources/sample");

  QString at(const char* name) const { return dir_.filePath(name); }

 private slots:
  void initTestCase() {
    for (const char* home : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
      qputenv(home, dir_.filePath("home").toUtf8());
  }

  void a_workspace_made_here_holds_its_validation_text_and_takes_models() {
    // The sample's validation text in a folder of its own, as prepared data has it.
    QVERIFY(QDir().mkpath(at("data")));
    for (const char* name : {"/valid.en", "/valid.de"}) QVERIFY(QFile::copy(sample_ + name, at("data") + name));
    const Run made = hat_program(
        {"workspace", "create", at("ws"), "--super", sample_ + "/super", "--data", at("data"), "--name", "Mine"});
    QVERIFY2(made.status == 0, made.err.constData());
    const Run added =
        hat_program({"workspace", "add", at("ws"), sample_ + "/models/budget-4.6", sample_ + "/models/budget-14"});
    QVERIFY2(added.status == 0, added.err.constData());
    QCOMPARE(load_workspace(at("ws").toStdString()).models.size(), std::size_t(2));
    const Run twice = hat_program({"workspace", "add", at("ws"), sample_ + "/models/budget-14"});
    QCOMPARE(twice.status, 0);  // as after a kill between two: it is there
    QCOMPARE(load_workspace(at("ws").toStdString()).models.size(), std::size_t(2));
    QVERIFY(QDir().mkpath(at("other/budget-14")));
    for (const QFileInfo& file : QDir(sample_ + "/models/budget-4.6").entryInfoList(QDir::Files))
      QVERIFY(QFile::copy(file.filePath(), at("other/budget-14/") + file.fileName()));
    const Run other = hat_program({"workspace", "add", at("ws"), at("other/budget-14")});
    QCOMPARE(other.status, 2);
    SAYS(other, "expected no model of that name yet");
    QCOMPARE(hat_program({"workspace", "add", at("ws"), sample_ + "/super"}).status, 2);

    const Run shown = hat_program({"workspace", "show", at("ws"), "--json"});
    QVERIFY2(shown.status == 0, shown.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(shown.out).object();
    QCOMPARE(json["name"].toString(), QString("Mine"));
    QVERIFY(json["validation"].toArray().at(0).toString().endsWith("data/valid.en"));
    QVERIFY(json["models"].toArray().size() >= 2);
    QVERIFY(hat_program({"workspace", "show", at("ws")}).out.contains("workspace   Mine"));

    // Its validation text is found where the SuperTransformer lies elsewhere.
    const Run loss =
        hat_program({"loss", "--model", at("ws"), "--valid-tokens", "60", "--arch", sample_ + "/models/budget-4.6"});
    QVERIFY2(loss.status == 0, loss.err.constData());
    QVERIFY2(loss.out.contains("data/valid.de"), loss.out.constData());
    // An older folder is not made into a workspace.
    QCOMPARE(hat_program({"workspace", "create", at("data"), "--super", sample_ + "/super"}).status, 2);
    QCOMPARE(hat_program({"workspace", "create", at("neither")}).status, 2);
  }

  void a_search_space_is_a_workspace_too() {
    QCOMPARE(hat_program({"workspace", "create", at("space"), "--space", "wmt14"}).status, 0);
    QVERIFY(!load_workspace(at("space").toStdString()).space.encoder_dims.empty());
  }

  void one_bad_card_costs_nobody_the_other_models() {
    const QString card = at("ws/models/budget-14/model.yaml");
    const std::string text = read_file(card.toStdString());
    write_atomically(card.toStdString(), text.substr(0, 300));
    const Run run = hat_program({"translate", "--model", at("ws"), "--beam", "1"}, "Close.\n");
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.out.count('\n'), 1);
    QCOMPARE(run.err.count("a model is left out"), 1);
    SAYS(run, "budget-14/model.yaml");
    write_atomically(card.toStdString(), text);
  }

  void runs_that_did_not_end_are_named_and_go_on_with_their_folder_alone() {
    const std::string runs = load_workspace(at("ws").toStdString()).runs_folder;
    QVERIFY(QDir().mkpath(QString::fromStdString(runs)));
    const QString run = QString::fromStdString(runs) + "/search-1";
    const QStringList quick{"--model",
                            sample_,
                            "--budget-ms",
                            "30",
                            "--population",
                            "6",
                            "--generations",
                            "1",
                            "--valid-tokens",
                            "60",
                            "--no-remeasure",
                            "--predictor",
                            sample_ + "/predictor.safetensors",
                            "--threads",
                            "1"};
    const Run first = hat_program(QStringList{"search", "--output", run} + quick);
    QVERIFY2(first.status == 0, first.err.constData());
    QVERIFY(QFile::remove(run + "/winner.yaml"));  // as a kill would leave it
    const Run shown = hat_program({"workspace", "show", at("ws")});
    QVERIFY2(shown.out.contains("search-1: search, budget 30 ms, 6 candidates, not ended (--resume goes on)"),
             shown.out.constData());
    const Run again = hat_program({"search", "--output", run, "--resume", "--json"});
    QVERIFY2(again.status == 0, again.err.constData());
    SAYS(again, "hat search: goes on with the 6 architectures that");
    QVERIFY(QFile::exists(run + "/winner.yaml"));
    const Run other = hat_program({"search", "--output", run, "--resume", "--budget-ms", "20"});
    QCOMPARE(other.status, 2);
    SAYS(other, "budget_ms: expected 30, with which the search was begun, got 20");
    const Run over = hat_program(QStringList{"search", "--output", run} + quick);
    QCOMPARE(over.status, 2);
    SAYS(over, "resume goes on with a search");
  }

  void a_clean_removes_what_killed_processes_left() {
    const QString left = at("ws/models/.half");
    QVERIFY(QDir().mkpath(left));  // not ours
    const Run run = hat_program({"workspace", "clean", at("ws")});
    QCOMPARE(run.status, 0);
    SAYS(run, "nothing to remove");
    QVERIFY(QDir(left).exists());
  }

  void names_of_the_zoo_are_architectures() {
    const Run run = hat_program(
        {"search", "--model", sample_, "--budget-ms", "-1", "--seeds", "HAT_wmt14ende_raspberrypi@3.5s_bleu@25.8"});
    QVERIFY2(!run.err.contains("expected the text form"), run.err.constData());
  }

  void impossible_numbers_are_refused_at_once_in_a_sentence() {
    SAYS(hat_program({"latency", "measure", "--samples", "1000000000"}),
         "--samples: expected a number of architectures from 1 to 1000000, got 1000000000");
    SAYS(hat_program({"search", "--model", sample_, "--budget-ms", "9", "--population", "2000000000"}),
         "--population: expected a number of candidates from 1 to 1000000");
    SAYS(hat_program({"latency", "measure", "--host", ""}),
         "--host: expected a value, got nothing: is a variable not set");
  }

  void the_parts_of_a_population_need_no_sums() {
    const auto parts = [&](const QStringList& given) {
      const Run run = hat_program(QStringList{"search", "--model", sample_, "--budget-ms", "0"} +
                                  given);  // refused for its budget alone
      return run.err.contains("population") || run.err.contains("parents") ? QString(run.err) : QString();
    };
    for (const QStringList& given : {QStringList{"--population", "10"},
                                     {"--parents", "10"},
                                     {"--population", "20", "--parents", "3"},
                                     {"--mutations", "5", "--population", "20"},
                                     {"--population", "9", "--mutations", "2", "--crossovers", "4"}})
      QCOMPARE(parts(given), QString());
    QVERIFY(!parts({"--population", "7", "--parents", "3", "--mutations", "2", "--crossovers", "3"}).isEmpty());
  }

  void a_winner_that_is_kept_is_a_model_of_its_workspace() {
    const QStringList search{"search",      "--model",
                             at("ws"),      "--budget-ms",
                             "30",          "--population",
                             "6",           "--generations",
                             "1",           "--valid-tokens",
                             "60",          "--no-remeasure",
                             "--predictor", sample_ + "/predictor.safetensors",
                             "--threads",   "1",
                             "--keep",      "--json"};
    QString kept;
    for (int again = 0; again < 2; ++again) {  // the same winner: the same model
      const Run run = hat_program(search);
      QVERIFY2(run.status == 0, run.err.constData());
      const QJsonObject json = QJsonDocument::fromJson(run.out).object();
      const QString folder = json["kept_model"].toString();
      QVERIFY2(folder.startsWith(dir_.path()) && QFile::exists(folder + "/model.yaml"), qPrintable(folder));
      if (again > 0) QCOMPARE(folder, kept);
      kept = folder;
      const ModelInfo card = read_model_card(kept.toStdString());
      QVERIFY(card.numbers.budget_ms && card.numbers.loss_bits);
    }
    const Run shown = hat_program({"workspace", "show", at("ws"), "--json"});
    QVERIFY2(shown.out.contains(kept.toUtf8()), shown.out.constData());
    const Run front = hat_program({"search", "--model", at("ws"), "--pareto", "--keep"});
    QCOMPARE(front.status, 2);
    SAYS(front, "--keep: expected no --pareto beside it");
  }
};

QTEST_GUILESS_MAIN(TestWorkspaceCommand)
#include "test_workspace_command.moc"
