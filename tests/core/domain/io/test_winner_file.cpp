// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/winner_file.h"

using namespace hat;

class TestWinnerFile : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;
  std::string at(const std::string& name) const { return dir_.path().toStdString() + '/' + name; }

  SearchResult some() const {
    SearchResult result;
    result.best = {architecture_from_text("enc 192: 512/4 | dec 192: 512/4/4@1"), 12.5, 4.25, 2, Origin::mutation, {}};
    result.budget_ms = 14;
    result.seed = 7;
    result.stopped_early = true;
    result.loss_tokens = 800;
    result.loss_text = at("valid.de");
    result.predictor = at("run/predictor.safetensors");
    result.predictor_origin = "this machine";
    result.predictor_rows = 300;
    result.predictor_device.date = "2026-01-02T03:04:05Z";
    result.limit_ms = 12.75;
    result.pace = 1.125;
    result.measured_pace = 1.25;
    result.verdict = BudgetVerdict::kept;
    result.was_measured = true;
    result.measured = {3, 10.5, 0, 0};
    result.measured_low_ms = 13;
    result.measured_high_ms = 13.75;
    result.measured_on = "a processor, 2 threads";
    return result;
  }

 private slots:
  void init() {
    std::filesystem::remove_all(at("run"));
    std::filesystem::create_directory(at("run"));
  }

  void it_is_read_as_it_was_written() {
    QVERIFY(!has_winner(at("run")));
    write_winner(at("run"), some(), "a board, a processor");
    QVERIFY(has_winner(at("run")));
    const std::string text = read_file(at("run/winner.yaml"));
    QVERIFY2(text.find(dir_.path().toStdString()) == std::string::npos, text.c_str());  // it can be moved
    std::filesystem::rename(at("run"), at("moved"));
    SearchResult read;
    read_winner(RunPaths(at("moved")), read);
    std::filesystem::rename(at("moved"), at("run"));
    QCOMPARE(read.predictor, at("moved/predictor.safetensors"));
    QCOMPARE(read.predictor_device.name, std::string("a board, a processor"));
    QVERIFY(read.was_measured);
    read.predictor = some().predictor;
    write_winner(at("run"), read, read.predictor_device.name);
    QCOMPARE(read_file(at("run/winner.yaml")), text);
    QVERIFY(load_architecture(at("run/winner.yaml")) == some().best.arch);
  }

  void where_nothing_keeps_the_budget_it_is_the_fastest() {
    write_winner(at("run"), some(), "");
    SearchResult result = some();
    result.verdict = BudgetVerdict::over_budget;
    write_winner(at("run"), result, "");
    QVERIFY(!std::filesystem::exists(at("run/winner.yaml")) && std::filesystem::exists(at("run/fastest.yaml")));
    SearchResult read;
    read_winner(RunPaths(at("run")), read);
    QVERIFY(read.verdict == BudgetVerdict::over_budget);
  }

  void older_and_damaged_files_are_told_apart() {
    const std::string file = at("run/winner.yaml"), arch = "architecture: \"" + to_text(some().best.arch) + "\"\n";
    write_atomically(file, arch + "measured_ms: 17.25\nof_another_version: 1\n");
    SearchResult read;
    read.pace = 1.5;
    read_winner(RunPaths(at("run")), read);
    QVERIFY(read.was_measured);
    QCOMPARE(read.measured.total_ms(), 17.25);
    QCOMPARE(read.pace, 1.5);
    for (const auto& [text, said] :
         {std::pair(arch + "loss_bits: low\n", "winner.yaml: line 2: loss_bits: expected a number, got \"low\""),
          {"loss_bits: 4\n", "winner.yaml: architecture: expected an architecture, but it is missing"},
          {"architecture: enc\n", "winner.yaml: line 1: architecture: "}}) {
      write_atomically(file, text);
      try {
        read_winner(RunPaths(at("run")), read);
        QFAIL("accepted");
      } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains(said), error.what());
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestWinnerFile)
#include "test_winner_file.moc"
