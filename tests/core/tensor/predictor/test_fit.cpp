// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "domain/arch/cost.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/compare.h"
#include "domain/latency/predictor.h"
#include "domain/metrics/correlation.h"
#include "domain/space/search_space.h"
#include "support/reference.h"
#include "tensor/predictor/fit.h"

using namespace hat;
using namespace hat::tensor;

namespace {

/// Least squares on features and a constant, by elimination of the normal equations (a little ridge keeps constant
/// columns harmless).
std::vector<double> least_squares(const std::vector<LatencyTable::Row>& rows, std::size_t from) {
  constexpr int n = 11;
  double a[n][n + 1] = {};
  for (std::size_t r = from; r < rows.size(); ++r) {
    double x[n];
    for (int i = 0; i < 10; ++i) x[i] = rows[r].features[i];
    x[10] = 1;
    for (int i = 0; i < n; ++i) {
      for (int j = 0; j < n; ++j) a[i][j] += x[i] * x[j];
      a[i][n] += x[i] * rows[r].latency.total_ms();
    }
  }
  for (int i = 0; i < n; ++i) a[i][i] += 1e-6;
  for (int i = 0; i < n; ++i)
    for (int k = 0; k < n; ++k) {
      if (k == i) continue;
      const double f = a[k][i] / a[i][i];
      for (int j = i; j <= n; ++j) a[k][j] -= f * a[i][j];
    }
  std::vector<double> w;
  for (int i = 0; i < n; ++i) w.push_back(a[i][n] / a[i][i]);
  return w;
}

/// Rows of a made-up device: ms grow with work per layer and with what a layer costs by itself; 1 % of noise.
LatencyTable made_up(int count) {
  LatencyTable table;
  table.device.name = "made up";
  table.source_tokens = table.target_tokens = 20;
  table.beam = 5;
  Rng rng(11);
  const SearchSpace space = preset_space("sample");
  for (int i = 0; i < count; ++i) {
    const Architecture arch = space.sample(rng);
    LatencyTable::Row row;
    row.arch = arch;
    row.features = features_of(arch);
    const double noise = 1 + 0.01 * (static_cast<double>(uniform_index(rng, 2001)) / 1000 - 1);
    row.latency.encoder_ms = noise * (0.3 + static_cast<double>(flops_of(arch, 256, 20)) / 4e8);
    for (const DecoderLayer& layer : arch.decoder)
      row.latency.decoder_ms += noise * (0.8 + layer.ffn_dim * arch.decoder_dim / 4e5);
    table.rows.push_back(row);
  }
  return table;
}

}  // namespace

