// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/series/ticks.h"

namespace hat::ui {

/// A linear scale of milliseconds along a track of pixels.
struct BudgetScale {
  Range ms;
  double left = 0, width = 1;  ///< px
  [[nodiscard]] double to_px(double value) const;
  /// Clamped to the range.
  [[nodiscard]] double to_ms(double px) const;
};

/// A range in ms with room at both ends for all of `latencies` (positive); 0 to 100 when there are none.
[[nodiscard]] Range budget_range(const std::vector<double>& latencies);

/// Budgets that give `count` different models where there are as many, each a little above its model's latency: the
/// fastest, the slowest and evenly between. Ascending.
[[nodiscard]] std::vector<double> spread_budgets(std::vector<double> latencies, int count);

/// The same among the models that keep `budget_ms`, which the last budget is itself; all of them are that budget when
/// no model keeps it.
[[nodiscard]] std::vector<double> budgets_up_to(const std::vector<double>& latencies, double budget_ms, int count);

/// Moves labels of the given widths apart so that none overlap by less than `gap`, each as near to its wish as
/// possible, inside [0, width]. Wishes are centres, ascending; the result is centres too.
[[nodiscard]] std::vector<double> spread_labels(const std::vector<double>& wishes, const std::vector<double>& widths,
                                                double gap, double width);

}  // namespace hat::ui
