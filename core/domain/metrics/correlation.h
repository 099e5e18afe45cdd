// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "domain/results/results.h"

namespace hat {

// All take two series of equal length, pair for pair, and throw Error(invalid_input) when the lengths differ. Where a
// coefficient is undefined (fewer than two pairs, a series without variation) it is 0.

/// Kendall's tau-b: rank correlation with ties, in O(n log n) (Knight 1966).
[[nodiscard]] double kendall_tau(std::span<const double> a, std::span<const double> b);
/// Pearson's linear correlation.
[[nodiscard]] double pearson(std::span<const double> a, std::span<const double> b);
/// Spearman's rank correlation: Pearson's of the ranks, equal values share their mean rank.
[[nodiscard]] double spearman(std::span<const double> a, std::span<const double> b);

/// Root of the mean squared difference, in the unit of the series. 0 for empty series.
[[nodiscard]] double rmse(std::span<const double> predicted, std::span<const double> actual);
/// Mean of |predicted - actual| / |actual|, a share; pairs whose actual value is 0 are left out.
[[nodiscard]] double mape(std::span<const double> predicted, std::span<const double> actual);

/// Share of the pairs with different actual values whose predicted order is the wrong one; a predicted tie is half
/// wrong. 0.5 is chance, 0 a perfect ranking.
[[nodiscard]] double pairs_wrong(std::span<const double> predicted, std::span<const double> actual);

/// The errors of a latency predictor at once; both series in ms.
[[nodiscard]] PredictorErrors errors_of(std::span<const double> predicted_ms, std::span<const double> measured_ms);

}  // namespace hat