class TestFit : public QObject {
  Q_OBJECT
 private slots:
  void two_hundred_rows_give_a_predictor_that_beats_a_linear_fit_and_loads_again() {
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = folder.filePath("data.csv").toStdString();
    config.output = folder.filePath("p.safetensors").toStdString();
    const LatencyTable table = made_up(260);
    LatencyTable fitted = table;
    fitted.rows.resize(200);
    write_latency_csv(config.data, fitted);
    JobControl control;
    std::int64_t last = 0;
    JobContext<FitEvent> context(control, [&](const FitEvent& event) { last = std::get<Progress>(event).done; });
    const FitResult result = fit(config, context);
    QCOMPARE(last, std::int64_t{config.steps});
    QCOMPARE(result.held_out.rows, std::int64_t{20});
    QVERIFY2(result.held_out.mape < 0.05, std::to_string(result.held_out.mape).c_str());
    QVERIFY(result.held_out.kendall_tau > 0.85);

    const auto predictor = load_predictor(config.output);
    QCOMPARE(predictor->info().device.name, std::string("made up"));
    QCOMPARE(predictor->info().rows, std::int64_t{200});
    QVERIFY(predictor->info().held_out.rmse_ms == result.held_out.rmse_ms);

    LatencyTable unseen = table;
    unseen.rows.erase(unseen.rows.begin(), unseen.rows.begin() + 200);
    const auto line = least_squares(fitted.rows, 0);
    std::vector<double> linear, measured;
    for (const auto& row : unseen.rows) {
      double ms = line[10];
      for (int i = 0; i < 10; ++i) ms += line[i] * row.features[i];
      linear.push_back(ms);
      measured.push_back(row.latency.total_ms());
    }
    const PredictorErrors errors = evaluate_predictor(*predictor, unseen);
    std::printf("60 unseen rows: network %.3f ms, linear %.3f ms\n", errors.rmse_ms, rmse(linear, measured));
    QVERIFY(errors.rmse_ms < rmse(linear, measured));
  }
  void same_seed_gives_the_same_predictor() {
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = folder.filePath("data.csv").toStdString();
    config.steps = 40;
    write_latency_csv(config.data, made_up(60));
    JobControl control;
    JobContext<FitEvent> context(control);
    Rng rng(3);
    const Architecture arch = preset_space("sample").sample(rng);
    std::vector<double> found;
    for (const std::uint64_t seed : {1, 1, 2}) {
      config.seed = seed;
      config.output = folder.filePath("p.safetensors").toStdString();
      (void)fit(config, context);
      found.push_back(load_predictor(config.output)->predict_ms(arch));
    }
    QVERIFY(found[0] == found[1]);
    QVERIFY(found[0] != found[2]);
  }
  void slow_rows_can_be_left_out_and_the_split_is_found_again() {
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = folder.filePath("data.csv").toStdString();
    config.output = folder.filePath("p.safetensors").toStdString();
    config.steps = 60;
    config.seed = 7;
    config.held_out = 0.2;
    LatencyTable table = made_up(240);
    for (std::size_t row = 100; row < 140; ++row) {
      table.rows[row].latency.encoder_ms *= 1.5;
      table.rows[row].latency.decoder_ms *= 1.5;
    }
    write_latency_csv(config.data, table);
    const DriftAudit audit = audit_drift(table);
    QCOMPARE(slow_rows_of(audit).size(), std::size_t(40));
    JobControl control;
    JobContext<FitEvent> context(control);
    for (const bool leave_out : {true, false}) {
      config.leave_out_drift = leave_out;
      const FitResult result = fit(config, context);
      QCOMPARE(result.left_out, leave_out ? std::int64_t(40) : std::int64_t(0));
      QCOMPARE(result.held_out.rows, leave_out ? std::int64_t(40) : std::int64_t(48));
      const auto predictor = load_predictor(config.output);
      const auto split = split_of(*predictor, table, audit);
      QVERIFY(split.has_value());
      QCOMPARE(split->left_out.size(), std::size_t(result.left_out));
      if (leave_out) QVERIFY(result.held_out.mape < 0.05);
      // Other rows, or the same in another order: then nobody knows what the predictor has seen.
      LatencyTable turned = table;
      std::ranges::reverse(turned.rows);
      QVERIFY(!split_of(*predictor, turned, audit_drift(turned)));
      const auto baselines = baselines_of(table, *split, 256);
      QCOMPARE(baselines.size(), std::size_t(5));
      for (const BaselineErrors& one : baselines) QCOMPARE(one.errors.rows, result.held_out.rows);
    }
  }
  void a_row_that_another_repeats_is_not_one_that_was_never_seen() {
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = folder.filePath("data.csv").toStdString();
    config.output = folder.filePath("p.safetensors").toStdString();
    config.steps = 20;
    config.leave_out_drift = false;
    LatencyTable table = made_up(50);
    const std::vector<LatencyTable::Row> once = table.rows;
    for (int i = 0; i < 2; ++i) table.rows.insert(table.rows.end(), once.begin(), once.end());
    write_latency_csv(config.data, table);
    JobControl control;
    JobContext<FitEvent> context(control);
    const FitResult result = fit(config, context);
    QCOMPARE(result.repeats, std::int64_t(100));
    QCOMPARE(result.held_out.rows, std::int64_t(4));  // two blocks of two and a half rows
    QCOMPARE(result.train.rows, std::int64_t(40));
    QCOMPARE(result.validation_rows, std::int64_t(6));
    const auto predictor = load_predictor(config.output);
    QCOMPARE(predictor->info().rows, std::int64_t(50));
    const LatencyTable read = read_latency_csv(config.data);
    QVERIFY2(split_of(*predictor, read, audit_drift(read)), "which rows it has not seen is found again");
  }

