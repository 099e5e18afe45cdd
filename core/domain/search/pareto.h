// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "domain/events/events.h"

namespace hat {

/// A point to be minimised in both coordinates, e.g. (ms, loss).
struct Point {
  double x = 0, y = 0;
};

/// Indices of the points that no other point dominates (none is at most as large in both coordinates and smaller in
/// one), ascending in x, so descending in y. Of equal points the first; points with a NaN never. O(n log n).
[[nodiscard]] std::vector<std::size_t> pareto_front(std::span<const Point> points);

/// The area between the front of `points` and the reference corner, which every counted point must lie below in both
/// coordinates; others add nothing. In the product of both units.
[[nodiscard]] double hypervolume(std::span<const Point> points, Point reference);

/// The front of evaluated candidates in (latency, proxy loss): ascending latency, descending loss. Those that were
/// given up take no part: their losses are estimates.
[[nodiscard]] std::vector<Candidate> pareto_front(std::span<const Candidate> candidates);

}  // namespace hat
