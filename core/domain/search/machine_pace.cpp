// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/machine_pace.h"

#include <cmath>

namespace hat {

double counted_pace(double measured, double error) {
  constexpr double least_difference = 0.16, grid = 1.1;
  if (!(measured > 0) || !std::isfinite(measured)) return 1;
  const double off = std::log(measured);
  return std::abs(off) > least_difference + error ? std::pow(grid, std::round(off / std::log(grid))) : 1;
}

}  // namespace hat
