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
/// of the space, then of a hundred random architectures the one that is promised to come closest to it from below.
class PromiseDraws {
 public:
  /// `factor`: PredictorInfo::bound_factor of the confidence. `known`: architectures that were measured.
  PromiseDraws(const SearchSpace& space, const LatencyPredictor& predictor, double factor,
               std::unordered_set<Architecture> known, std::uint64_t seed);
  /// The next one, each architecture once; nothing where the space has no more of them.
  [[nodiscard]] std::optional<PromiseTried> next();

 private:
  const SearchSpace& space_;
  const LatencyPredictor& predictor_;
  double factor_;
  std::unordered_set<Architecture> known_;
  Rng rng_;
  double least_ms_ = 0, most_ms_ = 0;  ///< between which budgets lie
};

/// What comes of tries that were measured; `predictor`, `date` and `machine_busy` are left to the caller.
[[nodiscard]] PromiseCheck check_of(const std::vector<PromiseTried>& tries, double confidence, double factor);

}  // namespace hat
