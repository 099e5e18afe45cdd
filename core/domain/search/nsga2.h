// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "domain/search/pareto.h"

namespace hat {

/// How NSGA-II (Deb et al., 2002) orders points that are to be minimised in both coordinates: front by front (points
/// that nothing dominates, then what nothing else dominates, and so on), and in a front those first that stand most
/// alone. Indices of all of `points`, best first. Of equal points all but the first belong to later fronts. A
/// coordinate of NaN or infinity puts a point last. O(n log n) for each front.
[[nodiscard]] std::vector<std::size_t> nsga2_order(std::span<const Point> points);

/// NSGA-II's crowding distance of each point of one front that is ascending in x: the sides of the box between its
/// neighbours as shares of the front's extent; infinite at both ends.
[[nodiscard]] std::vector<double> crowding_distances(std::span<const Point> front);

}  // namespace hat
