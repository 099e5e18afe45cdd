// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/cost_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/series/ticks.h"
#include "ui/text/numbers.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {

/// Signed percent: "+12 %", "0".
QString percent(double share, int decimals) {
  const double value = 100 * share;
  if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) return number(0.0, 0);
  return (value > 0 ? QString("+") : QString()) + CostView::tr("%1 %").arg(number(value, decimals));
}

}  // namespace

CostView::CostView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  whenScaled(this, [this] {
    updateGeometry();
    update();
  });
}

QSize CostView::minimumSizeHint() const { return {scaled(240), scaled(120)}; }

const Series& CostView::seriesOf(std::size_t device) const {
  const auto& all = theme().series;
  return all[static_cast<std::size_t>(device < series_.size() ? series_[device] : static_cast<int>(device)) % all.size()];
}

std::vector<QRectF> CostView::legend(const QRectF& area, double indent) const {
  std::vector<QRectF> places;
  if (devices_.size() < 2) return places;
  const QFontMetricsF metrics(fontFor(Role::small));
  const double height = lineHeight(Role::small);
  double all = -20;
  for (const QString& device : devices_) all += 14 + metrics.horizontalAdvance(device) + 2 + 20;
  // Over the markers where one line is enough, else from the left.
  const double begin = indent + all <= area.width() ? area.left() + indent : area.left() + 6;
  double x = begin, y = area.top();
  for (const QString& device : devices_) {
    const double width = std::min(14 + metrics.horizontalAdvance(device) + 2, area.right() - begin);
    if (x > begin && x + width > area.right()) x = begin, y += height;
    places.emplace_back(x, y, width, height);
    x += width + 20;
  }
  return places;
}

void CostView::set(const QStringList& devices, std::vector<int> series, std::vector<Row> rows) {
  devices_ = devices;
  series_ = std::move(series);
  rows_ = std::move(rows);
  if (selected_ >= static_cast<int>(rows_.size())) selected_ = -1;
  hovered_ = -1;
  QStringList sentences;
  for (const Row& row : rows_) {
    QStringList values;
    for (std::size_t d = 0; d < row.shares.size(); ++d)
      if (std::isfinite(row.shares[d])) values << devices_.value(static_cast<int>(d)) + " " + percent(row.shares[d], 1);
    sentences << row.label + ": " + values.join(", ");
  }
  setAccessibleDescription(sentences.join("; "));
  update();
}

void CostView::setSelected(int row) {
  if (row == selected_) return;
  selected_ = row;
  update();
}

void CostView::setEmptyText(const QString& text) {
  empty_text_ = text;
  update();
}

CostView::Layout CostView::layOut(const QRectF& area) const {
  Layout layout;
  const QFontMetrics metrics(fontFor(Role::small));
  double labels = 0;
  for (const Row& row : rows_) labels = std::max(labels, static_cast<double>(metrics.horizontalAdvance(row.label)));
  labels = std::min(labels + 24, area.width() * 0.5);
  const std::vector<QRectF> names = legend(area, labels);
  const double head = names.empty() ? 2 : names.back().bottom() - area.top() + 4, foot = 2 * lineHeight(Role::caption) + 8;
  layout.plot = QRectF(area.left() + labels, area.top() + head, area.width() - labels - 24, area.height() - head - foot);
  layout.rows = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(0.0, layout.plot.height() / lineHeight(Role::small))), 1, std::max<std::size_t>(1, rows_.size()));
  layout.row_height = rows_.empty() ? layout.plot.height() : std::min<double>(scaled(28), layout.plot.height() / static_cast<double>(layout.rows));
  double low = 0, high = 0;
  for (const Row& row : rows_)
    for (const double share : row.shares)
      if (std::isfinite(share)) low = std::min(low, share), high = std::max(high, share);
  // As many numbers on the axis as there is room for.
  const QFontMetricsF digits(numberFont(Role::caption));
  for (int most = 6; most >= 2; --most) {
    const Range range = round_range(100 * low, 100 * std::max(high, 0.01), most);
    layout.lower = range.lower / 100;
    layout.upper = range.upper / 100;
    layout.step = nice_step(range.span(), most) / 100;
    layout.decimals = decimals_of(100 * layout.step);
    const double widest = std::max(digits.horizontalAdvance(percent(layout.lower, layout.decimals)), digits.horizontalAdvance(percent(layout.upper, layout.decimals)));
    layout.plot.setRight(area.right() - std::max(24.0, widest / 2 + 1));
    if (layout.x(layout.step) - layout.x(0) >= widest + 8) break;
  }
  return layout;
}

void CostView::paintPicture(QPainter& painter) { paint(painter, true); }

