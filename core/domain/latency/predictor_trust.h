// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/latency/predictor.h"
#include "domain/results/remarks.h"
#include "domain/space/search_space.h"

namespace hat {

/// What speaks against a predictor for a space.
struct PredictorTrust {
  std::vector<Remark> refusals;  ///< it is known not to tell fast architectures of this space from slow ones
  std::vector<Remark> doubts;    ///< it may do so, but nobody knows, or not everywhere
  /// Refusals, then doubts.
  [[nodiscard]] std::vector<Remark> all() const;
  [[nodiscard]] bool trusted() const { return refusals.empty() && doubts.empty(); }
};

/// Refused are a predictor that was fitted on no part of the space (where that is not known: one whose inputs are
/// scaled for dims of more than 1.6 times or less than 1/1.6 of the space's), one whose Kendall tau on rows that it has
/// not seen could be chance (less than 0.3 at the lower end of a 90 % interval: tau less 1.645 of its standard error),
/// and one that predicts no time at all for the space's smallest architecture. `space` without choices: only what is
/// known of the predictor by itself.
[[nodiscard]] PredictorTrust trust_in(const LatencyPredictor& predictor, const SearchSpace& space);

/// A remark that is a refusal as a clause; empty for others.
[[nodiscard]] Message refusal(const Remark& remark);

/// Standard error of Kendall's tau over `rows` rows under independence: sqrt(2 (2n + 5) / (9 n (n - 1))). 1 below two
/// rows.
[[nodiscard]] double kendall_tau_error(std::int64_t rows);

}  // namespace hat
