// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/fit_rows.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "domain/io/hat/recognise.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/compare.h"
#include "domain/latency/layer_predictor.h"

namespace hat {
namespace {

constexpr std::size_t fewest_fit_rows = 20;

/// An older predictor is made anew; what else somebody has there stays.
void check_replaces_a_predictor(const std::string& output) {
  std::error_code none;
  if (!std::filesystem::is_regular_file(output, none) || std::filesystem::file_size(output, none) == 0) return;
  Message what = message("a damaged one");
  try {
    const Recognised found = recognise(output);
    if (found.kind == FileKind::predictor) return;
    what = found.sentence;
  } catch (const Error&) {  // whatever it is, it is no predictor
  }
  throw Error(ErrorCode::invalid_input,
              Problem{output, "output", message("expected a new file or an older predictor, got {}", what)});
}

PredictorInfo info_of(const LatencyTable& table, const FitConfig& config) {
  PredictorInfo info;
  info.device = table.device;
  info.source_tokens = table.source_tokens;
  info.target_tokens = table.target_tokens;
  info.beam = table.beam;
  info.rows = static_cast<std::int64_t>(table.rows.size());
  info.split = config.split;
  info.held_out_share = config.held_out;
  info.split_seed = config.seed;
  info.coverage = coverage_of(table);
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.features.size(); ++i)
      info.feature_norms[i] = std::max(info.feature_norms[i], row.features[i]);
    info.latency_norm_ms = std::max(info.latency_norm_ms, row.latency.total_ms());
    const auto [least, first] =
        info.least_ms.try_emplace(static_cast<int>(std::lround(row.features[5])), row.latency.total_ms());
    if (!first) least->second = std::min(least->second, row.latency.total_ms());
  }
  for (double& norm : info.feature_norms)
    if (!(norm > 0)) norm = 1;
  return info;
}

}  // namespace

std::span<const LatencyTable::Row> FitRows::held_out() const { return std::span(rows).first(held_out_count); }
std::span<const LatencyTable::Row> FitRows::validation() const {
  return std::span(rows).subspan(held_out_count, validation_count);
}
std::span<const LatencyTable::Row> FitRows::training() const {
  return std::span(rows).subspan(held_out_count + validation_count);
}
std::span<const LatencyTable::Row> FitRows::not_held_out() const { return std::span(rows).subspan(held_out_count); }

PredictorKind best_kind(const LatencyTable&) { return PredictorKind::layers; }

FitRows read_fit_rows(const FitConfig& config) {
  throw_if_any(config.validate());
  check_replaces_a_predictor(config.output);
  LatencyTable table = read_measured_csv(config.data);
  FitRows fit;
  fit.kind = config.kind == PredictorKind::best ? best_kind(table) : config.kind;
  std::vector<std::size_t> aside;
  if (config.leave_out_drift) aside = slow_rows_of(audit_drift(table));
  fit.left_out = static_cast<std::int64_t>(aside.size());
  const std::vector<std::size_t> repeats = merge_repeats(table, aside);
  fit.repeats = static_cast<std::int64_t>(repeats.size());
  aside.insert(aside.end(), repeats.begin(), repeats.end());
  std::ranges::sort(aside);
  const std::size_t usable = table.rows.size() - aside.size();
  if (usable < fewest_fit_rows)
    throw Error(
        ErrorCode::format,
        Problem{config.data, "",
                fit.left_out == 0 ? message("expected at least {} architectures, got {}", fewest_fit_rows, usable)
                                  : message("expected at least {} architectures that no drift spoiled, got {}",
                                            fewest_fit_rows, usable)});
  const LatencySplit split = split_by(config.split, table.rows.size(), config.held_out, config.seed, std::move(aside));
  for (const auto* part : {&split.held_out, &split.validation, &split.training})
    for (const std::size_t row : *part) fit.rows.push_back(table.rows[row]);
  fit.held_out_count = split.held_out.size();
  fit.validation_count = split.validation.size();
  table.rows = fit.rows;  // what was left out covers nothing
  fit.info = info_of(table, config);
  return fit;
}

FitResult fit_layers(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context) {
  context.report(Progress{0, 1, 0, WorkUnit::steps, -1, VerbStage::fitting_predictor});
  std::vector<LayerRow> known;
  for (const LatencyTable::Row& row : rows.not_held_out())
    known.push_back({row.arch ? layer_terms(*row.arch) : layer_terms(row.features), row.latency.total_ms()});
  const LayerTerms weights = fit_layer_weights(known);
  PredictorInfo info = rows.info;
  FitResult result = result_of(rows, config);
  {
    const LayerPredictor fitted(weights, info);
    result.held_out = info.held_out = errors_on(fitted, rows.held_out());
    result.train = errors_on(fitted, rows.not_held_out());
  }
  result.kind = PredictorKind::layers;
  result.validation_rows = 0;
  context.checkpoint();
  save_predictor(LayerPredictor(weights, std::move(info)), config.output);
  context.report(Progress{1, 1, 0, WorkUnit::steps, 0, VerbStage::fitting_predictor});
  return result;
}

FitResult result_of(const FitRows& rows, const FitConfig& config) {
  FitResult result;
  result.predictor = config.output;
  result.kind = rows.kind;
  result.left_out = rows.left_out;
  result.repeats = rows.repeats;
  result.validation_rows = static_cast<std::int64_t>(rows.validation_count);
  return result;
}

PredictorErrors errors_on(const LatencyPredictor& predictor, std::span<const LatencyTable::Row> rows) {
  LatencyTable some;
  some.rows.assign(rows.begin(), rows.end());
  return evaluate_predictor(predictor, some);
}

}  // namespace hat
