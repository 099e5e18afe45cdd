// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/distinct.h"

#include <algorithm>
#include <cmath>

namespace hat::ui {

std::vector<int> distinct_decimals(const std::vector<double>& values, int least, int most) {
  const auto alike = [](double a, double b, int decimals) {
    const double unit = std::pow(10.0, decimals);
    return std::round(a * unit) == std::round(b * unit);
  };
  std::vector<int> decimals(values.size(), least);
  for (std::size_t i = 0; i < values.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      if (alike(values[i], values[j], most)) continue;
      // Both of a pair: "6.5" beside "6.50" would say no more than before.
      int needed = least;
      while (alike(values[i], values[j], needed)) ++needed;
      decimals[i] = std::max(decimals[i], needed);
      decimals[j] = std::max(decimals[j], needed);
    }
  return decimals;
}

}  // namespace hat::ui
