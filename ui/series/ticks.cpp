// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/ticks.h"

#include <algorithm>
#include <cmath>

namespace hat::ui {
namespace {

// Multiples of a step are compared with this much slack, so that 0.3 counts as the third multiple of 0.1.
constexpr double slack = 1e-9;

double sane_span(double span) { return std::isfinite(span) && span > 0 ? span : 1.0; }

}  // namespace

double nice_step(double span, int most) {
  span = sane_span(span);
  most = std::max(most, 2);
  double power = std::pow(10.0, std::floor(std::log10(span / (most - 1))));
  for (;; power *= 10) {
    for (double factor : {1.0, 2.0, 5.0}) {
      const double step = factor * power;
      // A range that does not start on a tick holds at most floor(span / step) + 1 of them.
      if (std::floor(span / step + slack) + 1 <= most) return step;
    }
  }
}

int decimals_of(double step) {
  int decimals = 0;
  for (double scaled = step; decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled; scaled *= 10)
    ++decimals;
  return decimals;
}

Ticks ticks_in(Range range, int most) {
  Ticks ticks;
  ticks.step = nice_step(range.span(), most);
  ticks.decimals = decimals_of(ticks.step);
  const auto first = static_cast<long long>(std::ceil(range.lower / ticks.step - slack));
  const auto last = static_cast<long long>(std::floor(range.upper / ticks.step + slack));
  for (long long i = first; i <= last; ++i) ticks.values.push_back(static_cast<double>(i) * ticks.step);
  return ticks;
}

Ticks log_ticks_in(Range range, int most) {
  Ticks ticks;
  const int first = static_cast<int>(std::floor(std::log10(range.lower))),
            last = static_cast<int>(std::ceil(std::log10(range.upper)));
  const auto collect = [&](std::initializer_list<double> factors, int stride) {
    ticks.values.clear();
    for (int power = first; power <= last; power += stride)
      for (double factor : factors) {
        const double value = factor * std::pow(10.0, power);
        if (value >= range.lower * (1 - slack) && value <= range.upper * (1 + slack)) ticks.values.push_back(value);
      }
    return static_cast<int>(ticks.values.size());
  };
  if (collect({1, 2, 5}, 1) > most)
    for (int stride = 1; collect({1}, stride) > std::max(most, 1); ++stride) {
    }
  if (!ticks.values.empty()) {
    ticks.step = ticks.values.front();
    ticks.decimals = std::max(0, -static_cast<int>(std::floor(std::log10(ticks.values.front()) + slack)));
  }
  return ticks;
}

Range round_range(double lower, double upper, int most) {
  if (!std::isfinite(lower) || !std::isfinite(upper)) return {};
  if (lower > upper) std::swap(lower, upper);
  if (lower == upper) {
    const double step = nice_step(std::max(std::abs(lower), 1e-9) * 0.1, 2);
    lower -= step;
    upper += step;
  }
  // Rounding outwards may need one tick more than allowed: then the next coarser step does it.
  for (int allowed = std::max(most, 2); allowed >= 2; --allowed) {
    const double step = nice_step(upper - lower, allowed);
    const Range range{std::floor(lower / step + slack) * step, std::ceil(upper / step - slack) * step};
    if (std::round(range.span() / step) + 1 <= most || allowed == 2) return range;
  }
  return {lower, upper};
}

Range grown_range(Range current, double lower, double upper, int most) {
  if (current.contains(lower) && current.contains(upper)) return current;
  return round_range(std::min(current.lower, lower), std::max(current.upper, upper), most);
}

}  // namespace hat::ui
