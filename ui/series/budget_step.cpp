// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/budget_step.h"

#include <algorithm>
#include <cmath>

namespace hat::ui {

double budget_step(double reach_ms) {
  if (!std::isfinite(reach_ms) || reach_ms <= 0) return 0.1;
  const double most = reach_ms * 0.02 * (1 + 1e-9), power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double digit : {5.0, 2.0})
    if (digit * power <= most) return digit * power;
  return power;
}

int budget_decimals(double step) {
  return std::clamp(static_cast<int>(std::ceil(-std::log10(step / 10) - 1e-9)), 1, 6);
}

double stepped_budget(double budget, int steps, double step, const Range& reach) {
  if (steps == 0) return budget;
  if (budget <= 0) {
    if (steps < 0) return 0;
    budget = reach.span() > 0 ? reach.lower : 0;
  }
  const double at = budget / step;
  // Whole steps only; a millionth of one is none.
  const double from = steps > 0 ? std::floor(at + 1e-6) : std::ceil(at - 1e-6);
  return std::max(from + steps, 1.0) * step;
}

}  // namespace hat::ui
