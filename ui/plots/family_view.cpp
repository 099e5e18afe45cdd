// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/family_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "ui/text/numbers.h"
#include "ui/theme/elision.h"
#include "ui/theme/style.h"

namespace hat::ui {

FamilyView::FamilyView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  whenScaled(this, [this] {
    updateGeometry();
    update();
  });
}

QSize FamilyView::minimumSizeHint() const { return {scaled(160), scaled(100)}; }

void FamilyView::setFamily(const SearchSeries* series, Family family, int last) {
  series_ = series;
  family_ = std::move(family);
  last_ = last;
  hovered_ = -1;
  update();
}

void FamilyView::setSelected(const QString& id) {
  selected_ = id;
  update();
}

void FamilyView::setHovered(const QString& id) {
  if (hovered_id_ == id) return;
  hovered_id_ = id;
  update();
}

QString FamilyView::idOf(int node) const {
  return QString::fromStdString(id_of(series_->candidates()[family_.nodes[node].candidate].arch));
}

QPointF FamilyView::place(int node) const {
  const double left = scaled(24) + 8, right = 14, top = 10, bottom = lineHeight(Role::caption) + 10;
  const auto& n = family_.nodes[node];
  const double rows = std::max<double>(1, static_cast<double>(family_.rows.size()) - 1);
  return {left + n.x * (width() - left - right), top + n.row / rows * (height() - top - bottom)};
}

void FamilyView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint(painter, false);
  if (series_ && !family_.nodes.empty() && keyboardFocus(this))
    paintFocusRing(painter, QRectF(rect()).adjusted(5, 5, -5, -5), 3);
}

void FamilyView::paintPicture(QPainter& painter) { paint(painter, true); }

QString FamilyView::csv() const {
  QString text = QString::fromStdString(candidate_csv_head()) + '\n';
  for (const Family::Node& node : family_.nodes)
    text += QString::fromStdString(csv_of(series_->candidates()[static_cast<std::size_t>(node.candidate)])) + '\n';
  return text;
}

void FamilyView::paint(QPainter& painter, bool for_picture) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = theme();
  if (!series_ || family_.nodes.empty()) {
    painter.setFont(fontFor(Role::small));
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(0, 4, -8, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("The best candidate and its ancestors appear with the first generation."));
    return;
  }
  // Generation numbers at the left.
  painter.setFont(numberFont(Role::caption));
  painter.setPen(t.text3);
  const int line = lineHeight(Role::caption);
  double free = -line;  // where the next number may stand
  for (int node = 0, drawn = -1; node < static_cast<int>(family_.nodes.size()); ++node) {
    const int row = family_.nodes[node].row;
    if (row == drawn || place(node).y() - line / 2.0 < free) continue;
    drawn = row;
    free = place(node).y() + line / 2.0 - 2;
    painter.drawText(QRectF(0, place(node).y() - line / 2.0, scaled(22), line), Qt::AlignRight | Qt::AlignVCenter,
                     number(static_cast<std::int64_t>(family_.rows[row])));
  }
  painter.setBrush(Qt::NoBrush);
  for (const auto& link : family_.links) {
    const Candidate& child = series_->candidates()[family_.nodes[link.child].candidate];
    QPen pen(t.ctl, 1);
    if (child.origin == Origin::mutation) pen.setDashPattern({2, 2});
    painter.setPen(pen);
    const QPointF a = place(link.parent), b = place(link.child);
    QPainterPath path(a);
    path.cubicTo(a.x(), (a.y() + b.y()) / 2, b.x(), (a.y() + b.y()) / 2, b.x(), b.y());
    painter.drawPath(path);
  }
  for (int node = 0; node < static_cast<int>(family_.nodes.size()); ++node) {
    const Candidate& candidate = series_->candidates()[family_.nodes[node].candidate];
    const QPointF at = place(node);
    const bool winner = node == 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.base);
    painter.drawEllipse(at, 4.5, 4.5);
    painter.setBrush(t.q[std::max(1, SearchSeries::level(candidate.born, last_))]);
    painter.drawEllipse(at, winner ? 4.5 : 3, winner ? 4.5 : 3);
    painter.setBrush(Qt::NoBrush);
    const QString id = idOf(node);
    if (id == selected_ || (winner && selected_.isEmpty())) {
      painter.setPen(QPen(t.accent, 2));
      painter.drawEllipse(at, 6.5, 6.5);
    } else if (!for_picture && (node == hovered_ || id == hovered_id_)) {
      painter.setPen(QPen(t.text1, 1.5));
      painter.drawEllipse(at, 6, 6);
    }
  }
  // Which line means what; under the tree, where nothing else is.
  painter.setFont(fontFor(Role::caption));
  double x = 32;
  const double y = height() - line / 2.0 - 1;
  for (const auto& [name, dotted] : {std::pair{tr("crossover"), false}, std::pair{tr("mutation"), true}}) {
    QPen pen(t.ctl, 1);
    if (dotted) pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, y), QPointF(x + 18, y));
    painter.setPen(t.text2);
    const double width =
        std::max(0.0, std::min<double>(painter.fontMetrics().horizontalAdvance(name) + 2, this->width() - x - 23));
    painter.drawText(QRectF(x + 23, y - line / 2.0, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                     elidedIn(this, painter.fontMetrics(), name, qRound(width),
                              QRectF(x, y - line / 2.0, width + 23, line).toAlignedRect()));
    x += 23 + width + 16;
  }
}

void FamilyView::hover(int node) {
  if (node == hovered_) return;
  hovered_ = node;
  update();
  emit nodeHovered(node >= 0 ? idOf(node) : QString());
}

void FamilyView::mouseMoveEvent(QMouseEvent* event) {
  int found = -1;
  double closest = 12;
  for (int node = 0; node < static_cast<int>(family_.nodes.size()); ++node) {
    const QPointF by = place(node) - event->position();
    const double distance = std::hypot(by.x(), by.y());
    if (distance < closest) closest = distance, found = node;
  }
  hover(found);
}

void FamilyView::mousePressEvent(QMouseEvent* event) {
  mouseMoveEvent(event);
  if (hovered_ >= 0) emit nodeActivated(idOf(hovered_));
}

void FamilyView::leaveEvent(QEvent*) { hover(-1); }

void FamilyView::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(family_.nodes.size());
  const int key = event->key();
  if (count > 0 && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)) {
    const int from = std::max(hovered_, 0);
    std::vector<XY> places;
    for (int node = 0; node < count; ++node) places.push_back({place(node).x(), place(node).y()});
    const auto direction = key == Qt::Key_Left    ? Direction::left
                           : key == Qt::Key_Right ? Direction::right
                           : key == Qt::Key_Up    ? Direction::up
                                                  : Direction::down;
    const auto next = hovered_ < 0 ? 0 : step_from(places, from, direction);
    hover(next >= 0 ? static_cast<int>(next) : from);
  } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && hovered_ >= 0) {
    emit nodeActivated(idOf(hovered_));
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace hat::ui
