// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/parallel_plot.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "ui/text/numbers.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

double side() { return scaled(36); }
int head() { return 2 * lineHeight(Role::caption) + 4; }
int foot() { return lineHeight(Role::caption) + 4; }

}  // namespace

ParallelPlot::ParallelPlot(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  whenScaled(this, [this] {
    updateGeometry();
    update();
  });
}

void ParallelPlot::set(std::vector<ParallelAxis> axes, std::vector<Line> lines) {
  if (axes.size() != axes_.size()) brushes_.assign(axes.size(), std::nullopt);
  axes_ = std::move(axes);
  lines_ = std::move(lines);
  current_ = std::clamp(current_, 0, std::max(0, axisCount() - 1));
  say();
  updateGeometry();
  update();
}

void ParallelPlot::setSelected(const QString& id) {
  selected_ = id;
  update();
}

void ParallelPlot::setHovered(const QString& id) {
  if (hovered_ == id) return;
  hovered_ = id;
  update();
}

QSize ParallelPlot::minimumSizeHint() const {
  const QFontMetricsF digits(numberFont(Role::caption));
  double widest = 0;
  for (const ParallelAxis& axis : axes_)
    for (const double end : {axis.range.lower, axis.range.upper})
      widest = std::max(widest, digits.horizontalAdvance(number(end, axis.decimals)));
  const double wanted = axes_.empty() ? 0 : 2 * side() + (static_cast<double>(axes_.size()) - 1) * (widest + 8);
  return {std::max(scaled(200), static_cast<int>(std::ceil(wanted))), scaled(120)};
}

bool ParallelPlot::inside(const Line& line) const {
  for (std::size_t i = 0; i < brushes_.size(); ++i)
    if (brushes_[i] && !brushes_[i]->contains(line.values[i])) return false;
  return true;
}

QStringList ParallelPlot::brushed() const {
  QStringList ids;
  for (const Line& line : lines_)
    if (inside(line)) ids << line.id;
  return ids;
}

bool ParallelPlot::hasBrush() const {
  return std::any_of(brushes_.begin(), brushes_.end(), [](const auto& brush) { return brush.has_value(); });
}

void ParallelPlot::setBrush(int axis, std::optional<Range> range) {
  brushes_.at(axis) = range;
  say();
  update();
  emit brushChanged();
}

QPointF ParallelPlot::place(int axis, double value) const {
  const double step = axes_.size() > 1 ? (width() - 2 * side()) / (static_cast<double>(axes_.size()) - 1) : 0;
  const Range& range = axes_[axis].range;
  const double share = range.span() > 0 ? (value - range.lower) / range.span() : 0.5;
  return {side() + axis * step, height() - foot() - share * (height() - head() - foot())};
}

double ParallelPlot::valueAt(int axis, double y) const {
  const double share = std::clamp((height() - foot() - y) / (height() - head() - foot()), 0.0, 1.0);
  return axes_[axis].range.lower + share * axes_[axis].range.span();
}

int ParallelPlot::axisAt(double x, double reach) const {
  for (int i = 0; i < static_cast<int>(axes_.size()); ++i)
    if (std::abs(place(i, axes_[i].range.lower).x() - x) <= reach) return i;
  return -1;
}

int ParallelPlot::lineAt(QPointF at) const {
  int found = -1;
  double closest = 6;
  for (int i = 0; i < static_cast<int>(lines_.size()); ++i)
    for (int axis = 0; axis + 1 < static_cast<int>(axes_.size()); ++axis) {
      const double a = lines_[i].values[axis], b = lines_[i].values[axis + 1];
      if (!std::isfinite(a) || !std::isfinite(b)) continue;
      const QPointF from = place(axis, a), to = place(axis + 1, b);
      if (at.x() < from.x() || at.x() > to.x()) continue;
      const double y = from.y() + (to.y() - from.y()) * (at.x() - from.x()) / (to.x() - from.x());
      if (std::abs(y - at.y()) <= closest) closest = std::abs(y - at.y()), found = i;
    }
  return found;
}

void ParallelPlot::paintLine(QPainter& painter, const Line& line) const {
  for (int axis = 0; axis + 1 < static_cast<int>(axes_.size()); ++axis)
    if (std::isfinite(line.values[axis]) && std::isfinite(line.values[axis + 1]))
      painter.drawLine(place(axis, line.values[axis]), place(axis + 1, line.values[axis + 1]));
}

