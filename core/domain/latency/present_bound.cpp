// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/present_bound.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "domain/latency/conformal.h"
#include "domain/latency/timed_runs.h"

namespace hat {
namespace {

constexpr std::size_t remembered = 100, enough_alone = 40, fewest_for_a_spread = 8;
constexpr double median_variance = 1.57;  // pi / 2: of a median, over that of a mean
constexpr double least_spread = 1e-4;

/// Mean absolute deviation from `middle`, as a share of it.
double spread_of(const std::vector<double>& ratios, double middle) {
  double sum = 0;
  for (const double ratio : ratios) sum += std::abs(ratio - middle);
  return std::max(least_spread, sum / (middle * static_cast<double>(std::max<std::size_t>(1, ratios.size()))));
}

}  // namespace

PresentBound::PresentBound(const std::vector<double>& calibration, double confidence) : confidence_(confidence) {
  pace_ = calibration.empty() ? 1 : median_interval(calibration).middle;
  usual_spread_ = spread_of(calibration, pace_);
  usual_price_ = price_ = std::max(1.0, conformal_factor(calibration, confidence).value_or(pace_) / pace_);
}

void PresentBound::saw(double measured_ms, double predicted_ms) {
  const double ratio = measured_ms / predicted_ms;
  if (!(ratio > 0) || !std::isfinite(ratio)) return;
  seen_.push_back(ratio);
  if (seen_.size() > remembered) seen_.pop_front();
  std::vector<double> ratios(seen_.begin(), seen_.end());
  std::ranges::sort(ratios);
  pace_ = median_interval(ratios).middle;
  if (ratios.size() >= enough_alone)
    if (const std::optional<double> own = conformal_factor(ratios, confidence_)) {
      price_ = std::max(1.0, *own / pace_);
      return;
    }
  const double restless =
      ratios.size() < fewest_for_a_spread ? 1 : std::max(1.0, spread_of(ratios, pace_) / usual_spread_);
  price_ = 1 + (usual_price_ - 1) * restless * std::sqrt(1 + median_variance / static_cast<double>(ratios.size()));
}

}  // namespace hat
