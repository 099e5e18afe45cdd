// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace hat {

/// Which factor on predictions promises "at most" with probability `confidence`: split conformal prediction (Vovk,
/// Gammerman, Shafer 2005) with the ratio of measured and predicted ms as its score. Of n ratios in ascending order it
/// is the one of rank ceil((n + 1) confidence): a further architecture, as like the n as they are like each other,
/// takes at most its prediction times that with at least that probability, whatever the ratios' distribution is.
/// Nothing where that rank is beyond n (for 0.95: fewer than 19 ratios), and for a confidence that is not above 0 and
/// below 1.
[[nodiscard]] std::optional<double> conformal_factor(std::span<const double> ascending, double confidence);

/// The ratios that a predictor keeps: those that are positive (infinite ones too), every k-th of them in their order
/// where there are more than `most`, ascending. A choice by place leaves them as exchangeable as they were.
[[nodiscard]] std::vector<double> calibration_of(std::span<const double> ratios, std::size_t most = 500);

/// Predicts the rows `out` by a fit to the rows `fitted` alone: indices, ascending.
using FoldPredictor =
    std::function<std::vector<double>(std::span<const std::size_t> fitted, std::span<const std::size_t> out)>;

/// Measured over predicted ms of every row, each predicted by a fit that has not seen its block of neighbours
/// (cross-conformal prediction, Vovk 2015): `folds` blocks of equal size, fewer where there are fewer rows; empty with
/// fewer than two. A prediction that is not positive gives infinity: no factor saves it.
[[nodiscard]] std::vector<double> cross_ratios(std::span<const double> measured, const FoldPredictor& predict,
                                               std::size_t folds = 10);

}  // namespace hat
