// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "ui/graph/arch_painter.h"

namespace hat::ui {

/// Least width of the Weights level.
[[nodiscard]] double weightsWidth(double scale);
/// Height of the Weights level for `width` px; `offsets` receives each layer's top, decoder layers from the highest
/// down, then encoder layers from the highest down.
[[nodiscard]] double weightsHeight(const Architecture& arch, double scale,
                                   std::vector<std::pair<LayerRef, QRectF>>* boxes, double width);
/// How many dims one px of the Weights level shows.
[[nodiscard]] int dimsPerPixel(const SearchSpace& space);
/// Draws the Weights level: per part the matrices with shapes, the slice in use over the full size.
void paintWeights(QPainter& painter, double width, const Architecture& arch, const SearchSpace& space,
                  const ArchEmphasis& emphasis, const Theme& theme, double scale);

}  // namespace hat::ui
