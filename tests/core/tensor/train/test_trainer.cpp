// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>
#include <fstream>

#include "domain/config/prepare.h"
#include "domain/config/search.h"
#include "domain/config/translate.h"
#include "domain/io/safetensors.h"
#include "domain/io/train_run.h"
#include "runtime/engine.h"
#include "support/tiny_corpus.h"
#include "tensor/train/schedule.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::tensor;
using namespace hat::test;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

class TestTrainer : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  std::unique_ptr<Engine> engine_ = make_engine();

  fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  TrainConfig config(const std::string& run) const {
    TrainConfig c;
    c.data = path("data").string();
    c.space = path("space.yaml").string();
    c.output = path(run).string();
    c.max_updates = 12;
    c.warmup_updates = 4;
    c.max_tokens = 200;
    c.dropout = 0.2;
    c.attention_dropout = 0.1;
    c.log_every = 1;
    c.checkpoint_every = 4;
    c.validate_every = 6;
    c.average_last = 2;
    c.precision = TrainingPrecision::fp32;
    c.device = ComputeDevice::cpu;
    c.threads = 1;
    return c;
  }

  /// Losses by update, as reported.
  std::map<std::int64_t, double> run(const TrainConfig& c,
                                     const std::function<void(const TrainEvent&, JobControl&)>& watch = {}) {
    std::map<std::int64_t, double> losses;
    JobControl control;
    JobContext<TrainEvent> context(control, [&](const TrainEvent& event) {
      if (const auto* step = std::get_if<TrainStep>(&event)) losses[step->update] = step->loss_bits;
      if (watch) watch(event, control);
    });
    (void)engine_->train(c, context);
    return losses;
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(folder_.isValid());
    QVERIFY(prepare_corpus(*engine_, path(""), 400) > 300);
  }

  void a_resumed_run_has_the_losses_and_weights_of_one_that_never_stopped() {
    const auto whole = run(config("whole"));
    QCOMPARE(whole.size(), std::size_t(12));
    // Stopped twice: once asked (after update 5: leaves a checkpoint there), once killed (cancelled after update 10:
    // the checkpoint of update 8 is the last).
    TrainConfig parts = config("parts");
    auto first = run(parts, [](const TrainEvent& event, JobControl& control) {
      if (const auto* step = std::get_if<TrainStep>(&event); step != nullptr && step->update == 5) control.stop_early();
    });
    QCOMPARE(first.size(), std::size_t(5));
    parts.resume = true;
    bool cancelled = false;
    try {
      (void)run(parts, [](const TrainEvent& event, JobControl& control) {
        if (const auto* step = std::get_if<TrainStep>(&event); step != nullptr && step->update == 10) control.cancel();
      });
    } catch (const Cancelled&) {
      cancelled = true;
    }
    QVERIFY(cancelled);
    const auto last = run(parts);
    QCOMPARE(last.begin()->first, std::int64_t(9));
    for (const auto& [update, loss] : first) QCOMPARE(loss, whole.at(update));
    for (const auto& [update, loss] : last) QCOMPARE(loss, whole.at(update));
    const std::string checkpoint = "checkpoints/update-00000012.safetensors";
    const SafeTensors a = SafeTensors::open((path("whole") / checkpoint).string()),
                      b = SafeTensors::open((path("parts") / checkpoint).string());
    for (const auto& [name, view] : a.tensors())
      QVERIFY2(view.to_floats() == b.tensors().at(name).to_floats(), name.c_str());
    // The tables of the run's folder hold every update once.
    QCOMPARE(bytes_of(path("parts") / "train.csv").substr(0, 6), std::string("update"));
    const std::string rows = bytes_of(path("parts") / "train.csv");
    QCOMPARE(std::count(rows.begin(), rows.end(), '\n'), std::ptrdiff_t(13));
    QCOMPARE(to_json_line(read_samples(path("parts").string()).back()),
             to_json_line(read_samples(path("whole").string()).back()));
  }

  void every_draw_is_counted_whatever_was_reported_and_however_it_was_stopped() {
    TrainConfig c = config("draws");
    c.log_every = 5;  // 12 updates: reports at 5, 10 and the end
    c.validate_every = 1000;
    DrawCounts told;
    std::vector<std::int64_t> updates;
    const auto watch = [&](const TrainEvent& event, JobControl&) {
      if (const auto* step = std::get_if<TrainStep>(&event)) {
        told += step->draws;
        updates.push_back(step->update);
      }
    };
    (void)run(c, watch);
    QVERIFY((updates == std::vector<std::int64_t>{5, 10, 12}));
    QCOMPARE(told.architectures, std::int64_t(12));
    const auto counted = [&](const char* name) {
      DrawCounts all;
      for (const TrainStep& step : read_train_run(path(name).string()).steps) all += step.draws;
      return all;
    };
    QVERIFY(counted("draws") == told);

    // The same run in three sessions: stopped between two reports, killed behind a checkpoint, ended. Nothing is lost,
    // nothing counted twice.
    c.output = path("draws-parts").string();
    c.checkpoint_every = 2;
    updates.clear();
    const auto stop_at = [&](std::int64_t update, bool kill) {
      return [&, update, kill](const TrainEvent& event, JobControl& control) {
        watch(event, control);
        const auto* saved = std::get_if<CheckpointSaved>(&event);
        if (saved != nullptr && saved->update == update) kill ? control.cancel() : control.stop_early();
      };
    };
    (void)run(c, stop_at(2, false));
    QVERIFY((updates == std::vector<std::int64_t>{2}));  // the end of a session is told too
    c.resume = true;
    try {
      (void)run(c, stop_at(8, true));
      QFAIL("not cancelled");
    } catch (const Cancelled&) {
    }
    (void)run(c);
    QVERIFY(counted("draws-parts") == counted("draws"));
  }

  void a_stop_does_not_wait_for_a_validation_and_a_model_has_no_loss_of_earlier_weights() {
    TrainConfig c = config("stopped");
    c.validate_every = 4;
    int validations = 0;
    (void)run(c, [&](const TrainEvent& event, JobControl& control) {
      validations += std::holds_alternative<Validation>(event);
      if (const auto* step = std::get_if<TrainStep>(&event); step != nullptr && step->update == 6) control.stop_early();
    });
    QCOMPARE(validations, 4);  // those of update 4: none at the end
    const ModelInfo info = engine_->inspect((path("stopped") / "model").string());
    QVERIFY(!info.numbers.loss_bits);
    // In the middle of one, the rest of it is left out.
    c.output = path("stopped-within").string();
    validations = 0;
    (void)run(c, [&](const TrainEvent& event, JobControl& control) {
      if (!std::holds_alternative<Validation>(event)) return;
      ++validations;
      control.stop_early();
    });
    QCOMPARE(validations, 1);
  }

  void training_lowers_the_loss_and_the_model_translates() {
    TrainConfig c = config("learn");
    c.max_updates = 300;
    c.lr = 5e-3;
    c.warmup_updates = 30;
    c.dropout = 0;
    c.attention_dropout = 0;
    c.log_every = 50;
    c.checkpoint_every = 100;
    c.validate_every = 100;
    const auto losses = run(c);
    QVERIFY2(losses.rbegin()->second < 0.6 * losses.begin()->second,
             qPrintable(QString("%1 → %2").arg(losses.begin()->second).arg(losses.rbegin()->second)));
    // Who reads the folder later need not stand where the training was started.
    QVERIFY(fs::path(read_train_run(path("learn").string()).config.data).is_absolute());
    // Each validation says the same two sentences, in the end as the finished model would.
    const std::vector<SampleTranslation> samples = read_samples(path("learn").string());
    QCOMPARE(samples.size(), std::size_t(6));
    QCOMPARE(samples[0].update, std::int64_t(100));
    QCOMPARE(samples[5].update, std::int64_t(300));
    QCOMPARE(samples[4].source, samples[0].source);
    QVERIFY(samples[0].source != samples[1].source);
    QVERIFY(!samples[4].translation.empty() && !samples[4].reference.empty());
    TranslateConfig translate;
    translate.model = (path("learn") / "model").string();
    translate.lines = {"one two", ""};
    JobControl control;
    JobContext<TranslateEvent> context(control);
    const TranslateResult result = engine_->translate(translate, context);
    QCOMPARE(result.translations.size(), std::size_t(2));
    QVERIFY(!result.translations[0].hypotheses.at(0).text.empty());
    QVERIFY(result.translations[1].hypotheses.empty() || result.translations[1].hypotheses.at(0).text.empty());
  }

  void a_subtransformer_starts_from_inherited_weights() {
    const std::string arch = "enc 8: 16/2 32/4 | dec 16: 32/4/2@1,2";
    TrainConfig c = config("fine-tuned");
    c.kind = TrainKind::sub;
    c.init = (path("learn") / "model").string();
    c.arch = arch;
    c.dropout = c.attention_dropout = 0;
    const auto inherited = run(c);
    TrainConfig scratch = c;
    scratch.init.clear();
    scratch.output = path("scratch").string();
    const auto fresh = run(scratch);
    QVERIFY2(inherited.at(1) < 0.8 * fresh.at(1), qPrintable(QString("%1 %2").arg(inherited.at(1)).arg(fresh.at(1))));
    const ModelInfo info = engine_->inspect((path("fine-tuned") / "model").string());
    QVERIFY(!info.is_super);
    QCOMPARE(to_text(info.arch), arch);
    LossConfig loss;
    loss.model = (path("fine-tuned") / "model").string();
    loss.data = c.data;
    loss.threads = 1;
    QVERIFY(engine_->loss(loss).loss_bits > 0);
  }

  void a_cut_out_model_has_the_proxy_loss_of_its_supertransformer() {
    const std::string super = (path("learn") / "model").string(), arch = "enc 8: 16/2 | dec 16: 32/4/2@1 16/2/2@1";
    (void)engine_->extract(super, arch, path("cut").string());
    LossConfig of_super, of_cut;
    of_super.model = super;
    of_super.arch = arch;
    of_cut.model = path("cut").string();
    of_super.data = of_cut.data = path("data").string();
    const double a = engine_->loss(of_super).loss_bits, b = engine_->loss(of_cut).loss_bits;
    QVERIFY2(std::abs(a - b) < 1e-5, qPrintable(QString("%1 %2").arg(a).arg(b)));
  }

  void an_older_run_is_not_overwritten_without_resume() {
    try {
      (void)run(config("whole"));
      QFAIL("started over in a folder that holds a run");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      QVERIFY(QString(error.what()).contains("resume"));
    }
  }

  void a_run_that_was_killed_anywhere_ends_with_the_tables_of_one_that_was_not() {
    TrainConfig c = config("table-whole");
    c.log_every = 5;
    c.checkpoint_every = c.validate_every = 4;
    (void)run(c);
    c.output = path("table-parts").string();
    const auto killed = [&](const std::function<bool(const TrainEvent&)>& now) {
      try {
        (void)run(c, [&](const TrainEvent& event, JobControl& control) {
          if (now(event)) control.cancel();
        });
        QFAIL("not cancelled");
      } catch (const Cancelled&) {
      }
      c.resume = true;
    };
    // Behind a checkpoint and before its validation; in the middle of a validation; and a last row was cut by a full
    // disk.
    killed([](const TrainEvent& event) { return std::holds_alternative<CheckpointSaved>(event); });
    killed([](const TrainEvent& event) {
      return std::holds_alternative<Validation>(event) && std::get<Validation>(event).update == 8;
    });
    for (const char* table : {"train.csv", "valid.csv", "draws.csv"})
      std::ofstream(path("table-parts") / table, std::ios::app) << "8,lar";
    (void)run(c);
    const auto table = [&](const char* name, const char* file, int timed_column) {
      QStringList rows;
      for (const QString& line : QString::fromStdString(bytes_of(path(name) / file)).split('\n')) {
        QStringList cells = line.split(',');
        if (timed_column >= 0 && cells.size() > timed_column) cells[timed_column] = "?";
        rows << cells.join(',');
      }
      return rows;
    };
    QCOMPARE(table("table-parts", "train.csv", 5), table("table-whole", "train.csv", 5));
    for (const char* file : {"valid.csv", "draws.csv", "samples.jsonl"})
      QCOMPARE(table("table-parts", file, -1), table("table-whole", file, -1));
    QCOMPARE(bytes_of(path("table-parts") / "model/model.safetensors"),
             bytes_of(path("table-whole") / "model/model.safetensors"));
    // Once more at its end: nothing is there twice.
    (void)run(c);
    QCOMPARE(table("table-parts", "valid.csv", -1), table("table-whole", "valid.csv", -1));
    QCOMPARE(table("table-parts", "train.csv", 5), table("table-whole", "train.csv", 5));
  }

  void a_run_goes_on_with_its_own_settings_and_texts_and_with_no_others() {
    TrainConfig c = config("own");
    c.threads = 0;  // all: the run's folder says how many that were
    (void)run(c);
    c.resume = true;
    c.max_updates = 14;
    c.seed = 9;
    c.lr = 0.1;
    c.data = path("other").string();
    // Other texts, another tokenizer of the same size.
    fs::create_directory(path("texts"));
    write_corpus(path("texts"), 300);
    PrepareConfig prepare;
    prepare.source = (path("texts") / "train.de").string();  // the languages are changed over
    prepare.target = (path("texts") / "train.en").string();
    prepare.output = c.data;
    prepare.vocab_size = 300;
    prepare.threads = 1;
    JobControl control;
    JobContext<PrepareEvent> context(control);
    (void)engine_->prepare(prepare, context);
    const std::string before = bytes_of(path("own") / "train.csv");
    try {
      (void)run(c);
      QFAIL("accepted");
    } catch (const Error& error) {
      const QString said = error.what();
      QCOMPARE(error.code(), ErrorCode::invalid_input);
      for (const char* field : {"seed: expected 1, with which the run was begun, got 9", "lr: expected",
                                "data: expected the pairs", "data: expected the vocabulary"})
        QVERIFY2(said.contains(field), qPrintable(said));
    }
    QCOMPARE(bytes_of(path("own") / "train.csv"), before);
    // The same data somewhere else is the same data; more updates are said.
    c = read_train_run(path("own").string()).config;  // as the shell's --resume takes it
    c.resume = true;
    c.max_updates = 14;
    fs::rename(path("data"), path("moved"));
    c.data = path("moved").string();
    QStringList notices;
    const auto losses = run(c, [&](const TrainEvent& event, JobControl&) {
      if (const auto* notice = std::get_if<Notice>(&event)) notices << QString::fromStdString(notice->text.english());
    });
    fs::rename(path("moved"), path("data"));
    QCOMPARE(losses.begin()->first, std::int64_t(13));
    QCOMPARE(notices, QStringList{"max_updates was 12 when the run was begun, and is 14 from here on"});
  }

  void a_run_that_was_moved_goes_on_with_its_data_and_alone() {
    fs::create_directories(path("home"));
    fs::copy(path("data"), path("home/data"), fs::copy_options::recursive);
    fs::copy(path("space.yaml"), path("home/space.yaml"));
    TrainConfig c = config("home/run");
    c.data = path("home/data").string();
    c.space = path("home/space.yaml").string();
    (void)run(c);
    const auto goes_on_in = [&](const char* folder, std::int64_t from) {
      TrainConfig again = read_train_run(path(folder).string()).config;
      QCOMPARE(again.data, path("new-home/data").string());
      QCOMPARE(again.space, path("new-home/space.yaml").string());
      again.resume = true;
      again.max_updates = static_cast<int>(from);
      QCOMPARE(run(again).begin()->first, from);
    };
    fs::rename(path("home"), path("new-home"));
    goes_on_in("new-home/run", 13);
    fs::create_directories(path("elsewhere"));  // beside other data it would take those: they are the same
    fs::rename(path("new-home/run"), path("elsewhere/alone"));
    goes_on_in("elsewhere/alone", 14);
  }

  void damaged_checkpoints_are_named_and_nothing_begins_anew_over_them() {
    (void)run(config("damaged"));
    for (const auto& entry : fs::directory_iterator(path("damaged") / "checkpoints"))
      fs::resize_file(entry.path(), 1000);
    const std::string before = bytes_of(path("damaged") / "train.csv");
    TrainConfig c = config("damaged");
    c.resume = true;
    try {
      (void)run(c);
      QFAIL("began anew");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains("update-00000012.safetensors"), error.what());
    }
    QCOMPARE(bytes_of(path("damaged") / "train.csv"), before);
  }

  void where_there_is_nothing_to_resume_it_is_said() {
    TrainConfig c = config("nowhere-yet");
    c.resume = true;
    c.max_updates = 1;
    QStringList notices;
    (void)run(c, [&](const TrainEvent& event, JobControl&) {
      if (const auto* notice = std::get_if<Notice>(&event)) notices << QString::fromStdString(notice->text.english());
    });
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices[0].contains("there is no run to resume in"), qPrintable(notices[0]));
  }

  void a_second_training_in_the_same_folder_is_refused_while_the_first_is_at_work() {
    TrainConfig c = config("shared");
    bool refused = false;
    (void)run(c, [&](const TrainEvent& event, JobControl&) {
      if (!std::holds_alternative<CheckpointSaved>(event) || refused) return;
      TrainConfig second = c;
      second.resume = true;
      try {
        (void)run(second);
      } catch (const Error& error) {
        refused = QString(error.what()).contains("another run is at work in it");
      }
    });
    QVERIFY(refused);
  }

  void weights_are_not_inherited_from_a_model_of_another_vocabulary_of_the_same_size() {
    TrainConfig c = config("other-words");
    c.kind = TrainKind::sub;
    c.init = (path("learn") / "model").string();
    c.arch = "enc 8: 16/2 32/4 | dec 16: 32/4/2@1,2";
    c.data = path("other").string();
    LossConfig loss;
    loss.model = c.init;
    loss.data = c.data;
    for (const auto& action :
         {std::function<void()>([&] { (void)run(c); }), std::function<void()>([&] { (void)engine_->loss(loss); })}) {
      try {
        action();
        QFAIL("accepted");
      } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("another vocabulary"), error.what());
      }
    }
    QVERIFY(!fs::exists(path("other-words")));
  }

  void all_wrong_fields_are_told_at_once_and_nothing_is_written() {
    TrainConfig c = config("wrong");
    c.max_updates = 0;
    c.lr = -1;
    c.data = path("nowhere").string();
    try {
      (void)run(c);
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY2(error.problems().size() >= 3, error.what());
    }
    QVERIFY(!fs::exists(path("wrong")));
  }

  void an_architecture_outside_the_space_is_refused_by_field() {
    TrainConfig c = config("outside");
    c.kind = TrainKind::sub;
    c.arch = "enc 8: 16/2 | dec 16: 48/4/2@1";
    try {
      (void)run(c);
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains("decoder[1].ffn_dim"), error.what());
    }
    QVERIFY(!fs::exists(path("outside")));
  }

  void a_truncated_checkpoint_is_passed_over() {
    const fs::path last = path("parts") / "checkpoints/update-00000012.safetensors";
    fs::resize_file(last, fs::file_size(last) / 2);
    TrainConfig c = config("parts");
    c.resume = true;
    const auto losses = run(c);
    QCOMPARE(losses.begin()->first, std::int64_t(9));
  }

  void learning_rates_follow_fairseqs_schedules() {
    // Origin: the formulas of HAT's schedules; exact to 1e-15 relative.
    TrainConfig c;
    c.lr = 1e-3;
    c.min_lr = c.warmup_init_lr = 1e-7;
    c.warmup_updates = 10;
    c.max_updates = 110;
    c.schedule = Schedule::cosine;
    QCOMPARE(learning_rate(c, 0), 1e-7);
    QVERIFY(std::abs(learning_rate(c, 5) - (1e-7 + 5 * (1e-3 - 1e-7) / 10)) < 1e-15);
    QCOMPARE(learning_rate(c, 10), 1e-3);
    QVERIFY(std::abs(learning_rate(c, 60) - (1e-7 + 0.5 * (1e-3 - 1e-7))) < 1e-15);
    c.schedule = Schedule::inverse_sqrt;
    QVERIFY(std::abs(learning_rate(c, 40) - 1e-3 * std::sqrt(10.0 / 40)) < 1e-15);
  }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
