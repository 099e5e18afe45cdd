// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/atomic_file.h"
#include "domain/io/hat/import_plan.h"
#include "domain/io/hat/imported_device.h"
#include "domain/io/hat/mmap_data.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"
#include "domain/space/search_space.h"
#include "support/hat_predictor.h"
#include "support/reference.h"

using namespace hat;
using namespace hat::test;

namespace {

using Kind = ImportTask::Kind;

LatencyTable table_of(int rows) {
  LatencyTable table;
  Rng rng(1);
  const SearchSpace space = preset_space("wmt14");
  for (int i = 0; i < rows; ++i)
    table.rows.push_back({features_of(space.sample(rng)), {10, 100.0 + i, 0, 0}, std::nullopt});
  return table;
}

MlpPredictor small_predictor(const std::string& device) {
  PredictorInfo info;
  info.device.name = device;
  info.feature_norms.fill(1);
  return MlpPredictor({DenseLayer{10, 1, std::vector<float>(10, 0.5f), {1.f}}}, info);
}

}  // namespace

/// What comes of files that are given together.
class TestImportPlan : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> case_;
  std::string path(const char* name) const { return case_->filePath(name).toStdString(); }
  std::string write(const char* name, const std::string& text) const {
    QDir().mkpath(QFileInfo(case_->filePath(name)).path());
    write_atomically(path(name), text);
    return path(name);
  }
  static ImportPlan plan(std::vector<std::string> files) { return plan_import(files); }
  /// HAT's own files have no device file beside them.
  std::string csv(const char* name) const {
    write_latency_csv(path(name), table_of(50));
    QFile::remove(QString::fromStdString(device_file_of(path(name))));
    return path(name);
  }

 private slots:
  void init() { case_ = std::make_unique<QTemporaryDir>(); }

  void a_data_set_and_a_predictor_of_one_device_and_task_are_one_device() {
    save_predictor(small_predictor("somebody"), path("wmt14ende_cpu_xeon.pt"));
    const ImportPlan plan = TestImportPlan::plan(
        {csv("wmt14ende_cpu_xeon_all.csv"), path("wmt14ende_cpu_xeon.pt"), csv("iwslt14deen_gpu_titanxp_all.csv")});
    QCOMPARE(plan.tasks.size(), std::size_t(2));
    QVERIFY(plan.rest.empty());
    const DeviceImport& xeon = plan.tasks[0].device;
    QCOMPARE(xeon.task, std::string("wmt14.en-de"));
    QCOMPARE(std::string(xeon.device->key), std::string("xeon"));
    QVERIFY(!xeon.csv.empty() && !xeon.predictor.empty());
    QCOMPARE(xeon.tokens, 30);
    QCOMPARE(plan.tasks[1].device.tokens, 23);
  }
  void a_device_is_made_named_and_found_again_and_new_data_make_its_predictor_go() {
    const std::string folder = path("devices");
    const DeviceImport files = plan({csv("wmt14enfr_cpu_raspberrypi_all.csv")}).tasks.at(0).device;
    const ImportedDevice device = import_device(files, folder);
    QCOMPARE(device.name, std::string("Raspberry Pi ARM Cortex-A72 CPU, WMT'14 En-Fr"));
    QVERIFY(device.predictor.empty() && QFile::exists(QString::fromStdString(device.latency_data)));
    const LatencyTable kept = read_latency_csv(device.latency_data);
    QCOMPARE(kept.rows.size(), std::size_t(50));
    QCOMPARE(kept.source_tokens, 30);
    QCOMPARE(kept.beam, 5);
    save_predictor(small_predictor(device.name), device.predictor_file());
    auto all = imported_devices(folder);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].name, device.name);
    QCOMPARE(all[0].predictor, device.predictor_file());
    (void)import_device(files, folder);
    QVERIFY(imported_devices(folder).at(0).predictor.empty());
    // A predictor alone is a device too, by its own word.
    save_predictor(small_predictor("a board"), path("p.safetensors"));
    const ImportedDevice board = import_device(plan({path("p.safetensors")}).tasks.at(0).device, folder);
    QCOMPARE(board.name, std::string("a board"));
    QCOMPARE(imported_devices(folder).size(), std::size_t(2));
  }
  void a_damaged_device_folder_is_left_out() {
    write("devices/a/predictor.safetensors", "nonsense");
    write("devices/b/notes.txt", "nothing");
    QVERIFY(imported_devices(path("devices")).empty());
  }
  void dictionaries_alone_are_not_imported_and_the_reason_is_said() {
    const ImportPlan plan =
        TestImportPlan::plan({write("dict.de.txt", "der 3\ndie 2\n"), write("codes", "#version: 0.2\na b\n")});
    QVERIFY(plan.tasks.empty());
    QCOMPARE(plan.rest.size(), std::size_t(2));
    for (const NotImported& left : plan.rest)
      QVERIFY2(left.sentence.english().find("goes with a checkpoint or binarised data") != std::string::npos,
               left.sentence.english().c_str());
  }
  void damaged_and_missing_files_are_named_and_stop_nothing_else() {
    const ImportPlan plan = TestImportPlan::plan({write("cut.pt", std::string("PK\x03\x04 cut", 8)), path("missing"),
                                                  write("arch", "enc 64: 96/4 | dec 64: 96/4/4@1")});
    QCOMPARE(plan.tasks.size(), std::size_t(1));
    QCOMPARE(plan.tasks[0].kind, Kind::architecture);
    QCOMPARE(plan.rest.size(), std::size_t(2));
    for (const NotImported& left : plan.rest)
      QVERIFY2(left.damaged && left.sentence.english().starts_with(left.file), left.sentence.english().c_str());
  }
  void keys_that_nobody_knows_are_said_whatever_the_config_is() {
    const char* space =
        "encoder-embed-dim: 64\nencoder-embed-choice: [64]\ndecoder-embed-choice: [64]\nencoder-ffn-embed-dim-choice: "
        "[96]\n"
        "decoder-ffn-embed-dim-choice: [96]\nencoder-layer-num-choice: [2]\ndecoder-layer-num-choice: "
        "[2]\nencoder-self-attention-heads-choice: [4]\n"
        "decoder-self-attention-heads-choice: [4]\ndecoder-ende-attention-heads-choice: "
        "[4]\ndecoder-arbitrary-ende-attn-choice: [-1]\nqkv-dim: 64\n";
    QVERIFY(plan({write("space.yml", space)}).rest.empty());
    const std::string typo = "encodr-layers: 2\n";
    for (const std::string& text :
         {space + typo, "evo-iter: 30\nlatency-constraint: 200\n" + typo, "train-steps: 5000\nbsz: 128\n" + typo}) {
      const ImportPlan wrong = plan({write("typo.yml", text)});
      QVERIFY(wrong.tasks.empty());
      QCOMPARE(wrong.rest.size(), std::size_t(1));
      QVERIFY2(wrong.rest[0].damaged &&
                   wrong.rest[0].sentence.english().find("encodr_layers: unknown key") != std::string::npos,
               wrong.rest[0].sentence.english().c_str());
      QVERIFY(wrong.files.at(0).second.kind != FileKind::unknown);  // it is said what the file is, too
    }
  }
  void binarised_data_is_one_task_with_its_dictionaries_however_many_of_its_files_are_given() {
    const std::vector<std::vector<int>> sentences{{5, 6, 2}};
    for (const char* name : {"train.de-en.de", "train.de-en.en", "valid.de-en.de", "valid.de-en.en", "train.en-fr.en"})
      write_mmap_data(path(name), sentences, MmapType::u16);
    ImportPlan plan =
        TestImportPlan::plan({path("train.de-en.de.idx"), path("train.de-en.en.bin"), path("valid.de-en.de.bin")});
    QCOMPARE(plan.tasks.size(), std::size_t(1));
    QCOMPARE(plan.tasks[0].data.source_language, std::string("de"));
    QCOMPARE(plan.tasks[0].data.target_language, std::string("en"));
    QVERIFY(plan.tasks[0].sentence.english().ends_with("train, valid"));
    // The folder says the same, and takes dictionaries that lie elsewhere by their languages.
    const std::string en = write("other/dict.en.txt", "a 3\nb 2\n"), de = write("other/dict.de.txt", "c 3\nd 2\n");
    plan = TestImportPlan::plan({en, case_->path().toStdString(), de});
    QCOMPARE(plan.tasks.size(), std::size_t(1));
    QCOMPARE(plan.tasks[0].data.source_dict, de);
    QCOMPARE(plan.tasks[0].data.target_dict, en);
    QVERIFY(plan.rest.empty());
    // One side alone is nothing that anybody could train on.
    plan = TestImportPlan::plan({path("train.en-fr.en.idx")});
    QVERIFY(plan.tasks.empty() && plan.rest.size() == 1);
  }
  void a_folder_that_is_nothing_of_its_own_stands_for_its_files() {
    write("many/gene.yml", "enc 64: 96/4 | dec 64: 96/4/4@1");
    write("many/notes.md", "some words\n");
    const ImportPlan plan = TestImportPlan::plan({path("many")});
    QCOMPARE(plan.tasks.size(), std::size_t(1));
    QCOMPARE(plan.rest.size(), std::size_t(1));
  }
  void a_checkpoint_takes_its_dictionaries_by_language_and_its_architecture() {
    const std::string folder = golden_folder().toStdString() + "separate/";
    const std::string arch = write("gene.yml", "enc 64: 128/4 128/4 | dec 64: 128/4/4@2,3");
    const ImportPlan plan = TestImportPlan::plan(
        {folder + "dict.en.txt", arch, folder + "checkpoint_trained.legacy.pt", folder + "dict.de.txt"});
    QCOMPARE(plan.tasks.size(), std::size_t(1));
    QVERIFY(plan.rest.empty());
    const ImportConfig& config = plan.tasks[0].checkpoint;
    QCOMPARE(config.source_dict, folder + "dict.de.txt");
    QCOMPARE(config.target_dict, folder + "dict.en.txt");
    QCOMPARE(config.arch, arch);
    QVERIFY(!plan.tasks[0].is_super);  // an architecture is taken out of it
    QCOMPARE(config.name, std::string("separate"));
    // Two checkpoints with the dictionaries of both: each gets those of its own folder.
    const std::string other = golden_folder().toStdString() + "shared/";
    const ImportPlan two = TestImportPlan::plan({folder + "dict.de.txt", folder + "dict.en.txt", other + "dict.de.txt",
                                                 other + "dict.en.txt", folder + "checkpoint_trained.legacy.pt",
                                                 other + "checkpoint_trained_noopt.zip.pt"});
    QCOMPARE(two.tasks.size(), std::size_t(2));
    QCOMPARE(two.tasks[0].checkpoint.source_dict, folder + "dict.de.txt");
    QCOMPARE(two.tasks[1].checkpoint.target_dict, other + "dict.en.txt");
    QVERIFY(two.tasks[0].is_super && two.rest.empty());
  }
  void a_folder_of_data_sets_and_predictors_as_hat_publishes_them_is_sorted_by_device() {
    QDir().mkpath(case_->filePath("latency"));
    for (const char* name : {"wmt14ende_cpu_xeon", "wmt14enfr_cpu_raspberrypi", "iwslt14deen_gpu_titanxp"})
      (void)csv((std::string("latency/") + name + "_all.csv").c_str());
    for (const char* name : {"wmt14ende_cpu_xeon", "iwslt14deen_gpu_titanxp"})
      (void)write_hat_predictor(path((std::string("latency/predictor_") + name + ".pt").c_str()));
    const ImportPlan plan = TestImportPlan::plan({path("latency")});
    QCOMPARE(plan.tasks.size(), std::size_t(3));
    int predictors = 0;
    for (const ImportTask& task : plan.tasks) {
      QCOMPARE(task.kind, Kind::device);
      QVERIFY(task.device.device != nullptr && !task.device.task.empty() && !task.device.csv.empty());
      predictors += task.device.hats_predictor;
      const ImportedDevice device = import_device(task.device, path("devices"));
      QCOMPARE(!device.predictor.empty(), task.device.hats_predictor);
      if (!device.predictor.empty()) QCOMPARE(load_predictor(device.predictor)->info().device.name, device.name);
    }
    QCOMPARE(predictors, 2);
    QCOMPARE(imported_devices(path("devices")).size(), std::size_t(3));
  }
  void every_published_file_finds_its_device() {
    HAT_NEED_SHARED(shared_folder() + "latency/predictor_wmt14ende_cpu_xeon.pt",
                    "none of HAT's published data sets and predictors was sorted");
    const ImportPlan plan = TestImportPlan::plan({(shared_folder() + "latency").toStdString()});
    int sets = 0, predictors = 0;
    for (const ImportTask& task : plan.tasks) {
      QCOMPARE(task.kind, Kind::device);
      QVERIFY(task.device.device != nullptr && !task.device.task.empty());
      sets += !task.device.csv.empty();
      predictors += task.device.hats_predictor;
      const ImportedDevice device = import_device(task.device, path("devices"));
      if (!device.predictor.empty()) QCOMPARE(load_predictor(device.predictor)->info().device.name, device.name);
    }
    QCOMPARE(sets, 8);
    QCOMPARE(predictors, 2);
    QCOMPARE(imported_devices(path("devices")).size(), std::size_t(8));
  }
  void a_predictor_whose_device_nothing_tells_is_refused_with_the_choices() {
    (void)write_hat_predictor(path("best.pt"));
    const DeviceImport files = plan({path("best.pt")}).tasks.at(0).device;
    try {
      (void)import_device(files, path("devices"));
      QFAIL("imported a predictor of nobody knows what");
    } catch (const Error& error) {
      QCOMPARE(error.problems().at(0).field, std::string("device"));
      QVERIFY(std::string(error.what()).find("raspberrypi, xeon, titanxp") != std::string::npos);
    }
    QVERIFY(imported_devices(path("devices")).empty());
  }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "test_import_plan.moc"
