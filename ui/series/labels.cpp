// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace hat::ui {
namespace {

constexpr double gap = 12;  // between a point and its label, px
constexpr double point_margin = 5;

/// What a place costs: px² that it covers of other labels weigh most, then lines and points, then the distance.
double cost(const LabelBox& box, const LabelGround& ground, const std::vector<LabelPlace>& placed) {
  double sum = 0;
  const LabelBox& in = ground.bounds;
  const double out = std::max(0.0, in.x - box.x) + std::max(0.0, box.x + box.width - in.x - in.width) +
                     std::max(0.0, in.y - box.y) + std::max(0.0, box.y + box.height - in.y - in.height);
  sum += 1e4 * out;
  for (const LabelPlace& other : placed) sum += 50 * box.overlap(other.box);
  for (const LabelBox& other : ground.taken) sum += 50 * box.overlap(other);
  for (const auto& [a, b] : ground.lines) sum += 40 * box.crossed_by(a, b);
  for (const XY& point : ground.points) sum += box.contains(point, point_margin) ? 60 : 0;
  return sum;
}

}  // namespace

double LabelBox::overlap(const LabelBox& other) const {
  const double w = std::min(x + width, other.x + other.width) - std::max(x, other.x);
  const double h = std::min(y + height, other.y + other.height) - std::max(y, other.y);
  return w > 0 && h > 0 ? w * h : 0;
}

bool LabelBox::contains(XY point, double margin) const {
  return point.x >= x - margin && point.x <= x + width + margin && point.y >= y - margin &&
         point.y <= y + height + margin;
}

double LabelBox::crossed_by(XY a, XY b) const {
  // The part of the line between its entry and its exit, by clipping it at the four sides.
  double from = 0, to = 1;
  const double dx = b.x - a.x, dy = b.y - a.y;
  for (const auto& [delta, start, low, high] :
       {std::array{dx, a.x, x, x + width}, std::array{dy, a.y, y, y + height}}) {
    if (std::abs(delta) < 1e-9) {
      if (start < low || start > high) return 0;
      continue;
    }
    const double first = (low - start) / delta, second = (high - start) / delta;
    from = std::max(from, std::min(first, second));
    to = std::min(to, std::max(first, second));
  }
  return to > from ? (to - from) * std::hypot(dx, dy) : 0;
}

std::vector<LabelPlace> place_labels(const std::vector<LabelWish>& wishes, const LabelGround& ground) {
  std::vector<LabelPlace> placed;
  for (const LabelWish& wish : wishes) {
    const double side = wish.left ? -1 : 1;
    LabelPlace best;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](double horizontal, double vertical, double distance) {
      LabelPlace place;
      const double dx = horizontal * distance, dy = vertical * distance;
      // Horizontal: -1 ends at the point, 0 is centred, 1 begins there; vertical likewise.
      place.box = {wish.at.x + dx +
                       (horizontal < 0   ? -wish.width
                        : horizontal > 0 ? 0
                                         : -wish.width / 2),
                   wish.at.y + dy +
                       (vertical < 0   ? -wish.height
                        : vertical > 0 ? 0
                                       : -wish.height / 2),
                   wish.width, wish.height};
      place.leader = distance > 1.5 * gap;
      const double sum = cost(place.box, ground, placed) + 3 * (distance - gap) + (horizontal * side < 0 ? 2 : 0) +
                         (horizontal == 0 ? 4 : 0) + (place.leader ? 40 : 0);
      if (sum < least) least = sum, best = place;
    };
    for (double distance : {gap, 2.5 * gap, 4 * gap, 6 * gap, 9 * gap})
      for (double vertical : {0.0, -1.0, 1.0, -0.5, 0.5})
        for (double horizontal : {side, -side, 0.0})
          if (horizontal != 0 || vertical != 0) consider(horizontal, vertical, distance);
    // Bounds that are wide enough hold the label, whatever it covers.
    LabelBox& box = best.box;
    box.x = std::max(ground.bounds.x, std::min(box.x, ground.bounds.x + ground.bounds.width - box.width));
    box.y = std::max(ground.bounds.y, std::min(box.y, ground.bounds.y + ground.bounds.height - box.height));
    placed.push_back(best);
  }
  return placed;
}

}  // namespace hat::ui
