// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/front.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hat::ui {

std::vector<std::size_t> front_of(const std::vector<XY>& points, Better better) {
  const double sign = better == Better::lower ? 1 : -1;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (std::isfinite(points[i].x) && std::isfinite(points[i].y)) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (points[a].x != points[b].x) return points[a].x < points[b].x;
    return sign * points[a].y < sign * points[b].y;
  });
  std::vector<std::size_t> front;
  double best = std::numeric_limits<double>::infinity();
  for (std::size_t i : order) {
    if (sign * points[i].y >= best) continue;
    best = sign * points[i].y;
    front.push_back(i);
  }
  return front;
}

double hypervolume(const std::vector<XY>& points, Better better, XY reference) {
  const double sign = better == Better::lower ? 1 : -1;
  double volume = 0, level = sign * reference.y;
  for (std::size_t i : front_of(points, better)) {
    const double y = sign * points[i].y;
    if (points[i].x >= reference.x || y >= level) continue;
    volume += (reference.x - points[i].x) * (level - y);
    level = y;
  }
  return volume;
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
