// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/present_bound.h"

#include <algorithm>
#include <cmath>

#include "domain/latency/timed_runs.h"

namespace hat {
namespace {

constexpr std::size_t remembered = 24, fewest_for_a_spread = 8;
constexpr double median_variance = 1.57;  // pi / 2: of a median, over that of a mean
constexpr double least_spread = 1e-4;

/// Median absolute deviation from the median.
double spread_of(std::vector<double> ratios, double middle) {
  for (double& ratio : ratios) ratio = std::abs(ratio - middle);
  return std::max(least_spread, median_interval(std::move(ratios)).middle);
}

}  // namespace

PresentBound::PresentBound(const std::vector<double>& calibration, double factor) {
  const double middle = calibration.empty() ? 1 : median_interval(calibration).middle;
  usual_spread_ = spread_of(calibration, middle) / middle;
  pace_ = middle;
  usual_price_ = price_ = std::max(1.0, factor / middle);
}

void PresentBound::saw(double measured_ms, double predicted_ms) {
  const double ratio = measured_ms / predicted_ms;
  if (!(ratio > 0) || !std::isfinite(ratio)) return;
  seen_.push_back(ratio);
  if (seen_.size() > remembered) seen_.pop_front();
  std::vector<double> ratios(seen_.begin(), seen_.end());
  pace_ = median_interval(ratios).middle;
  const auto count = static_cast<double>(ratios.size());
  const double restless = ratios.size() < fewest_for_a_spread
                              ? 1
                              : std::max(1.0, spread_of(std::move(ratios), pace_) / pace_ / usual_spread_);
  price_ = 1 + (usual_price_ - 1) * restless * std::sqrt(1 + median_variance / count);
}

}  // namespace hat
