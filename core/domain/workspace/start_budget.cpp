// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/start_budget.h"

#include <cmath>

namespace hat {

double StartBudget::ms() const { return std::round(5 * (smallest_ms + largest_ms)) / 10; }

StartBudget start_budget(const LatencyPredictor& predictor, const SearchSpace& space) {
  return {predictor.predict_ms(space.smallest()), predictor.predict_ms(space.largest())};
}

}  // namespace hat
