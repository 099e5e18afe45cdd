// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>
#include <QSize>

#include "domain/space/search_space.h"
#include "ui/theme/theme.h"

class QPainter;

namespace hat::ui {

/// Sizes of the silhouette, px.
struct SilhouetteSize {
  static constexpr QSize table{34, 16}, tooltip{48, 30}, slider{52, 30}, inspector{88, 54}, stage{176, 104};
};

/// An architecture as its icon: one bar per layer, layer 1 at the bottom, encoder left, decoder right; soft is the
/// embedding's width, ink the FFN's, ghost grey the SuperTransformer's full size (`space`).
/// `opacity` below 1 is for models that are not in use.
void paintSilhouette(QPainter& painter, const QRectF& rect, const Architecture& arch, const SearchSpace& space,
                     const Theme& theme, double opacity = 1);

/// The same as a picture, for tables' decorations and tool tips.
[[nodiscard]] QPixmap silhouettePixmap(const Architecture& arch, const SearchSpace& space, QSize size, qreal ratio = 1);

}  // namespace hat::ui
