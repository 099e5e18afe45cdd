// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/nsga2.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hat {

std::vector<double> crowding_distances(std::span<const Point> front) {
  constexpr double alone = std::numeric_limits<double>::infinity();
  std::vector<double> distances(front.size(), alone);
  if (front.size() < 3) return distances;
  const double width = front.back().x - front.front().x, height = front.front().y - front.back().y;
  for (std::size_t i = 1; i + 1 < front.size(); ++i) {
    distances[i] = 0;
    if (width > 0) distances[i] += (front[i + 1].x - front[i - 1].x) / width;
    if (height > 0) distances[i] += (front[i - 1].y - front[i + 1].y) / height;
  }
  return distances;
}

std::vector<std::size_t> nsga2_order(std::span<const Point> points) {
  std::vector<std::size_t> left, order, last;
  for (std::size_t i = 0; i < points.size(); ++i)
    (std::isfinite(points[i].x) && std::isfinite(points[i].y) ? left : last).push_back(i);
  while (!left.empty()) {
    std::vector<Point> some;
    for (const std::size_t i : left) some.push_back(points[i]);
    const std::vector<std::size_t> front = pareto_front(std::span<const Point>(some));
    std::vector<Point> on_front;
    for (const std::size_t i : front) on_front.push_back(some[i]);
    const std::vector<double> distances = crowding_distances(on_front);
    std::vector<std::size_t> places(front.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) { return distances[a] > distances[b]; });
    for (const std::size_t place : places) order.push_back(left[front[place]]);
    std::vector<bool> taken(left.size());
    for (const std::size_t i : front) taken[i] = true;
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < left.size(); ++i)
      if (!taken[i]) rest.push_back(left[i]);
    left = std::move(rest);
  }
  order.insert(order.end(), last.begin(), last.end());
  return order;
}

}  // namespace hat
