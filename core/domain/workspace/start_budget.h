// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/latency/predictor.h"
#include "domain/space/search_space.h"

namespace hat {

/// A budget to begin with, where nobody has chosen any.
struct StartBudget {
  double smallest_ms = 0, largest_ms = 0;  ///< predicted, of the space's smallest and largest architectures
  /// Half way between them, so that it divides the space; a whole number of tenths, as people would say it.
  [[nodiscard]] double ms() const;
};

/// THE rule, asked by the command line and by the window. `space` must have choices.
[[nodiscard]] StartBudget start_budget(const LatencyPredictor& predictor, const SearchSpace& space);

}  // namespace hat
