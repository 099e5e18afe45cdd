// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/split.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hat {
namespace {

constexpr std::size_t fewest_blocks = 20, most_block_rows = 100;

std::vector<std::size_t> rows_without(std::size_t rows, const std::vector<std::size_t>& left_out) {
  std::vector<std::size_t> kept;
  for (std::size_t row = 0; row < rows; ++row)
    if (!std::ranges::binary_search(left_out, row)) kept.push_back(row);
  return kept;
}

}  // namespace

LatencySplit split_blocks(std::size_t rows, double held_out, std::uint64_t seed, std::vector<std::size_t> left_out) {
  LatencySplit split;
  split.left_out = std::move(left_out);
  const std::vector<std::size_t> kept = rows_without(rows, split.left_out);
  const std::size_t turn =
      std::max<std::size_t>(2, static_cast<std::size_t>(std::ceil(1 / std::max(held_out, 1e-6) - 1e-9)));
  const std::size_t blocks = std::max({fewest_blocks, turn, (kept.size() + most_block_rows - 1) / most_block_rows}),
                    count = std::min(blocks, kept.size());
  const std::size_t first = static_cast<std::size_t>((turn / 2 + seed + turn - 1) % turn);
  for (std::size_t place = 0; place < kept.size(); ++place) {
    const std::size_t block = place * count / kept.size(), at = block % turn;
    // Fewer rows than a turn has blocks: the last of them stands in.
    const bool held = at == first || (count <= first && place + 1 == kept.size());
    auto& part = held ? split.held_out : at == (first + turn / 2) % turn ? split.validation : split.training;
    part.push_back(kept[place]);
  }
  return split;
}

LatencySplit split_rows(std::size_t rows, double held_out, Rng& rng, std::vector<std::size_t> left_out) {
  LatencySplit split;
  split.left_out = std::move(left_out);
  std::vector<std::size_t> order = rows_without(rows, split.left_out);
  for (std::size_t i = order.size(); i-- > 1;) std::swap(order[i], order[uniform_index(rng, i + 1)]);
  const std::size_t part =
      std::max<std::size_t>(1, static_cast<std::size_t>(std::llround(held_out * static_cast<double>(order.size()))));
  const std::size_t first = std::min(part, order.size()), second = std::min(2 * part, order.size());
  const auto at = [&](std::size_t place) { return order.begin() + static_cast<std::ptrdiff_t>(place); };
  split.held_out.assign(order.begin(), at(first));
  split.validation.assign(at(first), at(second));
  split.training.assign(at(second), order.end());
  return split;
}

LatencySplit split_by(SplitKind kind, std::size_t rows, double held_out, std::uint64_t seed,
                      std::vector<std::size_t> left_out) {
  if (kind == SplitKind::blocks) return split_blocks(rows, held_out, seed, std::move(left_out));
  Rng rng(seed);
  return split_rows(rows, held_out, rng, std::move(left_out));
}

std::vector<std::size_t> slow_rows_of(const DriftAudit& audit) {
  std::vector<std::size_t> rows;
  for (const DriftBlock& stretch : audit.slow)
    for (std::size_t row = stretch.first_row; row <= stretch.last_row; ++row) rows.push_back(row - 1);
  return rows;
}

}  // namespace hat
