// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/generation_legend.h"

#include <QPainter>

#include <algorithm>

#include "ui/text/numbers.h"
#include "ui/theme/elision.h"
#include "ui/theme/style.h"

namespace hat::ui {

GenerationLegend::GenerationLegend(QWidget* parent) : QWidget(parent) {
  whenScaled(this, [this] {
    setFixedWidth(scaled(152));
    setMinimumHeight(18 + 7 * lineHeight(Role::caption) + 44);
  });
}

void GenerationLegend::setLast(int last, const QString& ring, bool random) {
  last_ = last;
  ring_ = ring;
  random_ = random;
  update();
}

void GenerationLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = theme();
  const int line = lineHeight(Role::caption);
  painter.setFont(fontFor(Role::caption));
  painter.setPen(t.text2);
  double y = 18;
  painter.drawText(QRectF(8, y, width() - 8, line), Qt::AlignLeft | Qt::AlignVCenter, tr("generation"));
  y += line + 4;
  const double cell = (std::min(width() - 24, 100)) / 5.0;
  for (int level = 1; level < 6; ++level)
    painter.fillRect(QRectF(8 + (level - 1) * cell, y, cell + 0.5, 10), t.q[level]);
  y += 12;
  painter.setFont(numberFont(Role::caption));
  painter.setPen(t.text3);
  painter.drawText(QRectF(8, y, 5 * cell, line), Qt::AlignLeft | Qt::AlignVCenter, number(std::int64_t{1}));
  painter.drawText(QRectF(8, y, 5 * cell, line), Qt::AlignRight | Qt::AlignVCenter,
                   number(static_cast<std::int64_t>(std::max(last_, 1))));
  y += line + 8;
  painter.setFont(fontFor(Role::caption));
  const auto entry = [&](const QString& text, auto draw) {
    draw(QPointF(14, y + line / 2.0));
    painter.setPen(t.text2);
    painter.drawText(QRectF(26, y, width() - 26, line), Qt::AlignLeft | Qt::AlignVCenter,
                     elidedIn(this, painter.fontMetrics(), text, width() - 28, QRect(0, qRound(y), width(), line)));
    y += line + 4;
  };
  const auto dot = [&](const QColor& color, double radius) {
    return [&painter, color, radius](QPointF at) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(color);
      painter.drawEllipse(at, radius, radius);
    };
  };
  entry(tr("this generation"), dot(t.q[5], 3));
  entry(tr("earlier"), dot(t.q[3], 2));
  entry(tr("front so far"), [&](QPointF at) {
    painter.setPen(QPen(t.text1, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({at + QPointF(-6, -4), at + QPointF(0, -4), at + QPointF(0, 4), at + QPointF(6, 4)}));
  });
  entry(ring_, [&](QPointF at) {
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 5, 5);
  });
  if (random_)
    entry(tr("random search"), [&](QPointF at) {
      painter.setPen(QPen(t.series[1].color, 1.25));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(QRectF(at - QPointF(2.5, 2.5), QSizeF(5, 5)));
    });
}

GenerationTicks::GenerationTicks(QWidget* parent) : QWidget(parent) { setFixedHeight(6); }

void GenerationTicks::setRange(int done, int planned) {
  done_ = done;
  planned_ = planned;
  update();
}

void GenerationTicks::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int count = std::max(planned_, done_);
  for (int i = 0; i < count; ++i) {
    // The slider's thumb is 14 px wide: its middle moves from 7 to width − 7.
    const double x = 7 + (width() - 14.0) * (count == 1 ? 0.5 : static_cast<double>(i) / (count - 1));
    painter.setPen(QPen(i < done_ ? theme().line2 : theme().line, 1));
    const bool fifth = (i + 1) % 5 == 0 || i == 0;
    painter.drawLine(QPointF(x, 0), QPointF(x, fifth ? 5 : 3));
  }
}

}  // namespace hat::ui
