// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/busy_pace.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "domain/latency/timed_runs.h"

namespace hat {
namespace {

constexpr std::size_t remembered_quiet = 50;
constexpr double remembered_seconds = 3, least_stay_seconds = 3;
constexpr double own_mood = 1.05;

}  // namespace

void BusyPace::saw(double ms, double seconds, bool others) {
  if (!(ms > 0) || !std::isfinite(ms)) return;
  if (!others) {
    quiet_.push_back(ms);
    if (quiet_.size() > remembered_quiet) quiet_.pop_front();
    usual_ms_ = median_interval(std::vector<double>(quiet_.begin(), quiet_.end())).middle;
  }
  last_.push_back({ms, seconds});
  while (last_.front().seconds < seconds - remembered_seconds) last_.pop_front();
  if (!(usual_ms_ > 0) || seconds - changed_ < least_stay_seconds) return;

  // Slower is believed when two in a row say so, by the lesser of them; faster when all of the last seconds do.
  const auto slowed = [&](double took) {
    const double by = took / usual_ms_;
    return by > own_mood ? by : 1.0;
  };
  double next = factor_;
  if (last_.size() >= 2) {
    const double lesser = slowed(std::min(last_.back().ms, last_[last_.size() - 2].ms));
    if (lesser > own_mood * factor_) next = lesser;
  }
  const double most = slowed(std::ranges::max(last_, {}, &Reading::ms).ms);
  const bool seen_long = seconds - last_.front().seconds >= 0.8 * remembered_seconds;
  if (seen_long && most * own_mood < factor_) next = most;
  if (next == factor_) return;
  factor_ = next;
  changed_ = seconds;
}

}  // namespace hat
