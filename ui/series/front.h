// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace hat::ui {

/// A point of a plot, in the axes' units.
struct XY {
  double x = 0;
  double y = 0;
  bool operator==(const XY&) const = default;
};

/// Whether more or less of y is better; less of x (cost) always is.
enum class Better { higher, lower };

/// Indices of the points that no other point beats (less or equal cost and no worse y, one of them strictly), by
/// ascending x. Of equal points the first one stays. Points that are not finite never take part.
[[nodiscard]] std::vector<std::size_t> front_of(const std::vector<XY>& points, Better better);

/// Area dominated by `points` up to `reference` (the worst x and the worst y), in units of x times y.
[[nodiscard]] double hypervolume(const std::vector<XY>& points, Better better, XY reference);

/// The front as a step line, horizontal first: the best y reached so far at every x. Ends at its last point.
[[nodiscard]] std::vector<XY> step_line(const std::vector<XY>& front);

/// Index of the point nearest to `at` among those not further than `reach`, both in the same unit (pixels); -1: none.
/// Of equally near points the last one, which is drawn on top.
[[nodiscard]] std::ptrdiff_t nearest(const std::vector<XY>& points, XY at, double reach);

enum class Direction { left, right, up, down };
/// The point that an arrow key leads to from `from`: the nearest one inside the quarter of the plane that the arrow
/// points into; -1 when there is none. Coordinates in pixels, y downwards.
[[nodiscard]] std::ptrdiff_t step_from(const std::vector<XY>& points, std::size_t from, Direction direction);

}  // namespace hat::ui
