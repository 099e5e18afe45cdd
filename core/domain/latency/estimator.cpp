// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/estimator.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hat {
namespace {

/// Of sorted values.
double quantile_of(const std::vector<double>& values, double share) {
  const double place = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

}  // namespace

double estimate(std::vector<double> values, Estimator estimator) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  switch (estimator) {
    case Estimator::minimum: return values.front();
    case Estimator::median: return quantile_of(values, 0.5);
    case Estimator::quantile_20: return quantile_of(values, 0.2);
    case Estimator::trimmed_mean: break;
  }
  const std::size_t cut = values.size() / 10;
  double sum = 0;
  for (std::size_t i = cut; i < values.size() - cut; ++i) sum += values[i];
  return sum / static_cast<double>(values.size() - 2 * cut);
}

double mean_disagreement(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
    if (!(a[i] > 0 && b[i] > 0)) continue;
    sum += 2 * std::abs(a[i] - b[i]) / (a[i] + b[i]);
    ++count;
  }
  return count > 0 ? sum / static_cast<double>(count) : -1;
}

}  // namespace hat
