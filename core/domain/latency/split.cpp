// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/split.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hat {

LatencySplit split_rows(std::size_t rows, double held_out, Rng& rng, std::vector<std::size_t> left_out) {
  LatencySplit split;
  split.left_out = std::move(left_out);
  std::vector<std::size_t> order;
  for (std::size_t row = 0; row < rows; ++row)
    if (!std::ranges::binary_search(split.left_out, row)) order.push_back(row);
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

std::vector<std::size_t> slow_rows_of(const DriftAudit& audit) {
  std::vector<std::size_t> rows;
  for (const DriftBlock& stretch : audit.slow)
    for (std::size_t row = stretch.first_row; row <= stretch.last_row; ++row) rows.push_back(row - 1);
  return rows;
}

}  // namespace hat
