// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <QTemporaryDir>
#include <QtTest>

#include "domain/io/fit_rows.h"
#include "domain/io/latency_csv.h"
#include "domain/io/parts_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/component_predictor.h"
#include "domain/latency/predictor_trust.h"
#include "domain/latency/probes.h"
#include "domain/metrics/correlation.h"
#include "support/parts_device.h"

using namespace hat;

namespace {

const SearchSpace sample = preset_space("sample");

/// A folder with measured architectures, and their parts beside them.
struct MeasuredFolder {
  QTemporaryDir folder;
  test::PartsRows rows;
  FitConfig config;

  explicit MeasuredFolder(int count, bool with_parts = true, const char* processor_of_parts = "made up")
      : MeasuredFolder(test::PartsRows({0.04, 0.1}, sample, count, 7, 0.02, 0.02), with_parts, processor_of_parts) {}

  explicit MeasuredFolder(test::PartsRows measured, bool with_parts = true, const char* processor_of_parts = "made up")
      : rows(std::move(measured)) {
    LatencyTable table;
    table.device.processor = "made up";
    table.device.threads = 1;
    table.device.engine = "of this test";
    table.source_tokens = table.target_tokens = sample.tokens;
    table.beam = 5;
    PartsTable parts{table.device, rows.rows};
    for (const MeasuredParts& row : rows.rows)
      if (row.point.tokens == sample.tokens) table.rows.push_back({features_of(row.arch), row.point.latency, row.arch});
    config.data = folder.filePath("latency.csv").toStdString();
    config.output = folder.filePath("predictor.safetensors").toStdString();
    write_latency_csv(config.data, table);
    parts.device.processor = processor_of_parts;
    if (with_parts) write_parts_csv(parts_file_of(config.data), parts);
  }
  FitResult fit() const {
    JobControl control;
    JobContext<FitEvent> context(control, [](const FitEvent&) {});
    return fit_sums(read_fit_rows(config), config, context);
  }
  /// The errors of what was fitted, on architectures that were not among the rows, measured as those were.
  PredictorErrors errors() const {
    const auto predictor = load_predictor(config.output);
    Rng rng(77);
    std::vector<double> predicted, actual;
    for (int i = 0; i < 300; ++i) {
      const Architecture arch = sample.sample(rng);
      predicted.push_back(predictor->predict_ms(arch));
      actual.push_back(
          test::PartsDevice{0.04, 0.1}.measure(arch, sample.tokens, rng, 0.02, 0.02).point.latency.total_ms());
    }
    return errors_of(predicted, actual);
  }
};

test::PartsRows probed(std::uint64_t seed = 7) {
  return {{0.04, 0.1}, sample, choose_probes(sample, usual_probes), seed, 0.02, 0.02};
}

}  // namespace

