// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

#include "domain/latency/predictor.h"
#include "domain/results/promise.h"
#include "domain/space/search_space.h"

namespace hat {

/// Draws architectures as a search finds them, none of them measured before: a budget that lies anywhere in the reach
/// of the space, then of two thousand random architectures the one that is promised to come closest to it from below.
class PromiseDraws {
 public:
  /// `known`: architectures that were measured.
  PromiseDraws(const SearchSpace& space, const LatencyPredictor& predictor, std::unordered_set<Architecture> known,
               std::uint64_t seed);
  /// The next one, each architecture once; nothing where the space has no more of them. `factor`: what predictions are
  /// multiplied with just now (see PresentBound).
  [[nodiscard]] std::optional<PromiseTried> next(double factor);
  /// An architecture to learn the machine's pace from, by which no budget is tried.
  [[nodiscard]] std::optional<Architecture> probe();

 private:
  const SearchSpace& space_;
  const LatencyPredictor& predictor_;
  std::unordered_set<Architecture> known_;
  Rng rng_;
  double least_ms_ = 0, most_ms_ = 0;  ///< predictions, of which budgets are the bounds
};

/// What comes of tries that were measured; `predictor`, `date` and `machine_busy` are left to the caller.
[[nodiscard]] PromiseCheck check_of(const std::vector<PromiseTried>& tries, double confidence);

}  // namespace hat
