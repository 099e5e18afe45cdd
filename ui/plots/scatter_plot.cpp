// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/scatter_plot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <tuple>

#include "ui/controls/controls.h"
#include "ui/graph/silhouette.h"
#include "ui/plots/disc_stamp.h"
#include "ui/series/labels.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

constexpr std::size_t few_points = 400;  // so many ellipses cost nothing
constexpr double reach = 12;             // px within which the pointer finds a point or the budget line

}  // namespace

ScatterPlot::ScatterPlot(QWidget* parent) : Plot(parent) {}

void ScatterPlot::setStyles(std::vector<PointStyle> styles) {
  styles_ = std::move(styles);
  refresh();
}

void ScatterPlot::setPoints(std::vector<ScatterPoint> points) {
  const QString held = hovered();
  points_ = std::move(points);
  hovered_ = -1;
  if (!held.isEmpty())
    for (int i = 0; i < static_cast<int>(points_.size()); ++i)
      if (points_[i].id == held) hovered_ = i;
  refresh();
}

void ScatterPlot::setLines(std::vector<ScatterLine> lines) {
  lines_ = std::move(lines);
  refresh();
}

void ScatterPlot::setBands(std::vector<ScatterBand> bands) {
  bands_ = std::move(bands);
  refresh();
}

void ScatterPlot::setLabels(std::vector<ScatterLabel> labels) {
  labels_ = std::move(labels);
  refresh();
}

void ScatterPlot::setTip(std::function<PointTip(int)> tip, const SearchSpace* space) {
  tip_ = std::move(tip);
  space_ = space;
}

void ScatterPlot::setCsv(std::function<QString()> csv) { csv_ = std::move(csv); }

void ScatterPlot::setBudget(std::optional<double> ms, bool draggable, std::function<QString()> label) {
  if (dragging_) return;
  budget_ = ms;
  budget_draggable_ = draggable;
  budget_label_ = std::move(label);
  refresh();
}

void ScatterPlot::setSelected(const QString& id) {
  selected_ = id;
  refreshOver();
}

void ScatterPlot::setPinned(const QStringList& ids) {
  pinned_ = ids;
  refreshOver();
}

void ScatterPlot::setHovered(const QString& id) {
  if (id == hovered_elsewhere_) return;
  hovered_elsewhere_ = id;
  refreshOver();
}

QString ScatterPlot::csv() const {
  if (csv_) return csv_();
  QString text = "x,y,id\n";
  for (const ScatterPoint& point : points_)
    text += csvCell(point.at.x) + ',' + csvCell(point.at.y) + ',' + csvCell(point.id) + '\n';
  return text;
}

QColor ScatterPlot::colorOf(Ink ink) const {
  const Theme& t = theme();
  const int index = static_cast<int>(ink);
  if (ink <= Ink::q5) return t.q[index];
  if (ink <= Ink::series5) return t.series[index - static_cast<int>(Ink::series0)].color;
  switch (ink) {
    case Ink::neutral: return t.ctl;
    case Ink::warn: return t.warn;
    case Ink::enc: return t.enc;
    case Ink::dec: return t.dec;
    default: return t.line2;
  }
}

void ScatterPlot::paintUnder(QPainter& painter) {
  const QRectF axes = axisRect();
  if (!bands_.empty()) {
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const ScatterBand& band : bands_) {
      QPolygonF corners;
      for (const XY& corner : band.corners) corners << toPixel(corner);
      painter.setBrush(band.warning ? theme().warnsoft : theme().over);
      painter.drawPolygon(corners.intersected(QPolygonF(axes)));
    }
    painter.restore();
  }
  if (!budget_) return;
  const double x = toPixel({*budget_, 0}).x();
  if (x < axes.right())
    painter.fillRect(QRectF(QPointF(std::max(x, axes.left()), axes.top()), axes.bottomRight()), theme().over);
}