  void times_that_no_translation_takes_are_refused_with_their_rows() {
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = folder.filePath("data.csv").toStdString();
    config.output = folder.filePath("p.safetensors").toStdString();
    LatencyTable table = made_up(40);
    for (int row = 3; row < 13; ++row) table.rows[static_cast<std::size_t>(row)].latency.decoder_ms = 0;
    write_latency_csv(config.data, table);
    JobControl control;
    JobContext<FitEvent> context(control);
    try {
      (void)fit(config, context);
      QFAIL("fitted translations that take no time");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::format);
      QVERIFY2(std::string(error.what()).find("row 4") != std::string::npos, error.what());
      QVERIFY2(std::string(error.what()).find("5 more rows") != std::string::npos, error.what());
    }
    QVERIFY(!QFile::exists(QString::fromStdString(config.output)));
  }

  void cancel_leaves_no_file_and_too_few_rows_are_named() {
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = folder.filePath("data.csv").toStdString();
    config.output = folder.filePath("p.safetensors").toStdString();
    write_latency_csv(config.data, made_up(40));
    JobControl control;
    JobContext<FitEvent> context(control, [&](const FitEvent&) { control.cancel(); });
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)fit(config, context));
    QVERIFY(!QFile::exists(QString::fromStdString(config.output)));
    write_latency_csv(config.data, made_up(5));
    JobControl free;
    JobContext<FitEvent> second(free);
    try {
      (void)fit(config, second);
      QFAIL("fitted five rows");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::format);
      QVERIFY(std::string(error.what()).find("data.csv") != std::string::npos);
    }
  }
  void data_that_tell_features_alone_as_hats_do_are_fitted() {
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = folder.filePath("wmt14ende_cpu_xeon_all.csv").toStdString();
    config.output = folder.filePath("p.safetensors").toStdString();
    LatencyTable table = made_up(300);
    for (LatencyTable::Row& row : table.rows) row.arch.reset();
    write_latency_csv(config.data, table);
    QVERIFY(QFile::remove(QString::fromStdString(device_file_of(config.data))));
    JobControl control;
    JobContext<FitEvent> context(control);
    for (const PredictorKind kind : {PredictorKind::best, PredictorKind::mlp}) {
      config.kind = kind;
      const FitResult result = fit(config, context);
      // Of averages alone, what layers cost tells more than a network learns.
      QVERIFY(result.kind == (kind == PredictorKind::best ? PredictorKind::layers : PredictorKind::mlp));
      QCOMPARE(result.validation_rows, kind == PredictorKind::best ? std::int64_t{0} : std::int64_t{30});
      QCOMPARE(result.held_out.rows, std::int64_t{30});
      QVERIFY2(result.held_out.mape < 0.05, std::to_string(result.held_out.mape).c_str());
      QVERIFY(result.held_out.kendall_tau > 0.8);
      const auto predictor = load_predictor(config.output);
      QVERIFY(predictor->info().kind == result.kind);
      QVERIFY(predictor->predict_features_ms(table.rows[0].features).has_value());
      const LatencyTable read = read_latency_csv(config.data);
      QVERIFY2(split_of(*predictor, read, audit_drift(read)), "which rows it has not seen is found again");
    }
  }
  void hats_xeon_data_are_fitted_about_as_well_as_by_hats_predictor() {
    const QString csv = hat::test::shared_folder() + "latency/wmt14ende_cpu_xeon_all.csv";
    HAT_NEED_SHARED(csv, "no predictor was fitted to HAT's published latencies");
    QTemporaryDir folder;
    FitConfig config;
    config.kind = PredictorKind::mlp;
    config.data = csv.toStdString();
    config.output = folder.filePath("p.safetensors").toStdString();
    config.split = SplitKind::rows;
    JobControl control;
    JobContext<FitEvent> context(control);
    const FitResult result = fit(config, context);
    std::printf("xeon, 200 held-out rows: RMSE %.2f ms, MAPE %.4f, Kendall tau %.4f\n", result.held_out.rmse_ms,
                result.held_out.mape, result.held_out.kendall_tau);
    // HAT's released predictor on tenths of these rows (predictor_eval.json): RMSE 14.6 to 19.3 ms; on all of them, its
    // own training rows included, MAPE 0.0479. Ours over five seeds: RMSE 14.3 to 17.9 ms, MAPE 0.048 to 0.052.
    QVERIFY(result.held_out.rmse_ms < 19.34);
    QVERIFY(result.held_out.mape < 0.055);
    QVERIFY(result.held_out.kendall_tau > 0.8);
  }
};

QTEST_GUILESS_MAIN(TestFit)
#include "test_fit.moc"
