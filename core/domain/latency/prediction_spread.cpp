// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/prediction_spread.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace hat {
namespace {

constexpr double two_sided_95 = 1.95996;
constexpr std::size_t least_ratios = 3;
constexpr std::size_t conformal_ratios = 39;  // the 97.5 % rank of 38 is beyond them

/// 97.5 % quantile of Student's t with 1 to 30 degrees of freedom.
constexpr std::array students_t{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
                                2.201,  2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
                                2.080,  2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};

/// The difference that 95 of 100 pairs keep.
double difference_of_pairs(const std::vector<double>& logs) {
  std::vector<double> differences;
  differences.reserve(logs.size() * (logs.size() - 1) / 2);
  for (std::size_t i = 0; i < logs.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) differences.push_back(std::abs(logs[i] - logs[j]));
  const auto rank = static_cast<std::ptrdiff_t>(std::ceil(0.95 * static_cast<double>(differences.size()))) - 1;
  std::ranges::nth_element(differences, differences.begin() + rank);
  return differences[static_cast<std::size_t>(rank)];
}

PredictionSpread few_ratios(const std::vector<double>& logs) {
  const auto n = static_cast<double>(logs.size());
  double mean = 0, squares = 0;
  for (const double one : logs) mean += one / n;
  for (const double one : logs) squares += (one - mean) * (one - mean);
  const double t = students_t[std::min(logs.size() - 1, students_t.size()) - 1], spread = std::sqrt(squares / (n - 1));
  const double half = t * spread * std::sqrt(1 + 1 / n);
  return {mean, mean - half, mean + half, t * spread * std::numbers::sqrt2};
}

}  // namespace

std::optional<PredictionSpread> spread_of(std::span<const double> ratios) {
  if (ratios.size() < least_ratios) return std::nullopt;
  std::vector<double> logs;
  for (const double ratio : ratios) {
    if (!(ratio > 0) || !std::isfinite(ratio)) return std::nullopt;
    logs.push_back(std::log(ratio));
  }
  if (logs.size() < conformal_ratios) return few_ratios(logs);
  std::ranges::sort(logs);
  constexpr double rounding = 1e-9;
  const auto high = static_cast<std::size_t>(std::ceil((static_cast<double>(logs.size()) + 1) * 0.975 - rounding)) - 1;
  return PredictionSpread{(logs[(logs.size() - 1) / 2] + logs[logs.size() / 2]) / 2, logs[logs.size() - 1 - high],
                          logs[high], difference_of_pairs(logs)};
}

std::optional<PredictionSpread> spread_of(const PredictorInfo& info) {
  if (!info.calibration.empty())
    if (const auto spread = spread_of(std::span<const double>(info.calibration))) return spread;
  if (info.held_out.rows <= 0 || !(info.held_out.mape > 0) || !std::isfinite(info.held_out.mape)) return std::nullopt;
  // The mean of a normal error without its sign is sqrt(2 / pi) of its deviation.
  const double half = two_sided_95 * info.held_out.mape * std::sqrt(std::numbers::pi / 2);
  return PredictionSpread{0, -half, half, half * std::numbers::sqrt2};
}

}  // namespace hat
