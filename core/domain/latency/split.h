// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "domain/config/predictor_kind.h"
#include "domain/latency/drift.h"
#include "domain/space/search_space.h"

namespace hat {

/// Which rows of a data set serve what when a predictor is fitted: indices into the rows.
struct LatencySplit {
  std::vector<std::size_t> held_out;    ///< for the reported errors alone
  std::vector<std::size_t> validation;  ///< choose the best step
  std::vector<std::size_t> training;
  std::vector<std::size_t> left_out;  ///< set aside before anything else, ascending
};

/// Blocks of neighbouring rows instead of single ones. The rows that take part are cut into twenty blocks of equal
/// size (blocks of 100 beyond 2000 rows); of each 1 / `held_out` blocks, rounded up, one is held out and, half a turn
/// further, one validates. `seed` 1 holds out the middle one, and as many seeds in a row hold out every row once. At
/// least one row is held out. Rows stay in their order.
[[nodiscard]] LatencySplit split_blocks(std::size_t rows, double held_out, std::uint64_t seed,
                                        std::vector<std::size_t> left_out = {});

/// The split of `fit` by single rows: a share `held_out` of the rows for each of the first two (at least one row),
/// drawn from a fresh `rng` of its seed; the same on every machine. `left_out`: indices of rows that take no part,
/// ascending.
[[nodiscard]] LatencySplit split_rows(std::size_t rows, double held_out, Rng& rng,
                                      std::vector<std::size_t> left_out = {});

/// Either of the two, of a fresh engine of `seed`.
[[nodiscard]] LatencySplit split_by(SplitKind kind, std::size_t rows, double held_out, std::uint64_t seed,
                                    std::vector<std::size_t> left_out = {});

/// Indices of the rows that an audit found slow, ascending.
[[nodiscard]] std::vector<std::size_t> slow_rows_of(const DriftAudit& audit);

}  // namespace hat