void ParallelPlot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint(painter, false);
}

void ParallelPlot::paintPicture(QPainter& painter) { paint(painter, true); }

QString ParallelPlot::csv() const {
  QStringList heads{"id", "name"};
  for (const ParallelAxis& axis : axes_) heads << csvCell(axis.name);
  heads << "on_front"
        << "inside_brushes";
  QString text = heads.join(',') + '\n';
  for (const Line& line : lines_) {
    QStringList cells{csvCell(line.id), csvCell(line.name)};
    for (const double value : line.values) cells << csvCell(value);
    cells << (line.dominated ? "0" : "1") << (inside(line) ? "1" : "0");
    text += cells.join(',') + '\n';
  }
  return text;
}

void ParallelPlot::paint(QPainter& painter, bool for_picture) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = theme();
  if (lines_.empty()) {
    painter.setFont(fontFor(Role::small));
    painter.setPen(t.text2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Lines appear with the first model."));
    return;
  }
  const int line_height = lineHeight(Role::caption);
  for (int axis = 0; axis < static_cast<int>(axes_.size()); ++axis) {
    const double x = std::round(place(axis, axes_[axis].range.lower).x()) + 0.5;
    painter.setPen(QPen(t.line2, 1));
    painter.drawLine(QPointF(x, head()), QPointF(x, height() - foot()));
    // A name keeps to its half of the way to the neighbours.
    const double step =
        axes_.size() > 1 ? (width() - 2 * side()) / (static_cast<double>(axes_.size()) - 1) : 2 * side();
    const double room = std::min(step, 2 * side()) - 4;
    const QRectF box(x - room / 2, 0, room, line_height);
    painter.setFont(fontFor(Role::caption));
    painter.setPen(t.text2);
    painter.drawText(box, Qt::AlignCenter,
                     QFontMetrics(painter.font()).elidedText(axes_[axis].name, Qt::ElideRight, static_cast<int>(room)));
    painter.setFont(numberFont(Role::caption));
    painter.setPen(t.text3);
    painter.drawText(box.translated(0, line_height), Qt::AlignCenter,
                     number(axes_[axis].range.upper, axes_[axis].decimals));
    painter.drawText(QRectF(x - room / 2, height() - line_height, room, line_height), Qt::AlignCenter,
                     number(axes_[axis].range.lower, axes_[axis].decimals));
  }
  // Back to front: outside the brushes, dominated, on the front, hovered, selected.
  for (int pass = 0; pass < 5; ++pass)
    for (const Line& line : lines_) {
      const int level = line.id == selected_                  ? 4
                        : line.id == hovered_ && !for_picture ? 3
                        : !inside(line)                       ? 0
                        : line.dominated                      ? 1
                                                              : 2;
      if (level != pass) continue;
      painter.setPen(level == 4   ? QPen(t.accent, 2.25)
                     : level == 3 ? QPen(t.text1, 2)
                     : level == 2 ? QPen(t.text2, 1.25)
                     : level == 1 ? QPen(t.q[2], 1)
                                  : QPen(t.line, 1));
      paintLine(painter, line);
    }
  for (int axis = 0; axis < static_cast<int>(brushes_.size()); ++axis) {
    if (!brushes_[axis]) continue;
    const QRectF brush(place(axis, brushes_[axis]->upper) - QPointF(6, 1),
                       place(axis, brushes_[axis]->lower) + QPointF(6, 1));
    QColor fill = t.accent;
    fill.setAlphaF(0.18F);
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(brush, 2, 2);
  }
  if (keyboardFocus(this) && current_ < axisCount()) {
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(axisRect(current_)).adjusted(1, 1, -1, -1), 4, 4);
  }
}

QRect ParallelPlot::axisRect(int axis) const {
  const double step = axes_.size() > 1 ? (width() - 2 * side()) / (static_cast<double>(axes_.size()) - 1) : 2 * side();
  const double room = std::min(step, 2 * side()) - 4, x = place(axis, axes_[axis].range.lower).x();
  return QRectF(x - room / 2, 0, room, height()).toAlignedRect() & rect();
}