void ScatterPlot::paintData(QPainter& painter) {
  const Theme& t = theme();
  const QRectF view = axisRect().adjusted(-8, -8, 8, 8), seen = dataRect();
  const auto draw = [&](const QPolygonF& corners) {
    for (const QPolygonF& part : linesInside(corners, seen)) painter.drawPolyline(part);
  };
  for (int style = 0; style < static_cast<int>(styles_.size()); ++style) {
    const PointStyle& s = styles_[style];
    const QColor color = colorOf(s.ink);
    const bool plain_disc = s.marker == Marker::disc && !s.hollow;
    const std::optional<DiscStamp> stamp =
        plain_disc && points_.size() > few_points ? DiscStamp::for_painter(painter, color, s.radius) : std::nullopt;
    for (const ScatterPoint& point : points_) {
      if (point.style != style) continue;
      const QPointF px = toPixel(point.at);
      if (!view.contains(px)) continue;
      if (point.x_interval || point.y_interval) painter.setPen(QPen(t.text2, 1));
      if (point.x_interval) {
        const double left = toPixel({point.x_interval->lower, 0}).x(),
                     right = toPixel({point.x_interval->upper, 0}).x();
        draw({{left, px.y()}, {right, px.y()}});
        for (double cap : {left, right}) draw({{cap, px.y() - 2.5}, {cap, px.y() + 2.5}});
      }
      if (point.y_interval) {
        const double low = toPixel({0, point.y_interval->lower}).y(), high = toPixel({0, point.y_interval->upper}).y();
        draw({{px.x(), low}, {px.x(), high}});
        for (double cap : {low, high}) draw({{px.x() - 2.5, cap}, {px.x() + 2.5, cap}});
      }
      if (point.at_most) {
        const double end = toPixel({*point.at_most, 0}).x();
        QPen leader(t.text2, 1);
        leader.setDashPattern({2, 2});
        painter.setPen(leader);
        draw({px, {end, px.y()}});
        painter.setPen(QPen(t.text2, 1.5));
        draw(upperBracket({end, px.y()}));
      }
      if (s.ring) paintMarker(painter, px, s.marker, t.base, s.radius + 1);
      if (s.hollow) {
        paintMarker(painter, px, s.marker, color, s.radius);
        paintMarker(painter, px, s.marker, t.base, s.radius - 1.75);
      } else if (stamp) {
        stamp->put(painter, px);
      } else if (s.marker == Marker::disc) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(px, s.radius, s.radius);
      } else {
        paintMarker(painter, px, s.marker, color, s.radius);
      }
    }
  }
  painter.setBrush(Qt::NoBrush);
  for (const ScatterLine& line : lines_) {
    QPen pen = line.ink          ? QPen(colorOf(*line.ink), 1)
               : line.series < 0 ? QPen(t.text1, 1.25)
                                 : t.series[line.series].pen();
    if (line.dashed) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    QPolygonF corners;
    for (const XY& corner : line.corners) corners << toPixel(corner);
    draw(corners);
  }
}

QRectF ScatterPlot::budgetLabelRect() const {
  if (!budget_) return {};
  const QRectF axes = axisRect();
  const double x = toPixel({*budget_, 0}).x();
  const int line = lineHeight(Role::caption);
  const double width =
      2 + std::max(QFontMetricsF(fontFor(Role::caption, QFont::DemiBold)).horizontalAdvance(budgetText()),
                   QFontMetricsF(fontFor(Role::caption)).horizontalAdvance(tr("not allowed")));
  // Right of the line where there is room and no model lies, else left of it.
  const QRectF right(x + 6, axes.top() - 7, width, 2.0 * line), left(x - 6 - width, axes.top() - 7, width, line);
  const auto covers = [&](const QRectF& box) {
    return std::any_of(points_.begin(), points_.end(), [&](const ScatterPoint& point) {
      const PointStyle& style = styles_[static_cast<std::size_t>(point.style)];
      return style.radius > 4 &&
             box.adjusted(-style.radius, -style.radius, style.radius, style.radius).contains(toPixel(point.at));
    });
  };
  if (right.right() <= axes.right() + 8 && (!covers(right) || left.left() < axes.left() || covers(left))) return right;
  return {left.left(), left.top(), width, 2.0 * line};
}

