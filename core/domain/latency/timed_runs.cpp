// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/timed_runs.h"

#include <algorithm>
#include <cmath>

namespace hat {
namespace {

constexpr std::size_t fewest_runs = 7, stretches = 8, fewest_in_stretch = 8, usual_in_stretch = 48;
constexpr double most_ratio_error = 0.04, most_error = 0.2, unknown_pace_error = 0.1;

double half_width(const MedianInterval& interval) {
  return interval.middle > 0 ? (interval.high - interval.low) / (2 * interval.middle) : 0;
}

}  // namespace

MedianInterval median_interval(std::vector<double> values) {
  if (values.empty()) return {};
  std::ranges::sort(values);
  const std::size_t n = values.size();
  MedianInterval found{n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2, values.front(),
                       values.back()};
  if (n < 6) return found;
  // The number of values below the median is binomial with a half.
  const double reach = 0.98 * std::sqrt(static_cast<double>(n)), half = static_cast<double>(n) / 2;
  const auto at = [&](double rank) {
    return values[static_cast<std::size_t>(std::clamp(rank, 0.0, static_cast<double>(n - 1)))];
  };
  found.low = at(std::floor(half - reach));
  found.high = at(std::ceil(half + reach));
  return found;
}

void ReferencePace::add(double ms) { runs_.push_back(ms); }

double ReferencePace::usual_ms() const { return median_interval(runs_).middle; }

double ReferencePace::error() const {
  const std::size_t count =
      std::max(std::min(stretches, runs_.size() / fewest_in_stretch), runs_.size() / usual_in_stretch);
  if (count < 2) return unknown_pace_error;
  std::vector<double> medians;
  for (std::size_t i = 0; i < count; ++i) {
    const auto at = [&](std::size_t stretch) {
      return runs_.begin() + static_cast<std::ptrdiff_t>(stretch * runs_.size() / count);
    };
    medians.push_back(median_interval({at(i), at(i + 1)}).middle);
  }
  return half_width(median_interval(std::move(medians)));
}

TimedRuns judge_runs(std::span<const PairedRun> runs, const ReferencePace& pace) {
  TimedRuns result;
  result.runs = static_cast<int>(runs.size());
  std::vector<double> ratios, shares;
  for (const PairedRun& run : runs) {
    ratios.push_back(run.total_ms() / run.reference_ms);
    shares.push_back(run.encoder_ms / run.total_ms());
  }
  const MedianInterval ratio = median_interval(std::move(ratios));
  result.ratio = ratio.middle;
  result.ratio_error = half_width(ratio);
  const double total = ratio.middle * pace.usual_ms(), encoder_share = median_interval(std::move(shares)).middle;
  result.latency.encoder_ms = total * encoder_share;
  result.latency.decoder_ms = total - result.latency.encoder_ms;
  const double error = std::hypot(result.ratio_error, pace.error());
  result.latency.encoder_std_ms = error / 1.96 * result.latency.encoder_ms;
  result.latency.decoder_std_ms = error / 1.96 * result.latency.decoder_ms;
  result.low_ms = total * (1 - error);
  result.high_ms = total * (1 + error);
  result.busy = runs.size() < fewest_runs || !(result.ratio_error <= most_ratio_error) || !(error <= most_error);
  return result;
}

}  // namespace hat
