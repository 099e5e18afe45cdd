// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/train_run.h"

using namespace hat;

namespace {

const char* arch_text = "enc 192: 512/4 | dec 192: 512/4/4@1";

/// A small run; `train` and `valid` are the rows behind the headers.
std::string write_run(const QTemporaryDir& dir, const char* name, const std::string& train,
                      const std::string& valid = {}) {
  const std::string folder = dir.filePath(name).toStdString();
  std::filesystem::create_directories(folder + "/checkpoints");
  TrainConfig config;
  config.data = "data";
  config.output = folder;
  config.max_updates = 100;
  write_atomically(folder + "/run.yaml", to_yaml(config));
  write_atomically(folder + "/train.csv",
                   "update,loss_bits,nll_bits,lr,gradient_norm,tokens_per_s,architecture\n" + train);
  write_atomically(folder + "/valid.csv", "update,name,loss_bits,nll_bits,architecture\n" + valid);
  return folder;
}

std::string row(int update) { return std::to_string(update) + ",9.5,9.25,0.001,1.5,2000.5,\"" + arch_text + "\"\n"; }

template <class Call>
std::string said(Call call) {
  try {
    call();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

class TestTrainRun : public QObject {
  Q_OBJECT
  QTemporaryDir dir_;

 private slots:
  void a_run_can_be_moved_alone_and_with_its_workspace() {
    const auto at = [this](const char* name) { return dir_.filePath(name).toStdString(); };
    for (const char* folder : {"ws/data", "ws/super", "ws/runs/one"}) QDir(dir_.path()).mkpath(folder);
    for (const char* file : {"ws/workspace.yaml", "ws/winner.yaml"}) write_atomically(at(file), "x\n");
    TrainConfig config;
    config.data = at("ws/data");
    config.init = at("ws/super");
    config.arch = at("ws/winner.yaml");
    config.output = at("ws/runs/one");
    config.resume = true;
    write_train_config(config);
    const auto is = [&](const char* folder, const std::string& workspace) {
      const TrainConfig read = read_train_config(at(folder));
      QCOMPARE(read.data, workspace + "/data");
      QCOMPARE(read.init, workspace + "/super");
      QCOMPARE(read.arch, workspace + "/winner.yaml");
      QCOMPARE(read.space, std::string("sample"));
      QCOMPARE(read.output, at(folder));
      QVERIFY(!read.resume && read.kind == TrainKind::sub);
    };
    is("ws/runs/one", at("ws"));
    QVERIFY(QDir().rename(dir_.filePath("ws/runs/one"), dir_.filePath("alone")));
    is("alone", at("ws"));
    QVERIFY(QDir().rename(dir_.filePath("alone"), dir_.filePath("ws/runs/one")));
    QVERIFY(QDir().rename(dir_.filePath("ws"), dir_.filePath("moved")));
    is("moved/runs/one", at("moved"));
    config.arch = arch_text;  // no file
    config.output = at("moved/runs/one");
    write_train_config(config);
    QCOMPARE(read_train_config(config.output).arch, std::string(arch_text));
    QCOMPARE(*checkpoint_update(checkpoint_name(123456789)), std::int64_t(123456789));
    QVERIFY(!checkpoint_update("update-.safetensors") && !checkpoint_update("update-1.safetensors.tmp"));
  }

  void a_run_is_read_as_it_was_written() {
    const std::string folder =
        write_run(dir_, "whole", row(25) + row(50), std::string("50,largest,8.5,8.0,\"") + arch_text + "\"\n");
    write_atomically(folder + "/checkpoints/update-00000050.safetensors", "x");
    write_atomically(folder + "/checkpoints/update-00000025.safetensors", "x");
    write_atomically(folder + "/checkpoints/.update-00000075.safetensors.tmp", "x");
    const TrainRun run = read_train_run(folder);
    QCOMPARE(run.steps.size(), std::size_t(2));
    QCOMPARE(run.last_update(), std::int64_t(50));
    QCOMPARE(run.steps[0].nll_bits, 9.25);
    QCOMPARE(run.steps[0].tokens_per_s, 2000.5);
    QCOMPARE(run.steps[0].total, std::int64_t(100));
    QVERIFY(to_text(run.steps[0].arch) == arch_text);
    QCOMPARE(run.validations.at(0).name, std::string("largest"));
    QVERIFY(run.checkpoints == (std::vector<std::int64_t>{25, 50}));
    QVERIFY(!run.has_model && !run.reached_its_end());
    QVERIFY(run.config.kind == TrainKind::super);
  }

  void a_run_has_reached_its_end_when_that_is_validated_as_it_was_before() {
    const auto validated = [](int update, const char* name) {
      return std::to_string(update) + ',' + name + ",8.5,8.0,\"" + arch_text + "\"\n";
    };
    const auto reached = [&](const char* name, const std::string& valid) {
      return read_train_run(write_run(dir_, name, row(50) + row(100), valid)).reached_its_end();
    };
    const std::string before = validated(50, "largest") + validated(50, "smallest");
    QVERIFY(reached("never", {}));
    QVERIFY(!reached("not-at-its-end", before));
    QVERIFY(!reached("left", before + validated(100, "largest")));
    QVERIFY(reached("whole-validation", before + validated(100, "largest") + validated(100, "smallest")));
    // Somebody wanted no more validations.
    const std::string folder = write_run(dir_, "no-more", row(50) + row(100), before);
    TrainRun run = read_train_run(folder);
    run.config.validate_every = 0;
    QVERIFY(run.reached_its_end());
  }

  void draws_come_back_as_they_were_counted_and_older_runs_have_none() {
    const std::string folder = write_run(dir_, "draws", row(25) + row(50));
    QCOMPARE(read_train_run(folder).steps[1].draws.architectures, std::int64_t(0));
    DrawCounts counts;
    counts.add(architecture_from_text(arch_text));
    counts.add(architecture_from_text("enc 256: 512/4 1024/8 | dec 192: 512/4/4@1,2"));
    write_atomically(folder + "/draws.csv", draws_header() + draws_row(50, counts) + "75,2,192:");
    const TrainRun run = read_train_run(folder);
    QCOMPARE(run.steps[0].draws.architectures, std::int64_t(0));
    QVERIFY(run.steps[1].draws == counts);
    QCOMPARE(run.steps[1].draws.values.at(Gene::encoder_ffn_dim).at(512), std::int64_t(2));
    QCOMPARE(run.steps[1].draws.values.at(Gene::encoder_dim).at(256), std::int64_t(1));
    write_atomically(folder + "/draws.csv", draws_header() + "50,2,192,192:2,1:2,1:2,512:2,512:2,4:2,4:2,4:2,1:2\n");
    QVERIFY2(said([&] {
               (void)read_train_run(folder);
             }).find("draws.csv: line 2: expected a value, a colon and a count") != std::string::npos,
             said([&] { (void)read_train_run(folder); }).c_str());
  }

  void sample_translations_come_back_as_they_were_said() {
    const std::string folder = write_run(dir_, "samples", row(25));
    QVERIFY(read_train_run(folder).samples.empty());
    const SampleTranslation one{50, "largest", "a \"file\"\tof two", "eine „Datei“", ""};
    write_atomically(folder + "/samples.jsonl", to_json_line(one) + "\n{\"update\": 75");
    const TrainRun run = read_train_run(folder);
    QCOMPARE(run.samples.size(), std::size_t(1));
    QCOMPARE(run.samples[0].update, std::int64_t(50));
    QCOMPARE(run.samples[0].source, one.source);
    QCOMPARE(run.samples[0].reference, one.reference);
    QVERIFY(run.samples[0].translation.empty());
    write_atomically(folder + "/samples.jsonl", "{\"update\": 75}\n");
    QVERIFY(said([&] { (void)read_train_run(folder); }).find("samples.jsonl: line 1: expected an object with update") !=
            std::string::npos);
  }

  void a_line_that_is_still_being_written_does_not_count() {
    const std::string folder = write_run(dir_, "live", row(25) + "50,9.5,9.2");
    QCOMPARE(read_train_run(folder).steps.size(), std::size_t(1));
  }

  void a_broken_line_is_named() {
    const std::string folder = write_run(dir_, "broken", row(25) + "50,9.5,abc,0.001,1.5,2000,\"" + arch_text + "\"\n");
    const std::string text = said([&] { (void)read_train_run(folder); });
    QVERIFY2(text.find("train.csv: line 3: expected a number, got \"abc\"") != std::string::npos, text.c_str());
    QVERIFY(said([&] {
              (void)read_train_run(write_run(dir_, "short", "25,9.5\n"));
            }).find("line 2: expected more columns") != std::string::npos);
    QVERIFY(said([&] {
              (void)read_train_run(dir_.filePath("nothing").toStdString());
            }).find("expected the folder of a training run") != std::string::npos);
  }

  void only_folders_with_a_run_are_found() {
    const std::string parent = dir_.filePath("runs").toStdString();
    std::filesystem::create_directories(parent + "/other");
    QVERIFY(find_train_runs(parent).empty());
    write_run(dir_, "runs/one", row(25));
    QCOMPARE(find_train_runs(parent).size(), std::size_t(1));
    QVERIFY(find_train_runs(parent + "/missing").empty());
  }

  void the_data_folder_tells_its_numbers_and_examples() {
    const std::string folder = dir_.filePath("data").toStdString();
    std::filesystem::create_directories(folder);
    write_atomically(folder + "/data.yaml",
                     "source_language: en\ntarget_language: de\nsource_vocab: 80\ntarget_vocab: 80\ntrain_pairs: "
                     "12\nvalid_pairs: 2\n"
                     "train_source_tokens: 100\ntrain_target_tokens: 110\ndropped_label: 3\nkeep_labels:\n  - ui\n  - "
                     "game\nother: 1\n");
    write_atomically(folder + "/valid.en", "one\ntwo\nthree\n");
    write_atomically(folder + "/valid.de", "eins\nzwei\ndrei\n");
    const DataFacts facts = read_data_facts(folder, 2);
    QCOMPARE(facts.train_pairs, std::int64_t(12));
    QCOMPARE(facts.vocab, 80);
    QCOMPARE(facts.dropped_label, std::int64_t(3));
    QCOMPARE(facts.labels.size(), std::size_t(2));
    QCOMPARE(facts.examples.size(), std::size_t(2));
    QVERIFY(facts.examples[1] == std::pair(std::string("two"), std::string("zwei")));
    write_atomically(folder + "/data.yaml", "source_language: en\n");
    QVERIFY(said([&] { (void)read_data_facts(folder); }).find("train_pairs") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestTrainRun)
#include "test_train_run.moc"
