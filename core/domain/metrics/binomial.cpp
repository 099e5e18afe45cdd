// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics/binomial.h"

#include <algorithm>
#include <cmath>

namespace hat {
namespace {

/// Probability of at most `kept` of `count`.
double at_most_probability(std::int64_t kept, std::int64_t count, double probability) {
  if (probability <= 0) return 1;
  if (probability >= 1) return kept >= count ? 1 : 0;
  const double n = static_cast<double>(count);
  double sum = 0;
  for (std::int64_t i = 0; i <= kept; ++i) {
    const double k = static_cast<double>(i);
    sum += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(probability) +
                    (n - k) * std::log1p(-probability));
  }
  return std::min(1.0, sum);
}

/// Where `falling` of a probability comes down to `wanted`.
template <class Falling>
double where(const Falling& falling, double wanted) {
  double low = 0, high = 1;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (falling(middle) > wanted ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

ShareInterval clopper_pearson(std::int64_t kept, std::int64_t count, double confidence) {
  if (count <= 0) return {};
  kept = std::clamp<std::int64_t>(kept, 0, count);
  const double tail = (1 - confidence) / 2;
  ShareInterval interval;
  if (kept > 0) interval.low = where([&](double p) { return at_most_probability(kept - 1, count, p); }, 1 - tail);
  if (kept < count) interval.high = where([&](double p) { return at_most_probability(kept, count, p); }, tail);
  return interval;
}

}  // namespace hat
