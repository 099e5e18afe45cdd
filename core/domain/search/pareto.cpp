// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/pareto.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hat {

std::vector<std::size_t> pareto_front(std::span<const Point> points) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (!std::isnan(points[i].x) && !std::isnan(points[i].y)) order.push_back(i);
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return points[a].x != points[b].x ? points[a].x < points[b].x : points[a].y < points[b].y;
  });
  std::vector<std::size_t> front;
  for (const std::size_t i : order)
    if (front.empty() || points[i].y < points[front.back()].y) front.push_back(i);
  return front;
}

double hypervolume(std::span<const Point> points, Point reference) {
  std::vector<Point> inside;
  for (const Point& point : points)
    if (point.x < reference.x && point.y < reference.y) inside.push_back(point);
  double area = 0, ceiling = reference.y;
  for (const std::size_t i : pareto_front(std::span<const Point>(inside))) {
    area += (reference.x - inside[i].x) * (ceiling - inside[i].y);
    ceiling = inside[i].y;
  }
  return area;
}

std::vector<Candidate> pareto_front(std::span<const Candidate> candidates) {
  std::vector<Point> points;
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  for (const Candidate& candidate : candidates)
    points.push_back({candidate.latency_ms, candidate.is_given_up() ? none : candidate.loss_bits});
  std::vector<Candidate> front;
  for (const std::size_t i : pareto_front(std::span<const Point>(points))) front.push_back(candidates[i]);
  return front;
}

}  // namespace hat
