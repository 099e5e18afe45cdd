// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/conformal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hat {

std::optional<double> conformal_factor(std::span<const double> ascending, double confidence) {
  if (!(confidence > 0 && confidence < 1)) return std::nullopt;
  constexpr double rounding = 1e-9;  // 20 times 0.95 is 19 and not a little more
  const double rank = std::max(1.0, std::ceil((static_cast<double>(ascending.size()) + 1) * confidence - rounding));
  if (rank > static_cast<double>(ascending.size())) return std::nullopt;
  const double factor = ascending[static_cast<std::size_t>(rank) - 1];
  return std::isfinite(factor) ? std::optional(factor) : std::nullopt;
}

std::vector<double> calibration_of(std::span<const double> ratios, std::size_t most) {
  std::vector<double> kept;
  for (const double ratio : ratios)
    if (ratio > 0) kept.push_back(ratio);
  if (kept.size() > most) {
    std::vector<double> some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(kept[i * kept.size() / most]);
    kept = std::move(some);
  }
  std::ranges::sort(kept);
  return kept;
}

std::vector<double> cross_ratios(std::span<const double> measured, const FoldPredictor& predict, std::size_t folds) {
  const std::size_t rows = measured.size(), blocks = std::min(folds, rows);
  std::vector<double> ratios(rows, std::numeric_limits<double>::infinity());
  if (blocks < 2) return {};
  for (std::size_t block = 0; block < blocks; ++block) {
    std::vector<std::size_t> fitted, out;
    for (std::size_t row = 0; row < rows; ++row) (row * blocks / rows == block ? out : fitted).push_back(row);
    const std::vector<double> predicted = predict(fitted, out);
    for (std::size_t i = 0; i < out.size(); ++i)
      if (predicted[i] > 0) ratios[out[i]] = measured[out[i]] / predicted[i];
  }
  return ratios;
}

}  // namespace hat
