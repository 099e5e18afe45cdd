// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/fit_rows.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <optional>
#include <set>

#include "domain/io/hat/recognise.h"
#include "domain/io/latency_csv.h"
#include "domain/io/parts_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/carry_over.h"
#include "domain/latency/compare.h"
#include "domain/latency/conformal.h"
#include "domain/latency/few_shot.h"
#include "domain/latency/known_devices.h"
#include "domain/latency/layer_predictor.h"
#include "domain/metrics/correlation.h"

namespace hat {
namespace {

constexpr std::size_t fewest_fit_rows = 20;  // less is rough
constexpr std::size_t fewest_sum_rows = fewest_probes;
constexpr std::size_t fewest_held_out = 10;
constexpr std::size_t crossing_folds = 10;
constexpr double pace_between_runs = 0.02;  // how far a quiet machine is off from run to run, which one run cannot see
constexpr double rough_floor = 0.5;         // of the least that was measured: a few rows say little of the fastest

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

/// Parts of the table's architectures, as the table's own device took them.
std::vector<MeasuredParts> parts_beside(const std::string& data, const LatencyTable& table) {
  PartsTable parts = read_parts_csv(parts_file_of(data));
  if (!parts.device.runs_as(table.device) || table.source_tokens < 1 || table.target_tokens < 1 || table.beam < 1)
    return {};
  std::set<Architecture> known;
  for (const LatencyTable::Row& row : table.rows)
    if (row.arch) known.insert(*row.arch);
  std::erase_if(parts.rows, [&](const MeasuredParts& one) { return !known.contains(one.arch); });
  return std::move(parts.rows);
}

LayerTerms layer_terms_of(const LatencyTable::Row& row) {
  return row.arch ? layer_terms(*row.arch) : layer_terms(row.features);
}

bool is_rough(const FitRows& rows) { return rows.rows.size() < fewest_fit_rows; }

/// What layers cost on the published devices and on those of config.prior.
std::vector<LayerTerms> devices_to_carry_over(const LatencyTable& table, const FitConfig& config) {
  std::vector<Architecture> archs;
  for (const LatencyTable::Row& row : table.rows)
    if (row.arch) archs.push_back(*row.arch);
  std::vector<LayerTerms> known = published_weights();
  for (const std::string& file : config.prior) {
    const std::optional<LayerTerms> weights = layer_weights_of(*load_predictor(file), archs);
    if (!weights)
      throw Error(
          ErrorCode::invalid_input,
          Problem{file, "prior",
                  message("expected a predictor that can be carried over to the architectures of {}", config.data)});
    known.push_back(*weights);
  }
  return known;
}

/// Of a few rows the least of a depth says nothing: they lie at the ends.
void lower_floor(PredictorInfo& info) {
  if (info.least_ms.empty()) return;
  double least = info.least_ms.begin()->second;
  for (const auto& [depth, ms] : info.least_ms) least = std::min(least, ms);
  info.least_ms = {{info.least_ms.begin()->first, rough_floor * least}};
}

/// Measured over predicted ms of the rows that a predictor is fitted to, each predicted by a fit without its block.
template <class Fit>
std::vector<double> crossed(const FitRows& rows, const Fit& fit) {
  const std::span<const LatencyTable::Row> known = rows.not_held_out();
  std::vector<double> measured;
  for (const LatencyTable::Row& row : known) measured.push_back(row.latency.total_ms());
  return cross_ratios(
      measured,
      [&](std::span<const std::size_t> fitted_rows, std::span<const std::size_t> out) {
        std::vector<LatencyTable::Row> some;
        for (const std::size_t row : fitted_rows) some.push_back(known[row]);
        const auto predictor = fit(std::span<const LatencyTable::Row>(some));
        std::vector<double> predicted;
        for (const std::size_t row : out)
          predicted.push_back(known[row].arch ? predictor.predict_ms(*known[row].arch)
                                              : predictor.predict_features_ms(known[row].features).value_or(0));
        return predicted;
      },
      is_rough(rows) ? known.size() : crossing_folds);
}

PredictorErrors errors_in_turns(const FitRows& rows, std::span<const double> ratios) {
  std::vector<double> predicted, measured;
  for (std::size_t i = 0; i < ratios.size(); ++i) {
    measured.push_back(rows.rows[i].latency.total_ms());
    predicted.push_back(measured.back() / ratios[i]);  // 0 where nothing sensible was predicted
  }
  return errors_of(predicted, measured);
}

/// Fits to the rows that are not held out, judges and calibrates, and writes. `expected_error`: of a rough fit that
/// knows it better than leaving rows out does.
template <class Fit>
FitResult fit_and_save(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context, PredictorKind kind,
                       const Fit& fit, std::optional<double> expected_error = {}) {
  context.report(Progress{0, 1, 0, WorkUnit::steps, -1, VerbStage::fitting_predictor});
  FitResult result = result_of(rows, config);
  const auto fitted = fit(rows.not_held_out());
  PredictorInfo info = rows.info;
  result.train = errors_on(fitted, rows.not_held_out());
  result.kind = kind;
  result.validation_rows = 0;
  context.checkpoint();
  // How far off predictions are of rows that a fit has not seen: of those that it is fitted to, in turns, and of those
  // that were held out.
  std::vector<double> ratios = crossed(rows, fit);
  info.held_out = rows.in_turns ? errors_in_turns(rows, ratios) : errors_on(fitted, rows.held_out());
  const std::vector<double> unseen = ratios_on(fitted, rows.held_out());
  ratios.insert(ratios.end(), unseen.begin(), unseen.end());
  info.calibration = calibration_of(ratios);
  if (is_rough(rows)) info.expected_error = std::hypot(expected_error.value_or(info.held_out.mape), pace_between_runs);
  result.held_out = info.held_out;
  result.expected_error = info.expected_error;
  context.checkpoint();
  save_predictor(fitted.with(std::move(info)), config.output);
  context.report(Progress{1, 1, 0, WorkUnit::steps, 0, VerbStage::fitting_predictor});
  return result;
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

PredictorKind best_kind(const LatencyTable& table, std::span<const MeasuredParts> parts) {
  std::set<Architecture> known;
  for (const MeasuredParts& one : parts) known.insert(one.arch);
  return known.size() >= fewest_sum_rows && 2 * known.size() >= table.rows.size() ? PredictorKind::components
                                                                                  : PredictorKind::layers;
}

FitRows read_fit_rows(const FitConfig& config) {
  throw_if_any(config.validate());
  check_replaces_a_predictor(config.output);
  LatencyTable table = read_measured_csv(config.data);
  FitRows fit;
  if (config.kind == PredictorKind::best || config.kind == PredictorKind::components)
    fit.parts = parts_beside(config.data, table);
  fit.kind = config.kind == PredictorKind::best ? best_kind(table, fit.parts) : config.kind;
  std::vector<std::size_t> aside;
  if (config.leave_out_drift) aside = slow_rows_of(audit_drift(table));
  fit.left_out = static_cast<std::int64_t>(aside.size());
  const std::vector<std::size_t> repeats = merge_repeats(table, aside);
  fit.repeats = static_cast<std::int64_t>(repeats.size());
  aside.insert(aside.end(), repeats.begin(), repeats.end());
  std::ranges::sort(aside);
  const std::size_t usable = table.rows.size() - aside.size();
  const std::size_t fewest = fit.kind == PredictorKind::mlp ? fewest_fit_rows : fewest_sum_rows;
  if (usable < fewest)
    throw Error(ErrorCode::format,
                Problem{config.data, "",
                        fit.left_out == 0 ? message("expected at least {} architectures, got {}", fewest, usable)
                                          : message("expected at least {} architectures that no drift spoiled, got {}",
                                                    fewest, usable)});
  LatencySplit split = split_by(config.split, table.rows.size(), config.held_out, config.seed, aside);
  fit.in_turns = fit.kind != PredictorKind::mlp && split.held_out.size() < fewest_held_out;
  if (fit.in_turns) {
    split = {};
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      if (!std::ranges::binary_search(aside, row)) split.training.push_back(row);
  }
  for (const auto* part : {&split.held_out, &split.validation, &split.training})
    for (const std::size_t row : *part) fit.rows.push_back(table.rows[row]);
  fit.held_out_count = split.held_out.size();
  fit.validation_count = split.validation.size();
  table.rows = fit.rows;  // what was left out covers nothing
  fit.info = info_of(table, config);
  if (fit.in_turns) fit.info.held_out_share = 0;
  if (is_rough(fit)) lower_floor(fit.info);
  if (is_rough(fit) && fit.kind == PredictorKind::layers) fit.known = devices_to_carry_over(table, config);
  return fit;
}

FitResult fit_layers(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context) {
  const auto layer_rows = [](std::span<const LatencyTable::Row> known) {
    std::vector<LayerRow> some;
    for (const LatencyTable::Row& row : known) some.push_back({layer_terms_of(row), row.latency.total_ms()});
    return some;
  };
  if (!rows.known.empty())
    return fit_and_save(
        rows, config, context, PredictorKind::layers,
        [&](std::span<const LatencyTable::Row> known) {
          return LayerPredictor(fit_with_prior(layer_rows(known), rows.known).weights, rows.info);
        },
        fit_with_prior(layer_rows(rows.not_held_out()), rows.known).error);
  return fit_and_save(rows, config, context, PredictorKind::layers, [&](std::span<const LatencyTable::Row> known) {
    return LayerPredictor(fit_layer_weights(layer_rows(known)), rows.info);
  });
}

FitResult fit_components(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context) {
  if (rows.parts.size() < fewest_sum_rows)
    throw Error(ErrorCode::invalid_input,
                Problem{parts_file_of(config.data), "",
                        message("expected at least {} architectures of {} that were measured part by part, got {}",
                                fewest_sum_rows, config.data, rows.parts.size())});
  const SentenceSize usual{rows.info.source_tokens, rows.info.target_tokens, rows.info.beam};
  return fit_and_save(rows, config, context, PredictorKind::components, [&](std::span<const LatencyTable::Row> known) {
    std::set<Architecture> seen;
    std::vector<MeasuredTotal> totals;
    for (const LatencyTable::Row& row : known)
      if (row.arch) {
        seen.insert(*row.arch);
        totals.push_back({&*row.arch, row.latency.total_ms()});
      }
    std::vector<const MeasuredParts*> parts;
    for (const MeasuredParts& one : rows.parts)
      if (seen.contains(one.arch)) parts.push_back(&one);
    return ComponentPredictor(fit_component_costs(parts, totals, usual), rows.info);
  });
}

FitResult fit_sums(const FitRows& rows, const FitConfig& config, JobContext<FitEvent>& context) {
  return rows.kind == PredictorKind::components ? fit_components(rows, config, context)
                                                : fit_layers(rows, config, context);
}

FitResult result_of(const FitRows& rows, const FitConfig& config) {
  FitResult result;
  result.predictor = config.output;
  result.kind = rows.kind;
  result.left_out = rows.left_out;
  result.repeats = rows.repeats;
  result.validation_rows = static_cast<std::int64_t>(rows.validation_count);
  result.rows = static_cast<std::int64_t>(rows.rows.size());
  result.in_turns = rows.in_turns;
  result.carried_over = static_cast<std::int64_t>(rows.known.size());
  return result;
}

std::vector<double> ratios_on(const LatencyPredictor& predictor, std::span<const LatencyTable::Row> rows) {
  LatencyTable some;
  some.rows.assign(rows.begin(), rows.end());
  const std::vector<double> predicted = predictions_of(predictor, some);
  std::vector<double> ratios;
  for (std::size_t i = 0; i < predicted.size(); ++i)
    ratios.push_back(predicted[i] > 0 ? rows[i].latency.total_ms() / predicted[i]
                                      : std::numeric_limits<double>::infinity());
  return ratios;
}

PredictorErrors errors_on(const LatencyPredictor& predictor, std::span<const LatencyTable::Row> rows) {
  LatencyTable some;
  some.rows.assign(rows.begin(), rows.end());
  return evaluate_predictor(predictor, some);
}

}  // namespace hat
