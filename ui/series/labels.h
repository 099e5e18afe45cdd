// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "ui/series/front.h"

namespace hat::ui {

/// A rectangle in px, y downwards.
struct LabelBox {
  double x = 0, y = 0, width = 0, height = 0;
  [[nodiscard]] double overlap(const LabelBox& other) const;  ///< px²
  [[nodiscard]] bool contains(XY point, double margin) const;
  /// How many px of the line from `a` to `b` lie inside.
  [[nodiscard]] double crossed_by(XY a, XY b) const;
};

struct LabelWish {
  XY at;  ///< the point that the label names, px
  double width = 0, height = 0;
  bool left = false;  ///< rather left of the point than right of it
};

struct LabelPlace {
  LabelBox box;
  bool leader = false;  ///< so far off that a line has to lead from the point to it
};

/// What labels must not cover.
struct LabelGround {
  LabelBox bounds;
  std::vector<XY> points;
  std::vector<std::pair<XY, XY>> lines;
  std::vector<LabelBox> taken;
};

/// A place for each label, in order: beside its point where nothing is covered, else further off with a leader. A label
/// stays inside the bounds when they are large enough for it.
[[nodiscard]] std::vector<LabelPlace> place_labels(const std::vector<LabelWish>& wishes, const LabelGround& ground);

}  // namespace hat::ui