void ScatterPlot::paintBudget(QPainter& painter) {
  const Theme& t = theme();
  const QRectF axes = axisRect();
  const double x = toPixel({*budget_, 0}).x();
  if (x < axes.left() - 1 || x > axes.right() + 1) return;
  QPen pen(t.text1, 1.25);
  pen.setDashPattern({4, 2.4});
  pen.setCapStyle(Qt::FlatCap);
  painter.setPen(pen);
  const int line = lineHeight(Role::caption);
  painter.drawLine(QPointF(x, axes.top() - 5), QPointF(x, axes.bottom()));
  const QRectF label = budgetLabelRect();
  const auto align = (label.left() > x ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
  painter.setPen(t.text1);
  painter.setFont(fontFor(Role::caption, QFont::DemiBold));
  painter.drawText(QRectF(label.left(), label.top(), label.width(), line), align, budgetText());
  painter.setPen(t.text3);
  painter.setFont(fontFor(Role::caption));
  // What is not allowed lies to the right, so its words do too.
  if (label.left() > x)
    painter.drawText(QRectF(label.left(), label.top() + line, label.width(), line), align, tr("not allowed"));
}

void ScatterPlot::paintOver(QPainter& painter) {
  const Theme& t = theme();
  const QRectF view = axisRect().adjusted(-2, -2, 2, 2);
  if (budget_) paintBudget(painter);
  painter.setBrush(Qt::NoBrush);
  for (const ScatterPoint& point : points_) {
    const bool is_selected = !selected_.isEmpty() && point.id == selected_;
    const bool is_pinned = !is_selected && pinned_.contains(point.id);
    const bool is_hovered = !hovered_elsewhere_.isEmpty() && point.id == hovered_elsewhere_ && !isForPicture();
    if (!is_selected && !is_pinned && !is_hovered) continue;
    const QPointF px = toPixel(point.at);
    if (!view.contains(px)) continue;
    painter.setBrush(Qt::NoBrush);
    if (is_pinned) {
      QPen pen(t.text2, 1.5);
      pen.setDashPattern({2, 2});
      painter.setPen(pen);
      painter.drawEllipse(px, 9, 9);
    }
    if (is_selected) {
      painter.setPen(QPen(t.accent, 2));
      painter.drawEllipse(px, 9, 9);
    }
    if (is_hovered) {
      painter.setPen(QPen(t.text1, 1.5));
      painter.drawEllipse(px, 6, 6);
    }
  }
  paintLabels(painter);
  if (hovered_ >= 0 && !isForPicture()) {
    const QPointF px = toPixel(points_[hovered_].at);
    painter.setPen(QPen(t.text1, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(px, 6, 6);
    paintTip(painter, hovered_);
  }
}

void ScatterPlot::paintLabels(QPainter& painter) {
  const Theme& t = theme();
  const int line = lineHeight(Role::caption);
  const QFont strong = fontFor(Role::caption, QFont::DemiBold), plain = fontFor(Role::caption);
  const auto xy = [](const QPointF& px) { return XY{px.x(), px.y()}; };
  std::vector<LabelWish> wishes;
  for (const ScatterLabel& label : labels_) {
    const double width = std::min(4 + std::max(QFontMetricsF(strong).horizontalAdvance(label.strong),
                                               QFontMetricsF(plain).horizontalAdvance(label.plain)),
                                  std::max(40.0, axisRect().width()));
    const int lines = (label.strong.isEmpty() ? 0 : 1) + (label.plain.isEmpty() ? 0 : 1);
    wishes.push_back({xy(toPixel(label.at)), width, static_cast<double>(lines * line), label.left});
  }
  LabelGround ground;
  const QRectF axes = axisRect().adjusted(2, 0, 8, 0);
  ground.bounds = {axes.x(), axes.y(), axes.width(), axes.height()};
  // A cloud of thousands is no obstacle: words may lie over faint points, on a veil.
  for (const ScatterPoint& point : points_)
    if (styles_[point.style].radius > 2) ground.points.push_back(xy(toPixel(point.at)));
  for (const ScatterPoint& point : points_) {
    // Error bars are lines like others.
    if (const auto& ends = point.x_interval)
      ground.lines.emplace_back(xy(toPixel({ends->lower, point.at.y})), xy(toPixel({ends->upper, point.at.y})));
    if (point.at_most) ground.lines.emplace_back(xy(toPixel(point.at)), xy(toPixel({*point.at_most, point.at.y})));
    if (const auto& ends = point.y_interval)
      ground.lines.emplace_back(xy(toPixel({point.at.x, ends->lower})), xy(toPixel({point.at.x, ends->upper})));
  }
  for (const ScatterLine& each : lines_)
    for (std::size_t i = 1; i < each.corners.size(); ++i)
      ground.lines.emplace_back(xy(toPixel(each.corners[i - 1])), xy(toPixel(each.corners[i])));
  if (budget_) {
    const double x = toPixel({*budget_, 0}).x();
    ground.lines.emplace_back(XY{x, axes.top()}, XY{x, axes.bottom()});
    const QRectF words = budgetLabelRect();
    ground.taken.push_back({words.x(), words.y(), words.width(), words.height()});
  }
  const std::vector<LabelPlace> places = place_labels(wishes, ground);
  QList<QRectF> taken;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const ScatterLabel& label = labels_[i];
    const QRectF box(places[i].box.x, places[i].box.y, places[i].box.width, places[i].box.height);
    // Where there is no room left, the words of the first ones stand; the tip and the table have the others'.
    if (std::any_of(taken.begin(), taken.end(),
                    [&](const QRectF& other) { return other.adjusted(1, 1, -1, -1).intersects(box); }))
      continue;
    taken << box;
    const QPointF px = toPixel(label.at);
    if (places[i].leader) {
      const QPointF end(std::clamp(px.x(), box.left(), box.right()), std::clamp(px.y(), box.top(), box.bottom()));
      const QLineF whole(px, end);
      painter.setPen(QPen(t.text3, 1));
      if (whole.length() > 10) painter.drawLine(whole.pointAt(8 / whole.length()), end);
    }
    if (std::any_of(points_.begin(), points_.end(),
                    [&](const ScatterPoint& point) { return box.contains(toPixel(point.at)); })) {
      QColor veil = t.base;
      veil.setAlphaF(0.8F);
      painter.fillRect(box, veil);
    }
    const auto align = (box.right() < px.x()  ? Qt::AlignRight
                        : box.left() > px.x() ? Qt::AlignLeft
                                              : Qt::AlignHCenter) |
                       Qt::AlignVCenter;
    double y = box.top();
    for (const auto& [text, face, ink] :
         {std::tuple(label.strong, strong, t.text1), std::tuple(label.plain, plain, t.text2)}) {
      if (text.isEmpty()) continue;
      painter.setFont(face);
      painter.setPen(ink);
      painter.drawText(QRectF(box.left() + 2, y, box.width() - 4, line), align | Qt::TextDontClip,
                       painter.fontMetrics().elidedText(text, Qt::ElideRight, qRound(box.width() - 4 + 1)));
      y += line;
    }
  }
}

void ScatterPlot::paintTip(QPainter& painter, int point) {
  if (!tip_) return;
  const PointTip tip = tip_(point);
  if (tip.lines.isEmpty()) return;
  const Theme& t = theme();
  const int line = lineHeight(Role::caption);
  const bool picture = tip.arch && space_;
  double width = 0;
  for (int i = 0; i < tip.lines.size(); ++i)
    width = std::max(
        width, QFontMetricsF(fontFor(Role::caption, i == 0 ? QFont::DemiBold : 0)).horizontalAdvance(tip.lines[i]));
  const double text_left = picture ? SilhouetteSize::tooltip.width() + 12 : 0;
  const QSizeF size(width + text_left + 18,
                    std::max<double>(tip.lines.size() * line, picture ? SilhouetteSize::tooltip.height() : 0) + 14);

  // 14 px off the point, on the side where there is room, and never over the budget's label.
  const QPointF at = toPixel(points_[point].at);
  const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2), label = budgetLabelRect();
  QRectF box(QPointF(), size);
  for (const QPointF& place : {QPointF(at.x() + 14, at.y() - 14 - size.height()),
                               QPointF(at.x() - 14 - size.width(), at.y() - 14 - size.height()),
                               QPointF(at.x() + 14, at.y() + 14), QPointF(at.x() - 14 - size.width(), at.y() + 14)}) {
    box.moveTopLeft(place);
    if (room.contains(box) && !box.intersects(label)) break;
  }
  if (box.right() > room.right()) box.moveRight(room.right());
  if (box.left() < room.left()) box.moveLeft(room.left());
  painter.setPen(QPen(t.ctl, 1));
  painter.setBrush(t.base);
  painter.drawRoundedRect(QRectF(box.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  if (picture)
    paintSilhouette(painter, QRectF(box.topLeft() + QPointF(9, 7), SilhouetteSize::tooltip), *tip.arch, *space_, t);
  for (int i = 0; i < tip.lines.size(); ++i) {
    painter.setFont(fontFor(Role::caption, i == 0 ? QFont::DemiBold : 0));
    painter.setPen(i == 0 ? t.text1 : t.text2);
    painter.drawText(QRectF(box.left() + 9 + text_left, box.top() + 7 + i * line, width + 2, line),
                     Qt::AlignLeft | Qt::AlignVCenter, tip.lines[i]);
  }
}

int ScatterPlot::pointAt(QPointF px) const {
  std::vector<XY> pixels;
  pixels.reserve(points_.size());
  const QRectF view = axisRect().adjusted(-4, -4, 4, 4);
  for (const ScatterPoint& point : points_) {
    const QPointF at = toPixel(point.at);
    pixels.push_back(view.contains(at) ? XY{at.x(), at.y()} : XY{-1e9, -1e9});
  }
  return static_cast<int>(nearest(pixels, {px.x(), px.y()}, reach));
}

bool ScatterPlot::overBudgetLine(QPointF px) const {
  return budget_ && budget_draggable_ && std::abs(toPixel({*budget_, 0}).x() - px.x()) <= reach / 2 &&
         px.y() >= axisRect().top() - 16 && px.y() <= axisRect().bottom();
}

void ScatterPlot::hover(int point) {
  if (point == hovered_) return;
  hovered_ = point;
  refreshOver();
  emit pointHovered(hovered());
}

bool ScatterPlot::pressed(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return false;
  press_ = event->position();
  if (const int point = pointAt(press_); point >= 0) {
    emit pointActivated(points_[point].id);
    return true;
  }
  dragging_ = overBudgetLine(press_);
  return dragging_;
}

void ScatterPlot::movedTo(QMouseEvent* event) {
  const QPointF at = event->position();
  if (dragging_) {
    budget_ = std::max(fromPixel({std::clamp(at.x(), axisRect().left(), axisRect().right()), 0}).x, 1e-3);
    refresh();
    emit budgetDragged(*budget_);
    return;
  }
  const int point = pointAt(at);
  hover(point);
  const bool line = point < 0 && overBudgetLine(at);
  if (line)
    setCursor(Qt::SplitHCursor);
  else if (point >= 0)
    setCursor(Qt::PointingHandCursor);
  else
    unsetCursor();
}

void ScatterPlot::released(QMouseEvent*) {
  if (!dragging_) return;
  dragging_ = false;
  emit budgetReleased(*budget_);
}

void ScatterPlot::pointerLeft() { hover(-1); }

void ScatterPlot::keyPressEvent(QKeyEvent* event) {
  const auto direction = [&]() -> std::optional<Direction> {
    switch (event->key()) {
      case Qt::Key_Left: return Direction::left;
      case Qt::Key_Right: return Direction::right;
      case Qt::Key_Up: return Direction::up;
      case Qt::Key_Down: return Direction::down;
      default: return std::nullopt;
    }
  }();
  if (direction && !points_.empty()) {
    int from = hovered_;
    for (int i = 0; from < 0 && i < static_cast<int>(points_.size()); ++i)
      if (!selected_.isEmpty() && points_[i].id == selected_) from = i;
    if (from < 0) return hover(0);
    std::vector<XY> pixels;
    for (const ScatterPoint& point : points_) {
      const QPointF px = toPixel(point.at);
      pixels.push_back({px.x(), px.y()});
    }
    const auto next = step_from(pixels, static_cast<std::size_t>(from), *direction);
    hover(next >= 0 ? static_cast<int>(next) : from);
  } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && hovered_ >= 0) {
    emit pointActivated(points_[hovered_].id);
  } else if (event->key() == Qt::Key_P && hovered_ >= 0) {
    emit pointPinned(points_[hovered_].id);
  } else if (event->key() == Qt::Key_Escape && hovered_ >= 0) {
    hover(-1);
  } else {
    Plot::keyPressEvent(event);
  }
}

}  // namespace hat::ui
