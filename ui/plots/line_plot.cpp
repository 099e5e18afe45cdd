// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/line_plot.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

#include "ui/controls/controls.h"

namespace hat::ui {
namespace {

constexpr qsizetype most_markers = 10;  // of one curve

}  // namespace

LinePlot::LinePlot(QWidget* parent) : Plot(parent) { setRightMargin(8); }

void LinePlot::setCurves(std::vector<Curve> curves) {
  curves_ = std::move(curves);
  refresh();
}

void LinePlot::setMarks(std::vector<PlotMark> marks) {
  marks_ = std::move(marks);
  refresh();
}

void LinePlot::paintMarks(QPainter& painter) const {
  const Theme& t = theme();
  const QRectF axes = axisRect();
  painter.setFont(fontFor(Role::caption));
  const int line = lineHeight(Role::caption);
  for (const PlotMark& mark : marks_) {
    const double x = toPixel({mark.x, 0}).x();
    if (x < axes.left() || x > axes.right()) continue;
    if (mark.kind == PlotMark::flag) {
      painter.setPen(Qt::NoPen);
      paintMarker(painter, {x, axes.bottom() - 5}, Marker::triangle_down, t.text3, 2.5);
      continue;
    }
    QPen pen(t.line2, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, axes.top()), QPointF(x, axes.bottom()));
    painter.setPen(t.text3);
    painter.drawText(QRectF(x + 6, axes.top() + 2, axes.right() - x, line), Qt::AlignLeft | Qt::AlignVCenter,
                     mark.name);
  }
}

void LinePlot::paintFlagLegend(QPainter& painter) const {
  const auto flag =
      std::find_if(marks_.begin(), marks_.end(), [](const PlotMark& mark) { return mark.kind == PlotMark::flag; });
  if (flag == marks_.end()) return;
  const Theme& t = theme();
  const QRectF axes = axisRect();
  painter.setFont(fontFor(Role::caption));
  if (QFontMetricsF(painter.font()).horizontalAdvance(flag->name) + 22 > width() - axes.right()) return;
  const int line = lineHeight(Role::caption);
  painter.setPen(Qt::NoPen);
  paintMarker(painter, {axes.right() + 12, axes.bottom() - 5}, Marker::triangle_down, t.text3, 2.5);
  painter.setPen(t.text3);
  painter.drawText(QRectF(axes.right() + 20, axes.bottom() - 5 - line / 2.0, width() - axes.right() - 20, line),
                   Qt::AlignLeft | Qt::AlignVCenter, flag->name);
}

QString LinePlot::csv() const {
  QString text = "curve,x,y\n";
  for (const Curve& curve : curves_)
    for (const XY& point : curve.points)
      text += csvCell(curve.name) + ',' + csvCell(point.x) + ',' + csvCell(point.y) + '\n';
  // What happened at one x has no y.
  for (const PlotMark& mark : marks_) text += csvCell(mark.name) + ',' + csvCell(mark.x) + ",\n";
  return text;
}

void LinePlot::paintData(QPainter& painter) {
  const Theme& t = theme();
  paintMarks(painter);
  painter.setBrush(Qt::NoBrush);
  const QRectF seen = dataRect();
  const auto draw = [&](const QPolygonF& corners) {
    for (const QPolygonF& part : linesInside(corners, seen)) painter.drawPolyline(part);
  };
  for (const Curve& curve : curves_) {
    if (curve.dots) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(t.q[1]);
      for (const XY& point : curve.points)
        if (const QPointF at = toPixel(point); seen.contains(at)) painter.drawEllipse(at, 1.5, 1.5);
      painter.setBrush(Qt::NoBrush);
      continue;
    }
    if (curve.series >= 0) {
      const Series& series = t.series[static_cast<std::size_t>(curve.series)];
      painter.setPen(series.pen());
      QPolygonF corners, line;
      for (const XY& corner : curve.points) corners << toPixel(corner);
      if (curve.steps)
        for (const XY& corner : step_line(curve.points)) line << toPixel(corner);
      draw(curve.steps ? line : corners);
      // The last point always has its marker, and as many before it as can be told apart.
      const qsizetype every = std::max<qsizetype>(1, corners.size() / most_markers);
      for (qsizetype i = corners.size() - 1; i >= 0; i -= every) {
        if (!seen.contains(corners[i])) continue;
        paintMarker(painter, corners[i], series.marker, t.base, 4.5);
        paintMarker(painter, corners[i], series.marker, series.color, 3.5);
      }
      painter.setBrush(Qt::NoBrush);
      continue;
    }
    QPen pen(curve.faint ? t.text3 : curve.dashed ? t.text2 : t.text1, curve.faint ? 1 : 1.5);
    if (curve.dashed) pen.setDashPattern({1.3, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    QPolygonF corners;
    for (const XY& corner : curve.steps ? step_line(curve.points) : curve.points) corners << toPixel(corner);
    draw(corners);
  }
  if (!curves_.empty() && !curves_.front().points.empty() && curves_.front().series < 0) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text1);
    if (const QPointF last = toPixel(curves_.front().points.back()); seen.contains(last))
      painter.drawEllipse(last, 3, 3);
  }
}

void LinePlot::paintOver(QPainter& painter) {
  paintFlagLegend(painter);
  const Theme& t = theme();
  const QFont plain = fontFor(Role::caption);
  const int line = lineHeight(Role::caption);
  // Names stand right of the ends, moved apart where the ends are close.
  std::vector<std::size_t> order(curves_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t i) { return curves_[i].points.empty(); });
  const auto end_of = [&](std::size_t i) { return toPixel(curves_[i].points.back()); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return end_of(a).y() < end_of(b).y(); });
  double lowest = axisRect().top() - line;
  double extra = 0;
  for (std::size_t i : order) {
    const double wish = end_of(i).y() - line / 2.0;
    const double top = std::max(wish, lowest);
    extra = std::max(extra, top + line - axisRect().bottom());
    lowest = top + line - 2;
  }
  lowest = axisRect().top() - line;
  for (std::size_t i : order) {
    const QPointF end = end_of(i);
    const double top = std::max(end.y() - line / 2.0 - std::max(extra, 0.0), lowest);
    lowest = top + line - 2;
    const double width = QFontMetricsF(plain).horizontalAdvance(curves_[i].name) + 2;
    const bool fits = end.x() + 8 + width <= this->width();
    painter.setFont(plain);
    painter.setPen(curves_[i].series >= 0                ? t.text1
                   : curves_[i].faint || curves_[i].dots ? t.text3
                   : curves_[i].dashed                   ? t.text2
                                                         : t.text1);
    // Near the right rim the names stand above the end of their curve.
    if (fits)
      painter.drawText(QRectF(end.x() + 8, top, width, line), Qt::AlignLeft | Qt::AlignVCenter, curves_[i].name);
    else
      painter.drawText(QRectF(end.x() - width, curves_[i].dashed ? top - 8 : top + 12, width, line),
                       Qt::AlignRight | Qt::AlignVCenter, curves_[i].name);
  }
}

}  // namespace hat::ui