void CostView::paint(QPainter& p, bool for_picture) const {
  const Theme& t = theme();
  const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
  p.setRenderHint(QPainter::Antialiasing);
  if (rows_.empty()) {
    p.setFont(fontFor(Role::small));
    p.setPen(t.text2);
    p.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, empty_text_);
    return;
  }
  const Layout layout = layOut(area);
  const int line = lineHeight(Role::caption);
  const std::vector<QRectF> names = legend(area, layout.plot.left() - area.left());
  p.setFont(fontFor(Role::small));
  for (std::size_t d = 0; d < names.size(); ++d) {
    const Series& series = seriesOf(d);
    paintMarker(p, {names[d].left() + 4, names[d].center().y()}, series.marker, series.color, 4);
    p.setPen(t.text1);
    p.drawText(names[d].adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(devices_[static_cast<qsizetype>(d)], Qt::ElideRight, qRound(names[d].width() - 14)));
  }
  p.setFont(numberFont(Role::caption));
  const double bottom = layout.plot.top() + layout.row_height * static_cast<double>(layout.rows);
  for (double share = layout.lower; share <= layout.upper + layout.step / 2; share += layout.step) {
    const double x = layout.x(share);
    p.setPen(QPen(std::abs(share) < layout.step / 2 ? t.line2 : t.grid, 1));
    p.drawLine(QPointF(x, layout.plot.top()), QPointF(x, bottom));
    p.setPen(t.text3);
    p.drawText(QRectF(x - 40, bottom + 4, 80, line), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, percent(share, layout.decimals));
  }
  p.setFont(fontFor(Role::caption));
  p.setPen(t.text2);
  const QRectF foot(area.left(), bottom + 4 + line, layout.plot.right() - area.left(), line);
  p.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
             p.fontMetrics().elidedText(tr("change of latency, % of a middle-sized model"), Qt::ElideRight, qRound(foot.width())));
  for (std::size_t r = 0; r < layout.rows; ++r) {
    const Row& row = rows_[r];
    const double y = layout.plot.top() + layout.row_height * (static_cast<double>(r) + 0.5);
    const bool current = static_cast<int>(r) == selected_, under = static_cast<int>(r) == hovered_ && !for_picture;
    if (current || under) {
      p.setPen(Qt::NoPen);
      p.setBrush(current ? t.accentsoft : t.hover);
      p.drawRoundedRect(QRectF(area.left(), y - layout.row_height / 2 + 1, area.width(), layout.row_height - 2), 3, 3);
    }
    p.setFont(fontFor(Role::small, current ? QFont::Medium : QFont::Normal));
    p.setPen(t.text1);
    const QRectF label(area.left() + 6, y - layout.row_height / 2, layout.plot.left() - area.left() - 18, layout.row_height);
    p.drawText(label, Qt::AlignRight | Qt::AlignVCenter, p.fontMetrics().elidedText(row.label, Qt::ElideRight, static_cast<int>(label.width())));
    double low = INFINITY, high = -INFINITY;
    for (const double share : row.shares)
      if (std::isfinite(share)) low = std::min(low, share), high = std::max(high, share);
    // One device: a stem from zero; several: a line from the least to the most.
    if (devices_.size() == 1 && std::isfinite(low)) low = std::min(0.0, low), high = std::max(0.0, high);
    p.setPen(QPen(t.ctl, 1));
    if (low < high) p.drawLine(QPointF(layout.x(low), y), QPointF(layout.x(high), y));
    for (std::size_t d = 0; d < row.shares.size(); ++d) {
      if (!std::isfinite(row.shares[d])) continue;
      const Series& series = seriesOf(d);
      paintMarker(p, {layout.x(row.shares[d]), y}, series.marker, series.color, 4.5);
    }
  }
}

QString CostView::csv() const {
  QStringList heads{"choice", "flops_share"};
  for (const QString& device : devices_) heads << csvCell(tr("%1, share").arg(device)) << csvCell(tr("%1, ms").arg(device));
  QString text = heads.join(',') + '\n';
  for (const Row& row : rows_) {
    QStringList cells{csvCell(row.label), csvCell(row.flops_share, 6)};
    for (std::size_t d = 0; d < static_cast<std::size_t>(devices_.size()); ++d)
      cells << (d < row.shares.size() ? csvCell(row.shares[d], 6) : QString()) << (d < row.ms.size() ? csvCell(row.ms[d], 6) : QString());
    text += cells.join(',') + '\n';
  }
  return text;
}

int CostView::rowAt(QPointF at) const {
  const Layout layout = layOut(QRectF(rect()).adjusted(2, 2, -2, -2));
  const int row = static_cast<int>(std::floor((at.y() - layout.plot.top()) / layout.row_height));
  return row >= 0 && row < static_cast<int>(std::min(layout.rows, rows_.size())) ? row : -1;
}

void CostView::hover(int row) {
  if (row == hovered_) return;
  hovered_ = row;
  update();
  emit rowHovered(row);
}

void CostView::paintEvent(QPaintEvent*) {
  QPainter p(this);
  paint(p, false);
  if (keyboardFocus(this)) paintFocusRing(p, QRectF(rect()).adjusted(5, 5, -5, -5), 3);
}

void CostView::mouseMoveEvent(QMouseEvent* event) { hover(rowAt(event->position())); }
void CostView::leaveEvent(QEvent*) { hover(-1); }
void CostView::mousePressEvent(QMouseEvent* event) {
  if (const int row = rowAt(event->position()); row >= 0) emit rowActivated(row);
}

void CostView::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(std::min(layOut(QRectF(rect()).adjusted(2, 2, -2, -2)).rows, rows_.size()));
  if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && count > 0) {
    const int from = hovered_ >= 0 ? hovered_ : selected_;
    hover(from < 0 ? 0 : std::clamp(from + (event->key() == Qt::Key_Down ? 1 : -1), 0, count - 1));
  } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && hovered_ >= 0) {
    emit rowActivated(hovered_);
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace hat::ui
