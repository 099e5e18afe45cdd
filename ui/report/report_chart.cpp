// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/series/labels.h"
#include "ui/series/ticks.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// One painting of one chart.
class Drawing {
 public:
  Drawing(QPainter& painter, const ReportChart& chart, const Theme& theme)
      : p_(painter), c_(chart), t_(theme), text_(fontFor(Role::caption)), numbers_(numberFont(Role::caption)) {
    find_ranges();
    const QFontMetricsF metrics(numbers_);
    double labels = 0;
    for (const double value : ticks_y_.values)
      labels = std::max(labels, metrics.horizontalAdvance(number(value, ticks_y_.decimals)));
    double names = 16;
    const QFontMetricsF words(text_);
    for (const ReportChart::Line& line : c_.lines)
      if (!line.dots && !line.name.isEmpty()) names = std::max(names, words.horizontalAdvance(line.name) + 24);
    row_ = scaled(16);
    axes_ = QRectF(labels + 12, row_ + 10, c_.size.width() - labels - 12 - names, c_.size.height() - 3 * row_ - 22);
  }

  void paint() {
    p_.save();
    p_.setRenderHint(QPainter::Antialiasing);
    p_.fillRect(QRectF({}, c_.size), t_.base);
    frame();
    if (c_.diagonal) {
      const double from = std::max(x_.lower, y_.lower), to = std::min(x_.upper, y_.upper);
      p_.setPen(QPen(t_.line2, 1));
      p_.drawLine(at({from, from}), at({to, to}));
    }
    budget();
    for (const ReportChart::Line& one : c_.lines) line(one);
    names();
    labels();
    p_.restore();
  }

