// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <regex>
#include <set>
#include <thread>
#include <vector>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/train_run.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/decode/packed_model.h"
#include "runtime/engine.h"
#include "runtime/text/prepared_data.h"
#include "support/tiny_corpus.h"
#include "tensor/train/samples.h"

using namespace hat;
using namespace hat::runtime;
using namespace hat::tensor;
using namespace hat::test;
namespace fs = std::filesystem;

namespace {

/// What a training told, in order.
struct Told {
  std::vector<TrainEvent> events;
  TrainResult result;
  template <class Event>
  [[nodiscard]] std::vector<Event> all() const {
    std::vector<Event> found;
    for (const TrainEvent& event : events)
      if (const auto* one = std::get_if<Event>(&event)) found.push_back(*one);
    return found;
  }
  /// How many validations are of that update.
  [[nodiscard]] int validations_of(std::int64_t update) const {
    int count = 0;
    for (const Validation& validation : all<Validation>()) count += validation.update == update;
    return count;
  }
};

using Watch = std::function<void(const TrainEvent&, JobControl&)>;

/// Stops at the first event of that kind and update.
template <class Event>
Watch stop_at(std::int64_t update) {
  return [update](const TrainEvent& event, JobControl& control) {
    if (const auto* one = std::get_if<Event>(&event); one != nullptr && one->update == update) control.stop_early();
  };
}

}  // namespace

