// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/config/search.h"
#include "domain/message.h"
#include "domain/search/evolution.h"

namespace hat {

/// What is counted for a prediction of one ms: the machine's pace and the factor of the promise.
[[nodiscard]] double promise_of(const SearchConfig& config);

/// What the limit on predictions leaves free of the budget, beside the pace (SearchConfig::bound_factor). `promise`:
/// the predictor's, of that confidence, where it has one. A winner that is measured needs none, but a reserve for the
/// machine's moods. 1 without a confidence.
[[nodiscard]] double limit_factor(double confidence, const std::optional<double>& promise, bool winner_is_measured);

/// Predicted ms that the budget allows, 0 without one.
[[nodiscard]] double limit_of(const SearchConfig& config);

/// Why nothing in a space fits whose fastest architecture has this prediction.
[[nodiscard]] Message over_budget(double fastest_ms, const SearchConfig& config);

/// The architectures that a search begins with. Throws Error(invalid_input) with everything that is wrong with the
/// config's numbers, the space, and seeds outside of it or over the budget.
[[nodiscard]] std::vector<Architecture> checked_seeds(const SearchSpace& space, const SearchConfig& config,
                                                      const LatencyOf& latency_ms);

}  // namespace hat
