// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/front.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "domain/search/pareto.h"

namespace hat::ui {

namespace {

/// The domain minimises both coordinates.
std::vector<Point> to_minimise(const std::vector<XY>& points, Better better) {
  std::vector<Point> minimised;
  minimised.reserve(points.size());
  for (const XY& point : points) {
    const bool known = std::isfinite(point.x) && std::isfinite(point.y);
    const double none = std::numeric_limits<double>::quiet_NaN();
    minimised.push_back(known ? Point{point.x, better == Better::lower ? point.y : -point.y} : Point{none, none});
  }
  return minimised;
}

}  // namespace

std::vector<std::size_t> front_of(const std::vector<XY>& points, Better better) {
  return pareto_front(to_minimise(points, better));
}

double hypervolume(const std::vector<XY>& points, Better better, XY reference) {
  return hat::hypervolume(to_minimise(points, better),
                          {reference.x, better == Better::lower ? reference.y : -reference.y});
}

std::vector<XY> step_line(const std::vector<XY>& front) {
  std::vector<XY> line;
  for (std::size_t i = 0; i < front.size(); ++i) {
    if (i > 0) line.push_back({front[i].x, front[i - 1].y});
    line.push_back(front[i]);
  }
  return line;
}

std::ptrdiff_t nearest(const std::vector<XY>& points, XY at, double reach) {
  std::ptrdiff_t found = -1;
  double closest = reach * reach;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double dx = points[i].x - at.x, dy = points[i].y - at.y, distance = dx * dx + dy * dy;
    if (distance > closest) continue;
    closest = distance;
    found = static_cast<std::ptrdiff_t>(i);
  }
  return found;
}

std::ptrdiff_t step_from(const std::vector<XY>& points, std::size_t from, Direction direction) {
  if (from >= points.size()) return -1;
  std::ptrdiff_t found = -1;
  double closest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i == from) continue;
    const double dx = points[i].x - points[from].x, dy = points[i].y - points[from].y;
    double ahead = 0, aside = 0;
    switch (direction) {
      case Direction::left: ahead = -dx, aside = dy; break;
      case Direction::right: ahead = dx, aside = dy; break;
      case Direction::up: ahead = -dy, aside = dx; break;
      case Direction::down: ahead = dy, aside = dx; break;
    }
    if (ahead <= 0 || std::abs(aside) > ahead) continue;
    const double distance = dx * dx + dy * dy;
    if (distance < closest) closest = distance, found = static_cast<std::ptrdiff_t>(i);
  }
  return found;
}

}  // namespace hat::ui