/// A training that is asked to stop, and one that goes on after it.
class TestStop : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  std::unique_ptr<Engine> engine_ = make_engine();

  fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  /// 12 updates; validated at 6 and 12, saved at 4, 8 and 12.
  TrainConfig config(const std::string& run) const {
    TrainConfig c;
    c.data = path("data").string();
    c.space = path("space.yaml").string();
    c.output = path(run).string();
    c.max_updates = 12;
    c.warmup_updates = 4;
    c.max_tokens = 200;
    c.log_every = 1;
    c.checkpoint_every = 4;
    c.validate_every = 6;
    c.keep_checkpoints = c.average_last = 2;
    c.precision = TrainingPrecision::fp32;
    c.device = ComputeDevice::cpu;
    c.threads = 1;
    return c;
  }

  Told run(const TrainConfig& c, const Watch& watch = {}) {
    Told told;
    JobControl control;
    JobContext<TrainEvent> context(control, [&](const TrainEvent& event) {
      told.events.push_back(event);
      if (watch) watch(event, control);
    });
    told.result = engine_->train(c, context);
    return told;
  }

  std::set<std::int64_t> checkpoints(const TrainConfig& c) const {
    const std::vector<std::int64_t> all = read_train_run(c.output).checkpoints;
    return {all.begin(), all.end()};
  }

  /// Goes on with `c` until it ends, and expects what the run "whole" ended with.
  Told goes_on_to_the_same_end(TrainConfig c) {
    c.resume = true;
    Told told = run(c);
    const auto text = [&](const std::string& run, const char* file) { return read_file((path(run) / file).string()); };
    const std::string name = fs::path(c.output).filename().string();
    for (const char* file : {"valid.csv", "samples.jsonl", "draws.csv", "model/model.safetensors"})
      if (text(name, file) != text("whole", file)) QTest::qFail(file, __FILE__, __LINE__);
    if (checkpoints(c) != checkpoints(config("whole"))) QTest::qFail("checkpoints", __FILE__, __LINE__);
    return told;
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(folder_.isValid());
    QVERIFY(prepare_corpus(*engine_, path(""), 400) > 300);
    const Told told = run(config("whole"));
    QCOMPARE(told.validations_of(6), 4);
    QCOMPARE(told.validations_of(12), 4);
    QVERIFY(told.result.has_validated_end());
    QVERIFY(checkpoints(config("whole")) == (std::set<std::int64_t>{8, 12}));
    QVERIFY(read_train_run(config("whole").output).reached_its_end());
  }

  void a_stop_ends_with_a_checkpoint_and_a_model_and_without_a_validation() {
    const TrainConfig c = config("between");
    const Told told = run(c, stop_at<TrainStep>(5));
    QCOMPARE(told.result.updates, std::int64_t(5));
    QCOMPARE(told.all<TrainStep>().back().update, std::int64_t(5));
    QCOMPARE(told.all<CheckpointSaved>().back().update, std::int64_t(5));
    QVERIFY(told.all<Validation>().empty() && told.all<SampleTranslation>().empty());
    QVERIFY(told.result.validations.empty() && !told.result.has_validated_end());
    const ModelInfo info = engine_->inspect(told.result.model);
    QVERIFY(!info.numbers.loss_bits);
    QVERIFY2(info.facts.at("trained").ends_with("not validated"), info.facts.at("trained").c_str());
    (void)goes_on_to_the_same_end(c);
    QVERIFY(!engine_->inspect(told.result.model).facts.at("trained").ends_with("not validated"));
  }

  void a_checkpoint_of_a_stop_takes_no_other_ones_place_and_is_gone_when_the_run_has_gone_on() {
    const TrainConfig c = config("extra");
    (void)run(c, stop_at<TrainStep>(10));
    QVERIFY(checkpoints(c) == (std::set<std::int64_t>{4, 8, 10}));
    (void)goes_on_to_the_same_end(c);
  }

  void a_validation_that_is_left_is_made_up_for() {
    const TrainConfig c = config("within");
    const Told told = run(c, stop_at<Validation>(6));
    QCOMPARE(told.result.updates, std::int64_t(6));
    QCOMPARE(told.validations_of(6), 1);
    QVERIFY(told.all<SampleTranslation>().empty());
    QCOMPARE(told.all<CheckpointSaved>().back().update, std::int64_t(6));
    const Told rest = goes_on_to_the_same_end(c);
    QCOMPARE(rest.validations_of(6), 4);
    QCOMPARE(rest.all<TrainStep>().front().update, std::int64_t(7));
  }

  void a_validation_that_has_not_begun_is_made_up_for() {
    const TrainConfig c = config("before");
    const Told told = run(c, stop_at<TrainStep>(6));
    QVERIFY(told.all<Validation>().empty());
    QCOMPARE(goes_on_to_the_same_end(c).validations_of(6), 4);
  }

  void sample_translations_that_are_left_out_are_made_up_for() {
    const TrainConfig c = config("samples");
    int validations = 0;
    const Told told = run(c, [&](const TrainEvent& event, JobControl& control) {
      if (std::holds_alternative<Validation>(event) && ++validations == 4) control.stop_early();
    });
    QVERIFY(told.all<SampleTranslation>().empty());
    QVERIFY(told.result.has_validated_end());
    QVERIFY(!goes_on_to_the_same_end(c).all<SampleTranslation>().empty());
  }

  void the_last_validation_is_made_up_for_too() {
    const TrainConfig c = config("last");
    const Told told = run(c, stop_at<Validation>(12));
    QCOMPARE(told.result.updates, std::int64_t(12));
    QCOMPARE(told.validations_of(12), 1);
    QVERIFY(!read_train_run(c.output).reached_its_end());
    const Told rest = goes_on_to_the_same_end(c);
    QVERIFY(rest.all<TrainStep>().empty());
    QCOMPARE(rest.validations_of(12), 4);
    QVERIFY(read_train_run(c.output).reached_its_end());
  }

  void a_stop_before_the_first_update_leaves_nothing_that_a_whole_run_has_not() {
    TrainConfig c = config("at-once");
    c.resume = true;  // there is nothing to resume, which is said when the data are read
    const Told told = run(c, [](const TrainEvent& event, JobControl& control) {
      if (std::holds_alternative<Notice>(event)) control.stop_early();
    });
    QCOMPARE(told.result.updates, std::int64_t(0));
    QCOMPARE(told.all<CheckpointSaved>().size(), std::size_t(1));
    QVERIFY(told.all<Validation>().empty());
    QCOMPARE(goes_on_to_the_same_end(c).validations_of(0), 0);
  }

  void a_stop_before_the_data_are_read_leaves_no_folder() {
    const TrainConfig c = config("never");
    JobControl control;
    control.stop_early();
    JobContext<TrainEvent> context(control);
    bool cancelled = false;
    try {
      (void)engine_->train(c, context);
    } catch (const Cancelled&) {
      cancelled = true;
    }
    QVERIFY(cancelled);
    QVERIFY(!fs::exists(c.output));
  }

  void an_update_that_is_left_between_its_batches_has_not_happened() {
    TrainConfig c = config("batches-whole");
    c.update_freq = 40;
    c.max_updates = 4;
    c.checkpoint_every = 2;
    c.validate_every = 0;
    (void)run(c);
    const std::string whole = read_file((path("batches-whole") / "model/model.safetensors").string());
    c.output = path("batches").string();
    JobControl control;
    std::atomic<bool> over{false};
    std::int64_t last = 0;
    JobContext<TrainEvent> context(control, [&](const TrainEvent& event) {
      if (const auto* step = std::get_if<TrainStep>(&event)) last = step->update;
      if (last == 2 && std::holds_alternative<CheckpointSaved>(event)) control.pause();
    });
    // It rests before the third update, then between two of its batches, where it is stopped.
    std::thread stopper([&] {
      const auto wait_for = [&](bool resting) {
        while (control.resting() != resting && !over) std::this_thread::yield();
      };
      wait_for(true);
      control.resume();
      wait_for(false);
      control.pause();
      wait_for(true);
      control.stop_early();
    });
    const TrainResult result = engine_->train(c, context);
    over = true;
    stopper.join();
    QCOMPARE(result.updates, last);
    QVERIFY(checkpoints(c).contains(last));
    c.resume = true;
    (void)run(c);
    QVERIFY(read_file((path("batches") / "model/model.safetensors").string()) == whole);
  }

  void sample_translations_are_left_between_two_steps() {
    const PreparedData data = PreparedData::load(path("data").string());
    const TrainingSamples samples(data);
    const Model model = load_model((path("whole") / "model").string());
    const auto packed = std::make_shared<const decode::PackedModel>(model.weights, model.info.network, model.info.arch);
    struct Left {};
    int steps = 0;
    try {
      (void)samples.translate(packed, 1, 12, "largest", [&] {
        if (++steps == 2) throw Left{};
      });
      QFAIL("not left");
    } catch (const Left&) {
    }
    QCOMPARE(steps, 2);
  }

  void a_run_that_is_never_validated_needs_no_validation_text() {
    fs::copy(path("data"), path("bare"), fs::copy_options::recursive);
    write_pairs((path("bare") / "valid.pairs").string(), Pairs{});
    std::string card = read_file((path("bare") / "data.yaml").string());
    card = card.substr(0, card.find("checksums:"));
    write_atomically((path("bare") / "data.yaml").string(),
                     std::regex_replace(card, std::regex("valid_pairs: .*"), "valid_pairs: 0"));
    TrainConfig c = config("unvalidated");
    c.data = path("bare").string();
    try {
      (void)run(c);
      QFAIL("validated with nothing");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains("validate_every of 0"), error.what());
    }
    QVERIFY(!fs::exists(c.output));
    c.validate_every = 0;
    const Told told = run(c);
    QCOMPARE(told.result.updates, std::int64_t(12));
    QVERIFY(told.all<Validation>().empty() && told.all<SampleTranslation>().empty());
    QVERIFY(told.result.validations.empty());
    QVERIFY(read_train_run(c.output).reached_its_end());
    QVERIFY(!engine_->inspect(told.result.model).numbers.loss_bits);
    // The same weights as with validations: those change nothing.
    c = config("unvalidated-too");
    c.validate_every = 0;
    QVERIFY(run(c).all<Validation>().empty());
    QVERIFY(read_file((path("unvalidated-too") / "model/model.safetensors").string()) ==
            read_file((path("whole") / "model/model.safetensors").string()));
    // Nothing is made up for.
    c.resume = true;
    QVERIFY(run(c).all<Validation>().empty());
  }

  void the_rate_is_that_of_the_updates_of_all_sessions() {
    TrainConfig c = config("rate");
    double slept = 0;
    // Whoever hears of updates and validations takes time between updates.
    const auto slow = [&](std::int64_t stop) {
      return [&slept, stop](const TrainEvent& event, JobControl& control) {
        const auto* step = std::get_if<TrainStep>(&event);
        if (step != nullptr && step->update == stop) control.stop_early();
        if (step == nullptr && !std::holds_alternative<Validation>(event)) return;
        const auto began = std::chrono::steady_clock::now();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        slept += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
      };
    };
    (void)run(c, slow(7));
    c.resume = true;
    const TrainResult result = run(c, slow(0)).result;
    QCOMPARE(result.updates, std::int64_t(12));
    QVERIFY(result.training_seconds > 0);
    constexpr double rounding = 0.002;  // checkpoints tell whole milliseconds
    QVERIFY2(result.training_seconds <= result.seconds - slept + rounding,
             qPrintable(QString("%1 %2 %3").arg(result.training_seconds).arg(result.seconds).arg(slept)));
    QCOMPARE(result.tokens_per_s, static_cast<double>(result.target_tokens) / result.training_seconds);
  }
};

QTEST_GUILESS_MAIN(TestStop)
#include "test_stop.moc"
