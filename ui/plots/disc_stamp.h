// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

#include <array>
#include <optional>

namespace hat::ui {

/// A disc painted once, in four positions within a pixel, and then only copied: thousands of ellipses take several
/// times as long.
class DiscStamp {
 public:
  /// Nothing where pixels are not copied as they are: on paper, in SVG, under a scaled painter.
  static std::optional<DiscStamp> for_painter(const QPainter& painter, const QColor& color, double radius);
  /// The disc around `centre`, at most a quarter of a pixel off.
  void put(QPainter& painter, QPointF centre) const;

 private:
  DiscStamp(const QColor& color, double radius, double ratio);
  std::array<QImage, 4> phases_;
  double ratio_;
  int half_;  ///< device px from the image's corner to the pixel of the centre
};

}  // namespace hat::ui