 private:
  void find_ranges() {
    double low_x = INFINITY, high_x = -INFINITY, low_y = INFINITY, high_y = -INFINITY;
    for (const ReportChart::Line& line : c_.lines)
      for (const XY& point : line.points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) continue;
        low_x = std::min(low_x, point.x), high_x = std::max(high_x, point.x);
        low_y = std::min(low_y, point.y), high_y = std::max(high_y, point.y);
      }
    if (low_x > high_x) low_x = low_y = 0, high_x = high_y = 1;
    if (c_.budget) low_x = std::min(low_x, *c_.budget), high_x = std::max(high_x, *c_.budget);
    if (c_.diagonal) low_x = low_y = std::min(low_x, low_y), high_x = high_y = std::max(high_x, high_y);
    x_ = round_range(low_x, high_x, 8);
    y_ = round_range(low_y, high_y, 6);
    if (c_.diagonal) y_ = x_;
    ticks_x_ = ticks_in(x_, 8);
    ticks_y_ = ticks_in(y_, c_.diagonal ? 8 : 6);
  }

  [[nodiscard]] QPointF at(XY value) const {
    return {axes_.left() + (value.x - x_.lower) / x_.span() * axes_.width(),
            axes_.bottom() - (value.y - y_.lower) / y_.span() * axes_.height()};
  }

  void frame() {
    p_.setFont(numbers_);
    for (const double value : ticks_y_.values) {
      const double y = at({x_.lower, value}).y();
      p_.setPen(QPen(t_.grid, 1));
      p_.drawLine(QPointF(axes_.left(), y), QPointF(axes_.right(), y));
      p_.setPen(t_.text3);
      p_.drawText(QRectF(0, y - row_ / 2, axes_.left() - 8, row_), Qt::AlignRight | Qt::AlignVCenter,
                  number(value, ticks_y_.decimals));
    }
    p_.setPen(QPen(t_.line2, 1));
    p_.drawLine(axes_.bottomLeft(), axes_.bottomRight());
    for (const double value : ticks_x_.values) {
      const double x = at({value, y_.lower}).x();
      p_.setPen(QPen(t_.line2, 1));
      p_.drawLine(QPointF(x, axes_.bottom()), QPointF(x, axes_.bottom() + 4));
      p_.setPen(t_.text3);
      p_.drawText(QRectF(x - 60, axes_.bottom() + 6, 120, row_), Qt::AlignHCenter | Qt::AlignVCenter,
                  number(value, ticks_x_.decimals));
    }
    p_.setFont(text_);
    p_.setPen(t_.text2);
    p_.drawText(QRectF(0, 0, c_.size.width(), row_), Qt::AlignLeft | Qt::AlignVCenter, c_.y_title);
    p_.drawText(QRectF(0, axes_.bottom() + 8 + row_, axes_.right(), row_), Qt::AlignRight | Qt::AlignVCenter,
                c_.x_title);
  }

  void budget() {
    if (!c_.budget) return;
    const double x = at({*c_.budget, 0}).x();
    QPen pen(t_.text1, 1.25);
    pen.setDashPattern({4, 2.4});
    p_.setPen(pen);
    p_.drawLine(QPointF(x, axes_.top() - 6), QPointF(x, axes_.bottom()));
    p_.setFont(fontFor(Role::caption, QFont::DemiBold));
    p_.setPen(t_.text1);
    const double width = QFontMetricsF(p_.font()).horizontalAdvance(c_.budget_text) + 4;
    const bool left = x + 6 + width > c_.size.width();
    budget_box_ = QRectF(left ? x - 6 - width : x + 6, axes_.top() - 10, width, row_);
    p_.drawText(budget_box_, Qt::AlignLeft | Qt::AlignVCenter, c_.budget_text);
  }

  void line(const ReportChart::Line& one) {
    const Series& series = t_.series[static_cast<std::size_t>(one.series) % t_.series.size()];
    if (one.dots) {
      for (const XY& point : one.points)
        if (std::isfinite(point.x) && std::isfinite(point.y))
          paintMarker(p_, at(point), series.marker, series.color, c_.diagonal ? 2 : 4.5);
      return;
    }
    p_.setPen(series.pen());
    p_.setBrush(Qt::NoBrush);
    QPolygonF corners;
    for (const XY& point : one.points)
      if (std::isfinite(point.x) && std::isfinite(point.y)) corners << at(point);
    p_.drawPolyline(corners);
  }

  /// Names of the lines right of their ends, moved apart where the ends are close.
  void names() {
    std::vector<std::pair<double, const ReportChart::Line*>> ends;
    for (const ReportChart::Line& one : c_.lines)
      if (!one.dots && !one.name.isEmpty() && !one.points.empty()) ends.emplace_back(at(one.points.back()).y(), &one);
    std::sort(ends.begin(), ends.end());
    std::vector<double> tops;
    double lowest = axes_.top() - row_, highest = axes_.bottom() + row_ / 2;
    for (const auto& [y, one] : ends) {
      tops.push_back(std::max(y - row_ / 2, lowest));
      lowest = tops.back() + row_ - 2;
    }
    for (std::size_t i = tops.size(); i-- > 0;) {
      tops[i] = std::min(tops[i], highest - row_);
      highest = tops[i] + 2;
    }
    p_.setFont(text_);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const ReportChart::Line& one = *ends[i].second;
      p_.setPen(t_.series[static_cast<std::size_t>(one.series) % t_.series.size()].color);
      p_.drawText(QRectF(at(one.points.back()).x() + 8, tops[i], c_.size.width(), row_),
                  Qt::AlignLeft | Qt::AlignVCenter, one.name);
    }
  }

  void labels() {
    std::vector<LabelWish> wishes;
    LabelGround ground{{axes_.left(), axes_.top(), c_.size.width() - axes_.left(), axes_.height()}, {}, {}, {}};
    const QFontMetricsF metrics(text_);
    for (const ReportChart::Label& label : c_.labels) {
      const QPointF px = at(label.at);
      wishes.push_back({{px.x(), px.y()}, metrics.horizontalAdvance(label.text) + 2, row_, false});
    }
    for (const ReportChart::Line& one : c_.lines) {
      const XY* before = nullptr;
      for (const XY& point : one.points) {
        const QPointF px = at(point);
        if (one.dots) ground.points.push_back({px.x(), px.y()});
        if (!one.dots && before) ground.lines.push_back({{at(*before).x(), at(*before).y()}, {px.x(), px.y()}});
        before = &point;
      }
    }
    if (c_.budget) {
      const double x = at({*c_.budget, 0}).x();
      ground.lines.push_back({{x, axes_.top()}, {x, axes_.bottom()}});
      ground.taken.push_back({budget_box_.x(), budget_box_.y(), budget_box_.width(), budget_box_.height()});
    }
    const std::vector<LabelPlace> places = place_labels(wishes, ground);
    p_.setFont(text_);
    for (std::size_t i = 0; i < places.size(); ++i) {
      const QRectF box(places[i].box.x, places[i].box.y, places[i].box.width, places[i].box.height);
      if (places[i].leader) {
        p_.setPen(QPen(t_.line2, 1));
        p_.drawLine(QPointF(wishes[i].at.x, wishes[i].at.y),
                    QPointF(std::clamp(wishes[i].at.x, box.left(), box.right()), box.center().y()));
      }
      p_.setPen(t_.text1);
      p_.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, c_.labels[i].text);
    }
  }

  QPainter& p_;
  const ReportChart& c_;
  const Theme& t_;
  QFont text_, numbers_;
  Range x_, y_;
  Ticks ticks_x_, ticks_y_;
  double row_ = 16;
  QRectF axes_, budget_box_;
};

}  // namespace

void paintReportChart(QPainter& painter, const ReportChart& chart, const Theme& theme) {
  Drawing(painter, chart, theme).paint();
}

}  // namespace hat::ui
