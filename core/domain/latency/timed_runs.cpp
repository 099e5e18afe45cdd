// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/timed_runs.h"

#include <algorithm>
#include <cmath>

namespace hat {
namespace {

constexpr std::size_t fewest_clean = 5;
constexpr double widest = 0.04;          // half of the interval, as a share
constexpr double scaling_error = 0.005;

double middle_of(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

}  // namespace

void ReferencePace::add(double ms) { sorted_.insert(std::ranges::upper_bound(sorted_, ms), ms); }

double ReferencePace::quiet_ms() const { return sorted_.empty() ? 0 : sorted_[(sorted_.size() - 1) / 5]; }

TimedRuns judge_runs(std::span<const PairedRun> runs, const ReferencePace& pace) {
  std::vector<PairedRun> clean;
  for (const PairedRun& run : runs)
    if (run.reference_ms <= pace.spoiled_ms()) clean.push_back(run);
  TimedRuns result;
  result.clean = static_cast<int>(clean.size());
  result.spoiled = static_cast<int>(runs.size() - clean.size());
  result.busy = clean.size() < fewest_clean || 2 * clean.size() < runs.size();
  if (clean.empty()) return result;

  std::vector<double> references;
  for (const PairedRun& run : clean) references.push_back(run.reference_ms);
  result.reference_ms = middle_of(std::move(references));
  std::ranges::sort(clean, {}, &PairedRun::total_ms);
  const std::size_t n = clean.size(), cut = n / 4;
  const std::span middle = std::span(clean).subspan(cut, n - 2 * cut);
  const double scale = pace.quiet_ms() / result.reference_ms, share = scale / static_cast<double>(middle.size());
  for (const PairedRun& run : middle) {
    result.latency.encoder_ms += run.encoder_ms * share;
    result.latency.decoder_ms += run.decoder_ms * share;
  }
  for (const PairedRun& run : middle) {
    result.latency.encoder_std_ms += std::pow(run.encoder_ms * scale - result.latency.encoder_ms, 2) / static_cast<double>(middle.size());
    result.latency.decoder_std_ms += std::pow(run.decoder_ms * scale - result.latency.decoder_ms, 2) / static_cast<double>(middle.size());
  }
  result.latency.encoder_std_ms = std::sqrt(result.latency.encoder_std_ms);
  result.latency.decoder_std_ms = std::sqrt(result.latency.decoder_std_ms);

  // The ranks that hold the median of any distribution with 95 %: its count is binomial with a half.
  const double reach = 0.98 * std::sqrt(static_cast<double>(n));
  const double first = std::floor(static_cast<double>(n) / 2 - reach), last = std::ceil(static_cast<double>(n) / 2 + reach);
  const auto at = [&](double rank) { return clean[static_cast<std::size_t>(std::clamp(rank, 0.0, static_cast<double>(n - 1)))].total_ms() * scale; };
  result.low_ms = std::min(at(first), result.latency.total_ms()) * (1 - scaling_error);
  result.high_ms = std::max(at(last), result.latency.total_ms()) * (1 + scaling_error);
  result.busy = result.busy || result.uncertainty() > widest;
  return result;
}

}  // namespace hat
