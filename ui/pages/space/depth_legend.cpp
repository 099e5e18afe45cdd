// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/space/depth_legend.h"

#include <QPainter>

#include <algorithm>

#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {

DepthLegend::DepthLegend(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  whenThemed(this, [this] {
    updateGeometry();
    update();
  });
}

void DepthLegend::setDepths(std::vector<int> depths) {
  depths_ = std::move(depths);
  updateGeometry();
  update();
}

int DepthLegend::level(int index, int count) { return count <= 1 ? 5 : 1 + index * 4 / (count - 1); }

QSize DepthLegend::sizeHint() const {
  const int line = lineHeight(Role::caption) + 2;
  return {QFontMetrics(fontFor(Role::caption)).horizontalAdvance(tr("decoder layers")) + 4,
          line * (static_cast<int>(depths_.size()) + 3)};
}

void DepthLegend::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const Theme& t = theme();
  const int line = lineHeight(Role::caption) + 2;
  p.setFont(fontFor(Role::caption));
  p.setPen(t.text2);
  int y = line * 2;
  p.drawText(QRect(0, y, width(), line), Qt::AlignLeft | Qt::AlignVCenter, tr("decoder layers"));
  for (int i = 0; i < static_cast<int>(depths_.size()); ++i) {
    y += line;
    p.setPen(Qt::NoPen);
    p.setBrush(t.q[static_cast<std::size_t>(level(i, static_cast<int>(depths_.size())))]);
    p.drawEllipse(QPointF(5, y + line / 2.0), 3.5, 3.5);
    p.setPen(t.text2);
    p.drawText(QRect(16, y, width() - 16, line), Qt::AlignLeft | Qt::AlignVCenter,
               number(static_cast<std::int64_t>(depths_[static_cast<std::size_t>(i)])));
  }
}

}  // namespace hat::ui