QString ParallelPlot::axisText(int axis) const {
  const auto& brush = brushes_.at(axis);
  const Range range = brush ? *brush : axes_.at(axis).range;
  const QString from = number(range.lower, axes_[axis].decimals), to = number(range.upper, axes_[axis].decimals);
  return brush ? tr("brushed: %1 to %2").arg(from, to) : tr("%1 to %2, all").arg(from, to);
}

void ParallelPlot::say() {
  QStringList all;
  for (int axis = 0; axis < axisCount(); ++axis) all << axes_[axis].name + ": " + axisText(axis);
  setAccessibleDescription(all.join("; "));
}

void ParallelPlot::keyPressEvent(QKeyEvent* event) {
  if (lines_.empty() || axes_.empty()) return QWidget::keyPressEvent(event);
  const bool back = event->modifiers() & Qt::ShiftModifier;
  const Range whole = axes_[current_].range;
  Range brush = brushes_[current_].value_or(whole);
  const double tenth = whole.span() / 10;
  switch (event->key()) {
    case Qt::Key_Left: current_ = std::max(0, current_ - 1); break;
    case Qt::Key_Right: current_ = std::min(axisCount() - 1, current_ + 1); break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
      if (event->key() == Qt::Key_Up) {
        if (back)
          brush.upper = std::min(whole.upper, brush.upper + tenth);
        else
          brush.lower = std::min(brush.upper, brush.lower + tenth);
      } else {
        if (back)
          brush.lower = std::max(whole.lower, brush.lower - tenth);
        else
          brush.upper = std::max(brush.lower, brush.upper - tenth);
      }
      const bool all = brush.lower <= whole.lower + tenth / 1e6 && brush.upper >= whole.upper - tenth / 1e6;
      setBrush(current_, all ? std::nullopt : std::optional(brush));
      break;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace: setBrush(current_, std::nullopt); break;
    default: return QWidget::keyPressEvent(event);
  }
  emit hint(axes_[current_].name + ": " + axisText(current_));
  QAccessibleEvent change(this, QAccessible::Focus);
  change.setChild(current_);
  QAccessible::updateAccessibility(&change);
  update();
}

void ParallelPlot::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (current_ < axisCount())
    emit hint(tr("%1: %2. Left and Right walk, Up and Down brush, Delete removes the brush.")
                  .arg(axes_[current_].name, axisText(current_)));
  update();
}

void ParallelPlot::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

bool ParallelPlot::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const int axis = axisAt(help->pos().x(), 24);
    if (axis >= 0 && help->pos().y() < head())
      QToolTip::showText(help->globalPos(), axes_[axis].name + ": " + axisText(axis), this);
    else
      QToolTip::hideText();
    return true;
  }
  if (event->type() == QEvent::LanguageChange) say();
  return QWidget::event(event);
}

void ParallelPlot::mousePressEvent(QMouseEvent* event) {
  const QPointF at = event->position();
  const int axis = axisAt(at.x(), 12);
  if (axis >= 0 && at.y() < head()) return setBrush(axis, std::nullopt);
  if (axis >= 0) {
    brushing_ = axis;
    brush_from_ = valueAt(axis, at.y());
  } else if (const int line = lineAt(at); line >= 0) {
    emit lineActivated(lines_[line].id);
  }
}

void ParallelPlot::mouseMoveEvent(QMouseEvent* event) {
  if (brushing_ >= 0) {
    const double to = valueAt(brushing_, event->position().y());
    return setBrush(brushing_, Range{std::min(brush_from_, to), std::max(brush_from_, to)});
  }
  const int line = lineAt(event->position());
  const QString id = line < 0 ? QString() : lines_[line].id;
  setCursor(axisAt(event->position().x(), 12) >= 0 ? Qt::SizeVerCursor
            : line >= 0                            ? Qt::PointingHandCursor
                                                   : Qt::ArrowCursor);
  if (id != hovered_) {
    setHovered(id);
    emit lineHovered(id);
  }
}

void ParallelPlot::mouseReleaseEvent(QMouseEvent*) {
  // A click without a drag removes the brush.
  if (brushing_ >= 0 && brushes_[brushing_] && brushes_[brushing_]->span() < 0.01 * axes_[brushing_].range.span())
    setBrush(brushing_, std::nullopt);
  brushing_ = -1;
}

void ParallelPlot::leaveEvent(QEvent*) {
  if (hovered_.isEmpty()) return;
  setHovered({});
  emit lineHovered({});
}

}  // namespace hat::ui
