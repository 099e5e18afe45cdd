// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace hat::bench {

/// How often something is timed: some runs that do not count, then `least` runs, and more until so many seconds have
/// passed: a shorter time says nothing of what else ran meanwhile.
struct Repeats {
  int warmup = 2;
  int least = 5;
  double seconds = 0.6;
};

/// Milliseconds of every run that counts.
[[nodiscard]] std::vector<double> times_ms(const std::function<void()>& work, const Repeats& repeats = {});
/// Of one.
[[nodiscard]] double time_ms(const std::function<void()>& work);

/// The value that a share `q` of all do not exceed.
[[nodiscard]] double quantile(std::vector<double> values, double q);
[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double fastest(const std::vector<double>& values);

}  // namespace hat::bench
