// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/legend_row.h"

#include <QPainter>

#include <algorithm>

#include "ui/controls/controls.h"

namespace hat::ui {
namespace {

constexpr int sign_width = 14, gap = 14;

}  // namespace

LegendRow::LegendRow(QWidget* parent) : QWidget(parent) {
  // Not fixed in height: the size hint is that of one line, and would cut the others off.
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  whenThemed(this, [this] {
    updateGeometry();
    update();
  });
}

void LegendRow::setItems(QList<Item> items) {
  items_ = std::move(items);
  QStringList words;
  for (const Item& item : items_) words << item.text;
  setAccessibleName(words.join("; "));
  updateGeometry();
  update();
}

QList<QRect> LegendRow::places(int width) const {
  const QFontMetrics metrics(fontFor(Role::caption));
  const int line = lineHeight(Role::caption);
  QList<QRect> all;
  int x = 0, y = 0;
  for (const Item& item : items_) {
    const int wanted = sign_width + 4 + metrics.horizontalAdvance(item.text) + 2;
    if (x > 0 && x + wanted > width) {
      x = 0;
      y += line;
    }
    all << QRect(x, y, std::min(wanted, width), line);
    x += wanted + gap;
  }
  return all;
}

int LegendRow::heightForWidth(int width) const {
  const QList<QRect> all = places(width);
  return all.isEmpty() ? 0 : all.last().bottom() + 1;
}
QSize LegendRow::sizeHint() const {
  const QList<QRect> all = places(1 << 16);
  return all.isEmpty() ? QSize(0, 0) : QSize(all.last().right() + 1, all.last().bottom() + 1);
}
QSize LegendRow::minimumSizeHint() const { return {80, items_.isEmpty() ? 0 : lineHeight(Role::caption)}; }

void LegendRow::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const QFont face = fontFor(Role::caption);
  const QList<QRect> all = places(width());
  for (int i = 0; i < items_.size(); ++i) {
    const Item& item = items_[i];
    const QColor color = item.color ? item.color() : theme().text2;
    const QRectF sign(all[i].left(), all[i].top(), sign_width, all[i].height());
    switch (item.sign) {
      case Sign::marker: paintMarker(p, sign.center(), item.marker, color, 3.5); break;
      case Sign::hollow:
        paintMarker(p, sign.center(), item.marker, color, 4);
        paintMarker(p, sign.center(), item.marker, theme().base, 2.25);
        break;
      case Sign::square: p.fillRect(QRectF(sign.center().x() - 4, sign.center().y() - 4, 8, 8), color); break;
      case Sign::line:
      case Sign::dashed: {
        QPen pen(color, 1.25);
        if (item.sign == Sign::dashed) pen.setDashPattern({3, 2});
        p.setPen(pen);
        p.drawLine(QPointF(sign.left(), sign.center().y()), QPointF(sign.right(), sign.center().y()));
        break;
      }
      case Sign::band: p.fillRect(QRectF(sign.left(), sign.center().y() - 4, sign_width, 8), color); break;
      case Sign::warning:
        p.setPen(QPen(theme().warn, 1));
        p.setBrush(theme().warnsoft);
        p.drawRect(QRectF(sign.left() + 0.5, sign.center().y() - 4, sign_width - 1, 8));
        p.setBrush(Qt::NoBrush);
        break;
    }
    const QRect words = all[i].adjusted(sign_width + 4, 0, 0, 0);
    p.setFont(face);
    p.setPen(theme().text2);
    p.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetrics(face).elidedText(item.text, Qt::ElideRight, words.width()));
  }
}

}  // namespace hat::ui
