// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

#include "domain/io/certificate_file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/parts_csv.h"
#include "runtime/latency/measure.h"
#include "runtime/latency/timing.h"

using namespace hat;
using namespace hat::runtime;

class TestMeasure : public QObject {
  Q_OBJECT

  static TranslationModel small_model() {
    SearchSpace space = preset_space("sample");
    space.qkv_dim = 32;
    space.encoder_dims = space.decoder_dims = {32, 24};
    space.encoder_ffn_dims = space.decoder_ffn_dims = {64, 40};
    space.encoder_heads = space.self_heads = space.cross_heads = {4, 2};
    TranslationModel model;
    model.info.is_super = true;
    model.info.network = network_of(space, 40);
    model.weights = random_weights_of(model.info.network, 1);
    return model;
  }
  static MeasureConfig quick(int samples) {
    MeasureConfig config;
    config.samples = samples;
    config.source_tokens = config.target_tokens = 3;
    config.warmup = 0;
    config.repeats = 2;
    return config;
  }

 private slots:
  void every_sample_is_reported_and_written_to_the_csv() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(4);
    config.output = folder.filePath("latency.csv").toStdString();
    JobControl control;
    std::vector<Measured> measured;
    JobContext<MeasureEvent> context(control, [&](const MeasureEvent& event) {
      if (const auto* row = std::get_if<Measured>(&event)) measured.push_back(*row);
    });
    const MeasureResult result = measure(config, context, &model);
    QCOMPARE(result.rows.size(), std::size_t(4));
    QCOMPARE(measured.size(), std::size_t(4));
    QCOMPARE(result.source_tokens, 3);
    const LatencyTable table = read_latency_csv(config.output);
    QCOMPARE(table.rows.size(), std::size_t(4));
    QCOMPARE(table.beam, 5);
    for (std::size_t i = 0; i < 4; ++i) {
      QVERIFY(model.info.network.space.contains(result.rows[i].arch));
      QVERIFY(measured[i].arch == result.rows[i].arch);
      QVERIFY(table.rows[i].arch == result.rows[i].arch);
      QVERIFY(result.rows[i].latency.encoder_ms > 0 && result.rows[i].latency.decoder_ms > 0);
    }
    // The same seed draws the same architectures.
    JobContext<MeasureEvent> silent(control);
    config.output.clear();
    QVERIFY(measure(config, silent, &model).rows[3].arch == result.rows[3].arch);
  }

  void stopped_or_cancelled_it_keeps_every_row_that_it_told_of() {
    const TranslationModel model = small_model();
    for (const bool cancel : {true, false}) {
      QTemporaryDir folder;
      MeasureConfig config = quick(50);
      config.output = folder.filePath("latency.csv").toStdString();
      JobControl control;
      JobContext<MeasureEvent> context(control, [&](const MeasureEvent& event) {
        const auto* measured = std::get_if<Measured>(&event);
        if (measured == nullptr) return;
        QCOMPARE(read_latency_csv(config.output).rows.size(),
                 static_cast<std::size_t>(measured->index + 1));  // as a kill would leave it
        if (measured->index == 1) cancel ? control.cancel() : control.stop_early();
      });
      if (cancel)
        QVERIFY_THROWS_EXCEPTION(Cancelled, (void)measure(config, context, &model));
      else
        QCOMPARE(measure(config, context, &model).rows.size(), std::size_t(2));
      QCOMPARE(read_latency_csv(config.output).rows.size(), std::size_t(2));
    }
  }

  void measured_rows_are_not_replaced_unless_that_is_asked_for() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(2);
    config.output = folder.filePath("latency.csv").toStdString();
    JobControl control;
    JobContext<MeasureEvent> silent(control);
    (void)measure(config, silent, &model);
    config.samples = 3;
    config.seed = 5;
    QVERIFY_THROWS_EXCEPTION(Error, (void)measure(config, silent, &model));
    config.replace = true;  // the window's "Measure again": the older rows stay until the new ones are all there
    JobContext<MeasureEvent> watched(
        control, [&](const MeasureEvent&) { QCOMPARE(read_latency_csv(config.output).rows.size(), std::size_t(2)); });
    (void)measure(config, watched, &model);
    QCOMPARE(read_latency_csv(config.output).rows.size(), std::size_t(3));
  }

  void resumed_it_keeps_its_rows_and_measures_the_others_only() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(6);
    config.output = folder.filePath("latency.csv").toStdString();
    JobControl control;
    JobContext<MeasureEvent> first(control, [&](const MeasureEvent& event) {
      if (std::holds_alternative<Measured>(event) && std::get<Measured>(event).index == 1) control.stop_early();
    });
    const MeasureResult part = measure(config, first, &model);
    QCOMPARE(part.rows.size(), std::size_t(2));
    config.resume = true;
    JobControl again;
    std::vector<Measured> measured;
    JobContext<MeasureEvent> second(again, [&](const MeasureEvent& event) {
      if (const auto* row = std::get_if<Measured>(&event)) measured.push_back(*row);
    });
    const MeasureResult whole = measure(config, second, &model);
    QCOMPARE(measured.size(), std::size_t(4));
    QCOMPARE(measured.front().index, std::int64_t(2));
    QCOMPARE(measured.front().total, std::int64_t(6));
    QCOMPARE(whole.rows.size(), std::size_t(6));
    for (std::size_t i = 0; i < 2; ++i) {
      QVERIFY(whole.rows[i].arch == part.rows[i].arch);
      QCOMPARE(whole.rows[i].latency.decoder_ms, part.rows[i].latency.decoder_ms);
    }
    QCOMPARE(read_latency_csv(config.output).rows.size(), std::size_t(6));
  }

  void rows_of_another_kind_are_not_gone_on_with() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(2);
    config.output = folder.filePath("latency.csv").toStdString();
    JobControl control;
    JobContext<MeasureEvent> context(control);
    (void)measure(config, context, &model);
    config.resume = true;
    config.beam = 4;
    config.target_tokens = 5;
    try {
      (void)measure(config, context, &model);
      QFAIL("accepted");
    } catch (const Error& error) {
      const QByteArray said = error.what();
      QVERIFY2(said.contains("beam: expected rows of 4 to go on with, got 5") && said.contains("target_tokens"), said);
      QVERIFY2(said.contains("latency.csv"), said);
    }
  }

  void the_parts_of_every_row_lie_beside_it_and_add_up() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(11);
    config.repeats = 6;
    config.output = folder.filePath("latency.csv").toStdString();
    JobControl control;
    JobContext<MeasureEvent> context(control);
    const MeasureResult result = measure(config, context, &model);
    const PartsTable parts = read_parts_csv(folder.filePath("latency.parts.csv").toStdString());
    QCOMPARE(parts.device.processor, result.device.processor);
    QCOMPARE(parts.rows.size(), std::size_t(11 + 3));  // every fifth has another length
    std::set<std::string> usual;
    for (const MeasuredParts& row : parts.rows) {
      QCOMPARE(row.beam, 5);
      std::map<Component, std::set<int>> layers;
      double encoder = 0, decoder = 0;
      for (const ComponentTime& part : row.point.components) {
        QVERIFY2(part.ms > 0, names_of(part.component).at(static_cast<std::size_t>(part.component)).c_str());
        QVERIFY(layers[part.component].insert(part.layer).second);
        (part.component <= Component::encoder_rest ? encoder : decoder) += part.ms;
      }
      const double total = row.point.latency.total_ms();
      QVERIFY(std::abs(encoder + decoder - total) < 0.03 * total);
      QVERIFY(std::abs(encoder - row.point.latency.encoder_ms) < 0.03 * total);
      for (const Component part : {Component::encoder_attention, Component::encoder_ffn})
        QCOMPARE(layers[part].size(), static_cast<std::size_t>(row.arch.encoder_depth()));
      for (const Component part :
           {Component::memory, Component::self_attention, Component::cross_attention, Component::ffn})
        QCOMPARE(layers[part].size(), static_cast<std::size_t>(row.arch.decoder_depth()));
      for (const Component part : {Component::output, Component::encoder_rest, Component::decoder_rest})
        QVERIFY(layers[part] == std::set<int>{0});
      if (row.point.tokens != 3) {
        QVERIFY(row.point.tokens >= 5 && row.point.tokens <= 100);
        continue;
      }
      // The row says the same.
      usual.insert(to_text(row.arch));
      const auto same = std::ranges::find(result.rows, row.arch, &LatencyRow::arch);
      QVERIFY(same != result.rows.end());
      QCOMPARE(row.point.latency.total_ms(), same->latency.total_ms());
    }
    QCOMPARE(usual.size(), std::size_t(11));
  }

  void without_lengths_only_the_usual_sentence_is_timed() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(6);
    config.output = folder.filePath("latency.csv").toStdString();
    config.lengths = false;
    JobControl control;
    JobContext<MeasureEvent> context(control);
    (void)measure(config, context, &model);
    QCOMPARE(read_parts_csv(parts_file_of(config.output)).rows.size(), std::size_t(6));
  }

  void a_kill_leaves_the_parts_of_every_row_and_resume_goes_on_with_them() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(8);
    config.output = folder.filePath("latency.csv").toStdString();
    config.lengths = false;
    JobControl control;
    JobContext<MeasureEvent> first(control, [&](const MeasureEvent& event) {
      if (const auto* row = std::get_if<Measured>(&event)) {
        QCOMPARE(read_parts_csv(parts_file_of(config.output)).rows.size(), static_cast<std::size_t>(row->index + 1));
        if (row->index == 2) control.cancel();
      }
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)measure(config, first, &model));
    const PartsTable kept = read_parts_csv(parts_file_of(config.output));
    QCOMPARE(kept.rows.size(), std::size_t(3));
    config.resume = true;
    JobControl again;
    JobContext<MeasureEvent> second(again);
    (void)measure(config, second, &model);
    const PartsTable whole = read_parts_csv(parts_file_of(config.output));
    QCOMPARE(whole.rows.size(), std::size_t(8));
    for (std::size_t i = 0; i < 3; ++i) {
      QVERIFY(whole.rows[i].arch == kept.rows[i].arch);
      QCOMPARE(whole.rows[i].point.latency.total_ms(), kept.rows[i].point.latency.total_ms());
    }
  }

  void it_ends_with_a_certificate_that_lies_beside_the_rows() {
    QTemporaryDir folder;
    const TranslationModel model = small_model();
    MeasureConfig config = quick(6);
    config.output = folder.filePath("latency.csv").toStdString();
    const Architecture largest = model.info.network.space.largest();
    JobControl control;
    JobContext<MeasureEvent> context(control);
    const MeasureResult result = measure(config, context, &model);
    QVERIFY(result.certificate);
    QCOMPARE(result.certificate->rows, std::int64_t(6));
    QVERIFY(result.certificate->repeatability >= 0 && result.certificate->repeatability < 2);
    QVERIFY(result.certificate->sentinel_ms > 0);
    QCOMPARE(result.certificate->left_out, std::int64_t(0));
    const auto beside = read_certificate(config.output, result.device);
    QVERIFY(beside);
    QCOMPARE(beside->repeatability, result.certificate->repeatability);
    QCOMPARE(beside->coverage, result.certificate->coverage);
    // Of one architecture nothing but itself is covered; of both ends of the space everything.
    config.output.clear();
    config.archs = {to_text(largest)};
    const MeasureResult one = measure(config, context, &model);
    QVERIFY(one.certificate->coverage < 0.5 && !one.certificate->uncovered.empty());
    config.archs.push_back(to_text(model.info.network.space.smallest()));
    const MeasureResult both = measure(config, context, &model);
    QCOMPARE(both.certificate->coverage, 1.0);
    QVERIFY(both.certificate->uncovered.empty());
  }

  void progress_tells_the_rounds() {
    const TranslationModel model = small_model();
    MeasureConfig config = quick(3);
    JobControl control;
    std::vector<Progress> steps;
    JobContext<MeasureEvent> context(control, [&](const MeasureEvent& event) {
      if (const auto* step = std::get_if<Progress>(&event); step && step->stage == VerbStage::measuring)
        steps.push_back(*step);
    });
    (void)measure(config, context, &model);
    QVERIFY(!steps.empty());
    QCOMPARE(steps.back().steps, 2);  // as many as there are repeats
    QCOMPARE(steps.back().done, std::int64_t(6));
    QCOMPARE(steps.back().total, std::int64_t(6));
  }

  void an_architecture_outside_the_space_is_named() {
    const TranslationModel model = small_model();
    MeasureConfig config = quick(1);
    config.archs = {to_text(model.info.network.space.smallest()), "enc 32: 64/4 | dec 32: 63/4/4@1"};
    JobControl control;
    JobContext<MeasureEvent> context(control);
    try {
      (void)measure(config, context, &model);
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY2(error.problems()[0].field.starts_with("archs[2]"), error.what());
    }
  }
};

QTEST_GUILESS_MAIN(TestMeasure)
#include "test_measure.moc"
