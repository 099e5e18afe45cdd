// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/disc_stamp.h"

#include <QPaintDevice>
#include <QPaintEngine>

#include <cmath>

namespace hat::ui {

std::optional<DiscStamp> DiscStamp::for_painter(const QPainter& painter, const QColor& color, double radius) {
  const QPaintEngine* engine = painter.paintEngine();
  if (!engine || engine->type() != QPaintEngine::Raster || painter.worldTransform().type() > QTransform::TxTranslate)
    return std::nullopt;
  return DiscStamp(color, radius, painter.device()->devicePixelRatioF());
}

DiscStamp::DiscStamp(const QColor& color, double radius, double ratio)
    : ratio_(ratio), half_(static_cast<int>(std::ceil(radius * ratio)) + 1) {
  for (int phase = 0; phase < 4; ++phase) {
    QImage& image = phases_[static_cast<std::size_t>(phase)];
    image = QImage(2 * half_ + 1, 2 * half_ + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(half_ + (phase & 1) / 2.0, half_ + (phase >> 1) / 2.0), radius * ratio, radius * ratio);
    painter.end();
    image.setDevicePixelRatio(ratio);
  }
}

void DiscStamp::put(QPainter& painter, QPointF centre) const {
  // Halves of device pixels: the whole part is the place, the half the picture.
  const int x = qRound(2 * ratio_ * centre.x()), y = qRound(2 * ratio_ * centre.y());
  const QImage& image = phases_[static_cast<std::size_t>((x & 1) | (y & 1) << 1)];
  painter.drawImage(QPointF(((x >> 1) - half_) / ratio_, ((y >> 1) - half_) / ratio_), image);
}

}  // namespace hat::ui
