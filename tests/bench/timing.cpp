// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/timing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace hat::bench {

double time_ms(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::vector<double> times_ms(const std::function<void()>& work, const Repeats& repeats) {
  for (int i = 0; i < repeats.warmup; ++i) work();
  std::vector<double> times;
  double total_ms = 0;
  while (static_cast<int>(times.size()) < repeats.least || total_ms < 1e3 * repeats.seconds) {
    times.push_back(time_ms(work));
    total_ms += times.back();
  }
  return times;
}

double quantile(std::vector<double> values, double q) {
  std::ranges::sort(values);
  const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(values.size())));
  return values.at(std::clamp<std::size_t>(rank, 1, values.size()) - 1);
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double fastest(const std::vector<double>& values) { return std::ranges::min(values); }

}  // namespace hat::bench
