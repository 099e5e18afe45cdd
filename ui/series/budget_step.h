// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/series/ticks.h"

namespace hat::ui {

/// One step of a budget, ms: 1 to 2 % of what is in reach, rounded to 1, 2 or 5 times a power of ten (the largest of
/// them that is no more than 2 %). `reach_ms` is the span between the fastest and the slowest; 0.1 when it is not
/// known.
[[nodiscard]] double budget_step(double reach_ms);

/// How many decimals tell a tenth of `step` apart.
[[nodiscard]] int budget_decimals(double step);

/// `budget` moved by so many steps, on whole steps: a budget between two of them goes to the nearer end first. Never
/// below one step; from nothing (0) upwards to the first one in `reach` (an empty reach: one step).
[[nodiscard]] double stepped_budget(double budget, int steps, double step, const Range& reach);

}  // namespace hat::ui
