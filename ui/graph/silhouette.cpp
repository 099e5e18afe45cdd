// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/silhouette.h"

#include <algorithm>

#include <QPainter>

namespace hat::ui {
namespace {

struct Stack {
  QRectF rect;
  int dim, max_dim, max_ffn, max_depth;
  QColor soft, ink;
};

template <class Layers>
void paint_stack(QPainter& p, const Stack& s, const Layers& layers, const Theme& t) {
  const int rows = std::max<int>(s.max_depth, layers.size());
  if (rows == 0 || s.max_dim <= 0 || s.max_ffn <= 0) return;
  const double pitch = s.rect.height() / rows;
  const double gap = pitch >= 5 ? std::max(1.0, pitch * 0.14) : std::min(0.8, pitch * 0.25);
  for (int i = 0; i < rows; ++i) {
    const QRectF full(s.rect.left(), s.rect.bottom() - (i + 1) * pitch + gap, s.rect.width(), pitch - gap);
    p.fillRect(full, t.ghost);
    if (i >= static_cast<int>(layers.size())) continue;
    QRectF bar = full;
    bar.setWidth(full.width() * std::min(1.0, double(s.dim) / s.max_dim));
    p.fillRect(bar, s.soft);
    bar.setWidth(bar.width() * std::min(1.0, double(layers[i].ffn_dim) / s.max_ffn));
    p.fillRect(bar, s.ink);
  }
}

}  // namespace

void paintSilhouette(QPainter& painter, const QRectF& rect, const Architecture& arch, const SearchSpace& space,
                     const Theme& t, double opacity) {
  painter.save();
  painter.setOpacity(painter.opacity() * opacity);
  painter.setRenderHint(QPainter::Antialiasing, rect.height() < 40);
  const double gap = rect.width() * 0.13, width = (rect.width() - gap) / 2;
  paint_stack(painter,
              {{rect.left(), rect.top(), width, rect.height()},
               arch.encoder_dim,
               std::max(space.encoder_dims.empty() ? 0 : space.max_encoder_dim(), arch.encoder_dim),
               std::max(space.encoder_ffn_dims.empty() ? 1 : space.max_encoder_ffn(), 1),
               space.encoder_depths.empty() ? 0 : space.max_encoder_depth(),
               t.encsoft,
               t.enc},
              arch.encoder, t);
  paint_stack(painter,
              {{rect.left() + width + gap, rect.top(), width, rect.height()},
               arch.decoder_dim,
               std::max(space.decoder_dims.empty() ? 0 : space.max_decoder_dim(), arch.decoder_dim),
               std::max(space.decoder_ffn_dims.empty() ? 1 : space.max_decoder_ffn(), 1),
               space.decoder_depths.empty() ? 0 : space.max_decoder_depth(),
               t.decsoft,
               t.dec},
              arch.decoder, t);
  painter.restore();
}

QPixmap silhouettePixmap(const Architecture& arch, const SearchSpace& space, QSize size, qreal ratio) {
  QPixmap pixmap(size * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintSilhouette(painter, QRectF({}, QSizeF(size)), arch, space, theme());
  return pixmap;
}

}  // namespace hat::ui