class TestFitRows : public QObject {
  Q_OBJECT
 private slots:
  void parts_beside_the_data_make_a_predictor_of_components() {
    const MeasuredFolder measured(150);
    const FitResult result = measured.fit();
    QVERIFY(result.kind == PredictorKind::components);
    QVERIFY2(result.held_out.mape < 0.03, fmt::format("{}", result.held_out.mape).c_str());
    const auto predictor = load_predictor(measured.config.output);
    QVERIFY(predictor->info().kind == PredictorKind::components);
    QCOMPARE(predictor->info().held_out.mape, result.held_out.mape);
    QVERIFY(predictor->predict_at_ms(sample.largest(), 50, 40).has_value());
  }
  void every_row_calibrates_and_bounds_hold_for_architectures_that_were_never_measured() {
    const MeasuredFolder measured(150);
    (void)measured.fit();
    const auto predictor = load_predictor(measured.config.output);
    QCOMPARE(predictor->info().calibration.size(), std::size_t(150));
    const double factor = predictor->info().bound_factor(0.95).value();
    QVERIFY2(factor > 1 && factor < 1.07, fmt::format("{}", factor).c_str());
    Rng rng(77);
    int kept = 0;
    for (int i = 0; i < 400; ++i) {
      const Architecture arch = sample.sample(rng);
      const MeasuredParts row = test::PartsDevice{0.04, 0.1}.measure(arch, sample.tokens, rng, 0.02, 0.02);
      kept += row.point.latency.total_ms() <= predictor->bound_ms(arch, 0.95).value();
    }
    // 380 are promised. 20 rows of calibration more or less and 400 draws leave that to chance.
    QVERIFY2(kept >= 360, fmt::format("{} of 400", kept).c_str());
  }
  void data_without_parts_and_parts_of_another_device_make_one_of_layers() {
    QVERIFY(MeasuredFolder(60, false).fit().kind == PredictorKind::layers);
    const MeasuredFolder other(60, true, "another processor");
    QVERIFY(other.fit().kind == PredictorKind::layers);
    QCOMPARE(load_predictor(other.config.output)->info().calibration.size(), std::size_t(60));
    QVERIFY(!load_predictor(other.config.output)->predict_at_ms(sample.largest(), 50, 40));
  }
  void who_asks_for_components_is_told_that_none_were_measured() {
    MeasuredFolder measured(60, false);
    measured.config.kind = PredictorKind::components;
    try {
      (void)measured.fit();
      QFAIL("fitted nothing");
    } catch (const Error& error) {
      QVERIFY2(
          std::string(error.what()).find("latency.parts.csv: expected at least 4 architectures") != std::string::npos,
          error.what());
    }
    QVERIFY(!QFile::exists(QString::fromStdString(measured.config.output)));
  }
  void ten_probes_make_a_predictor_that_says_how_rough_it_is() {
    const MeasuredFolder measured(probed());
    const FitResult result = measured.fit();
    QVERIFY(result.kind == PredictorKind::components);
    QVERIFY(result.in_turns && result.rows == usual_probes && result.held_out.rows == usual_probes);
    const PredictorErrors found = measured.errors();
    QVERIFY2(found.mape <= 0.06 && found.kendall_tau >= 0.92,
             fmt::format("MAPE {} tau {}", found.mape, found.kendall_tau).c_str());
    QVERIFY2(result.expected_error < 3 * found.mape && found.mape < 2 * result.expected_error,
             fmt::format("told {} found {}", result.expected_error, found.mape).c_str());
    const auto predictor = load_predictor(measured.config.output);
    QVERIFY(predictor->info().rough());
    QCOMPARE(predictor->info().expected_error, result.expected_error);
    QCOMPARE(predictor->info().rows, std::int64_t(usual_probes));
    QVERIFY(!predictor->info().bound_factor(0.95));  // ten rows promise nothing
    const PredictorTrust trust = trust_in(*predictor, sample);
    QVERIFY(trust.refusals.empty());
    QCOMPARE(trust.doubts.size(), std::size_t(1));
    QVERIFY(trust.doubts[0].code == RemarkCode::predictor_rough && trust.doubts[0].count == usual_probes);
  }
  void a_few_rows_without_parts_are_carried_over_from_known_devices() {
    MeasuredFolder measured(probed(), false);
    const FitResult result = measured.fit();
    QVERIFY(result.kind == PredictorKind::layers);
    QCOMPARE(result.carried_over, std::int64_t(8));
    const PredictorErrors published = measured.errors();
    QVERIFY2(published.mape < 2 * result.expected_error && result.expected_error < 3 * published.mape,
             fmt::format("told {} found {}", result.expected_error, published.mape).c_str());
    QVERIFY2(published.mape < 0.15 && published.kendall_tau > 0.8,
             fmt::format("MAPE {} tau {}", published.mape, published.kendall_tau).c_str());
    // A device of the same engine, with prices of its own, knows more.
    const MeasuredFolder other(test::PartsRows({0.1, 0.05}, sample, 100, 3, 0.02, 0.02));
    (void)other.fit();
    measured.config.prior = {other.config.output};
    QCOMPARE(measured.fit().carried_over, std::int64_t(9));
    const PredictorErrors with_prior = measured.errors();
    QVERIFY2(with_prior.mape < published.mape, fmt::format("{} {}", with_prior.mape, published.mape).c_str());
  }
  void fewer_than_four_rows_say_nothing_and_a_network_needs_twenty() {
    MeasuredFolder measured(3);
    try {
      (void)measured.fit();
      QFAIL("fitted to three rows");
    } catch (const Error& error) {
      QVERIFY2(std::string(error.what()).find("expected at least 4 architectures, got 3") != std::string::npos,
               error.what());
    }
    MeasuredFolder more(probed());
    more.config.kind = PredictorKind::mlp;
    try {
      (void)read_fit_rows(more.config);
      QFAIL("ten rows for a network");
    } catch (const Error& error) {
      QVERIFY2(std::string(error.what()).find("expected at least 20 architectures, got 10") != std::string::npos,
               error.what());
    }
  }
  void a_predictor_of_forty_rows_is_no_longer_rough_and_known_to_rank() {
    const MeasuredFolder measured(40);
    const FitResult result = measured.fit();
    QVERIFY(result.in_turns && result.expected_error == 0);
    QCOMPARE(result.held_out.rows, std::int64_t(40));
    const auto predictor = load_predictor(measured.config.output);
    QVERIFY(!predictor->info().rough());
    QVERIFY(predictor->info().bound_factor(0.95).has_value());
    QVERIFY(trust_in(*predictor, sample).refusals.empty());
  }
  void what_is_held_out_is_not_seen_through_its_parts() {
    MeasuredFolder measured(100);
    FitRows rows = read_fit_rows(measured.config);
    JobControl control;
    JobContext<FitEvent> context(control, [](const FitEvent&) {});
    (void)fit_components(rows, measured.config, context);
    const double ms = load_predictor(measured.config.output)->predict_ms(sample.largest());
    for (MeasuredParts& one : rows.parts)
      for (const LatencyTable::Row& held : rows.held_out())
        if (one.arch == *held.arch)
          for (ComponentTime& part : one.point.components) part.ms *= 5;
    (void)fit_components(rows, measured.config, context);
    QCOMPARE(load_predictor(measured.config.output)->predict_ms(sample.largest()), ms);
  }
};

QTEST_GUILESS_MAIN(TestFitRows)
#include "test_fit_rows.moc"
