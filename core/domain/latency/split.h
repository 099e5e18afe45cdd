// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "domain/latency/drift.h"
#include "domain/space/search_space.h"

namespace hat {

/// Which rows of a data set serve what when a predictor is fitted: indices into the rows, in the shuffled order.
struct LatencySplit {
  std::vector<std::size_t> held_out;    ///< for the reported errors alone
  std::vector<std::size_t> validation;  ///< choose the best step
  std::vector<std::size_t> training;
  std::vector<std::size_t> left_out;  ///< set aside before anything else, ascending
};

/// The split of `fit`: a share `held_out` of the rows for each of the first two (at least one row), drawn from a
/// fresh `rng` of its seed; the same on every machine. `left_out`: indices of rows that take no part, ascending.
[[nodiscard]] LatencySplit split_rows(std::size_t rows, double held_out, Rng& rng,
                                      std::vector<std::size_t> left_out = {});

/// Indices of the rows that an audit found slow, ascending.
[[nodiscard]] std::vector<std::size_t> slow_rows_of(const DriftAudit& audit);

}  // namespace hat
