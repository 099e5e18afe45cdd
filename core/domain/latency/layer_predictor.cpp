// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/layer_predictor.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "domain/metrics/ridge.h"

namespace hat {
namespace {

constexpr int rounds = 60;
constexpr double settled = 1e-9;
constexpr double quadratic_until = 0.5;     // of the usual error
constexpr double prior_contribution = 0.2;  // of the ms
constexpr double least_error = 1e-4;        // rows that fit exactly must not weigh without bound
constexpr double first_error = 0.2;
constexpr std::size_t decoder_depth_index = 5;

/// Robust; weights that follow the rows make their errors small, which few rows show most.
double usual_size(std::vector<double> errors) {
  const double rows = static_cast<double>(errors.size());
  const double spare = std::max(rows - static_cast<double>(layer_term_count), rows / 4);
  for (double& error : errors) error = std::abs(error);
  const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
  std::nth_element(errors.begin(), middle, errors.end());
  return std::max(1.4826 * *middle * std::sqrt(rows / spare), least_error);
}

}  // namespace

LayerPredictor::LayerPredictor(const LayerTerms& weights, PredictorInfo info)
    : weights_(weights), info_(std::move(info)) {
  info_.kind = PredictorKind::layers;
  if (!std::ranges::all_of(weights_, [](double weight) { return std::isfinite(weight); }))
    throw Error(ErrorCode::format, Problem{"", "weights", message("expected finite numbers")});
}

double LayerPredictor::at_least_floor(double ms, double decoder_depth) const {
  return info_.least_ms.empty() ? ms : std::max(ms, info_.floor_ms(decoder_depth));
}

double LayerPredictor::predict_ms(const Architecture& arch) const {
  return at_least_floor(sum_of(weights_, layer_terms(arch)), arch.decoder_depth());
}

std::optional<double> LayerPredictor::predict_features_ms(const Features& features) const {
  return at_least_floor(sum_of(weights_, layer_terms(features)), features[decoder_depth_index]);
}

LayerTerms fit_layer_weights(std::span<const LayerRow> rows) {
  // Divided by the ms, every row asks for a sum of 1, and errors are relative.
  std::vector<LayerTerms> design;
  LayerTerms squares{};
  for (const LayerRow& row : rows) {
    if (!(row.ms > 0) || !std::isfinite(row.ms)) continue;
    LayerTerms& terms = design.emplace_back(row.terms);
    for (std::size_t i = 0; i < layer_term_count; ++i) {
      terms[i] /= row.ms;
      squares[i] += terms[i] * terms[i];
    }
  }
  LayerTerms weights{};
  if (design.empty()) return weights;
  std::vector<double> importance(design.size(), 1), errors(design.size());
  double usual = first_error;
  for (int round = 0; round < rounds; ++round) {
    std::vector<std::vector<double>> a(layer_term_count, std::vector<double>(layer_term_count, 0));
    std::vector<double> b(layer_term_count, 0);
    for (std::size_t r = 0; r < design.size(); ++r)
      for (std::size_t i = 0; i < layer_term_count; ++i) {
        const double weighted = importance[r] * design[r][i];
        for (std::size_t k = 0; k <= i; ++k) a[i][k] += weighted * design[r][k];
        b[i] += weighted;
      }
    const double ridge = (usual / prior_contribution) * (usual / prior_contribution);
    // A column's own size is the unit of its weight; columns of a device's few ms must not drown in those of others.
    LayerTerms scale{};
    for (std::size_t i = 0; i < layer_term_count; ++i)
      scale[i] = squares[i] > 0 ? std::sqrt(static_cast<double>(design.size()) / squares[i]) : 1;
    for (std::size_t i = 0; i < layer_term_count; ++i) {
      for (std::size_t k = 0; k <= i; ++k) a[k][i] = a[i][k] = a[i][k] * scale[i] * scale[k];
      a[i][i] += ridge;
      b[i] *= scale[i];
    }
    const std::vector<double> solved = solve_with_ridge(std::move(a), std::move(b));
    double moved = 0;
    for (std::size_t i = 0; i < layer_term_count; ++i) {
      moved = std::max(moved, std::abs(solved[i] * scale[i] - weights[i]) / scale[i]);
      weights[i] = solved[i] * scale[i];
    }
    for (std::size_t r = 0; r < design.size(); ++r) errors[r] = 1 - sum_of(weights, design[r]);
    usual = usual_size(errors);
    for (std::size_t r = 0; r < design.size(); ++r)
      importance[r] = 1 / std::max(quadratic_until, std::abs(errors[r]) / usual);
    if (moved < settled) break;
  }
  return weights;
}

}  // namespace hat
