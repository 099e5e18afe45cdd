// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/compare.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include "domain/arch/cost.h"
#include "domain/config/latency.h"
#include "domain/metrics/correlation.h"

namespace hat {
namespace {

/// What baselines are fitted to, and what they are judged on. Nothing chooses among steps of theirs: the validation
/// rows train them too.
std::pair<std::vector<BaselineRow>, std::vector<BaselineRow>> baseline_rows(const LatencyTable& table,
                                                                            const LatencySplit& split, int qkv_dim) {
  const int tokens =
      table.source_tokens > 0 ? table.source_tokens : 30;  // a line through FLOPs does not depend on it much
  const auto row_of = [&](std::size_t index) {
    const LatencyTable::Row& row = table.rows[index];
    return BaselineRow{row.features,
                       row.arch && qkv_dim > 0 ? static_cast<double>(flops_of(*row.arch, qkv_dim, tokens)) : 0.0,
                       row.latency.total_ms()};
  };
  std::vector<BaselineRow> training, held_out;
  for (const auto* part : {&split.validation, &split.training})
    for (const std::size_t row : *part) training.push_back(row_of(row));
  for (const std::size_t row : split.held_out) held_out.push_back(row_of(row));
  return {std::move(training), std::move(held_out)};
}

/// Of the sentence that the table's rows were measured with, where the predictor knows others than its own.
std::optional<double> prediction_of(const LatencyPredictor& predictor, const LatencyTable& table,
                                    const LatencyTable::Row& row) {
  if (!row.arch) return predictor.predict_features_ms(row.features);
  const PredictorInfo& own = predictor.info();
  const bool other = table.source_tokens > 0 && table.target_tokens > 0 &&
                     (table.source_tokens != own.source_tokens || table.target_tokens != own.target_tokens);
  const std::optional<double> there =
      other ? predictor.predict_at_ms(*row.arch, table.source_tokens, table.target_tokens) : std::nullopt;
  return there ? *there : predictor.predict_ms(*row.arch);
}

}  // namespace

std::vector<double> predictions_of(const LatencyPredictor& predictor, const LatencyTable& table) {
  std::vector<double> predicted;
  predicted.reserve(table.rows.size());
  for (const LatencyTable::Row& row : table.rows)
    predicted.push_back(prediction_of(predictor, table, row).value_or(std::numeric_limits<double>::quiet_NaN()));
  return predicted;
}

DriftAudit audit_drift(const LatencyTable& table, std::size_t block_rows) {
  std::vector<Features> features;
  std::vector<Latency> latencies;
  for (const LatencyTable::Row& row : table.rows) {
    features.push_back(row.features);
    latencies.push_back(row.latency);
  }
  return audit_drift(features, latencies, block_rows);
}

std::vector<std::size_t> merge_repeats(LatencyTable& table, const std::vector<std::size_t>& slow) {
  std::map<Architecture, std::vector<std::size_t>> of;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (table.rows[row].arch && !std::ranges::binary_search(slow, row)) of[*table.rows[row].arch].push_back(row);
  std::vector<std::size_t> others;
  for (const auto& [arch, rows] : of) {
    if (rows.size() < 2) continue;
    Latency mean = {};
    for (const std::size_t row : rows) {
      mean.encoder_ms += table.rows[row].latency.encoder_ms / static_cast<double>(rows.size());
      mean.decoder_ms += table.rows[row].latency.decoder_ms / static_cast<double>(rows.size());
    }
    table.rows[rows.front()].latency = mean;
    others.insert(others.end(), rows.begin() + 1, rows.end());
  }
  return others;
}

std::optional<LatencySplit> split_of(const LatencyPredictor& predictor, const LatencyTable& table,
                                     const DriftAudit& audit) {
  const PredictorInfo& info = predictor.info();
  const FitConfig usual;
  const bool told = info.held_out_share > 0;  // files of earlier versions do not tell how they were split
  for (const bool without_drift : {false, true}) {
    if (without_drift && audit.clean()) continue;
    LatencyTable merged = table;
    std::vector<std::size_t> left_out = without_drift ? slow_rows_of(audit) : std::vector<std::size_t>{};
    const std::vector<std::size_t> repeats = merge_repeats(merged, left_out);
    left_out.insert(left_out.end(), repeats.begin(), repeats.end());
    std::ranges::sort(left_out);
    LatencySplit split = split_by(info.split, table.rows.size(), told ? info.held_out_share : usual.held_out,
                                  told ? info.split_seed : usual.seed, std::move(left_out));
    const std::size_t rows = table.rows.size() - split.left_out.size();
    if (static_cast<std::int64_t>(rows) != info.rows ||
        static_cast<std::int64_t>(split.held_out.size()) != info.held_out.rows)
      continue;
    std::vector<double> predicted, measured;
    for (const std::size_t row : split.held_out) {
      const LatencyTable::Row& one = merged.rows[row];
      predicted.push_back(
          one.arch ? predictor.predict_ms(*one.arch)
                   : predictor.predict_features_ms(one.features).value_or(std::numeric_limits<double>::quiet_NaN()));
      measured.push_back(one.latency.total_ms());
    }
    const PredictorErrors errors = errors_of(predicted, measured);
    const auto equal = [](double a, double b) { return std::abs(a - b) <= 1e-5 * std::abs(b) + 1e-9; };
    if (equal(errors.rmse_ms, info.held_out.rmse_ms) && equal(errors.mape, info.held_out.mape)) return split;
  }
  return std::nullopt;
}

std::vector<BaselineErrors> baselines_of(const LatencyTable& table, const LatencySplit& split, int qkv_dim) {
  const auto [training, held_out] = baseline_rows(table, split, qkv_dim);
  return baseline_errors(training, held_out);
}

BlockValidation validate_blocks(LatencyTable table, double held_out, int qkv_dim, bool with_slow) {
  BlockValidation validation;
  std::vector<std::size_t> aside;
  if (!with_slow) aside = slow_rows_of(audit_drift(table));
  const std::vector<std::size_t> repeats = merge_repeats(table, aside);
  aside.insert(aside.end(), repeats.begin(), repeats.end());
  std::ranges::sort(aside);
  const std::size_t rows = table.rows.size() - aside.size();
  std::map<Baseline, std::vector<double>> predicted;
  for (std::uint64_t seed = 1; validation.measured.size() < rows && seed <= rows; ++seed) {
    LatencySplit split = split_blocks(table.rows.size(), held_out, seed, aside);
    const auto [training, held] = baseline_rows(table, split, qkv_dim);
    for (const BaselineRow& row : held) validation.measured.push_back(row.ms);
    for (const auto& [baseline, ms] : baseline_predictions(training, held))
      predicted[baseline].insert(predicted[baseline].end(), ms.begin(), ms.end());
    validation.splits.push_back(std::move(split));
  }
  for (const auto& [baseline, ms] : predicted)
    if (ms.size() == validation.measured.size())
      validation.baselines.push_back({baseline, errors_of(ms, validation.measured)});
  validation.table = std::move(table);
  return validation;
}

Coverage coverage_of(const LatencyTable& table) {
  std::vector<Architecture> archs;
  std::vector<Features> rows;
  for (const LatencyTable::Row& row : table.rows) {
    rows.push_back(row.features);
    if (row.arch) archs.push_back(*row.arch);
  }
  return archs.size() == rows.size() ? coverage_of(std::span<const Architecture>(archs))
                                     : coverage_of(std::span<const Features>(rows));
}

std::optional<PromiseErrors> evaluate_promise(const LatencyPredictor& predictor, const LatencyTable& table,
                                              double confidence) {
  const std::optional<double> factor = predictor.info().bound_factor(confidence);
  if (!factor) return std::nullopt;
  PromiseErrors errors{confidence, *factor, 0, 0};
  const std::vector<double> predicted = predictions_of(predictor, table);
  for (std::size_t i = 0; i < predicted.size(); ++i) {
    errors.kept += table.rows[i].latency.total_ms() <= *factor * predicted[i];
    ++errors.rows;
  }
  return errors;
}

PredictorErrors evaluate_predictor(const LatencyPredictor& predictor, const LatencyTable& table) {
  std::vector<double> predicted, measured;
  for (const LatencyTable::Row& row : table.rows) {
    const std::optional<double> ms = prediction_of(predictor, table, row);
    if (!ms)
      throw Error(
          ErrorCode::invalid_input,
          Problem{"", "data",
                  message("expected rows with an architecture: this predictor needs more than the ten features")});
    predicted.push_back(*ms);
    measured.push_back(row.latency.total_ms());
  }
  return errors_of(predicted, measured);
}

}  // namespace hat
