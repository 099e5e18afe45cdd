// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/cost_view.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/series/ticks.h"
#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

/// Signed percent: "+12 %", "0".
QString percent(double share, int decimals) {
  const double value = 100 * share;
  if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) return number(0.0, 0);
  return (value > 0 ? QString("+") : QString()) + CostView::tr("%1 %").arg(number(value, decimals));
}

}  // namespace

CostView::CostView(QWidget* parent)
    : Chart(parent),
      choice_axis_(addAxis(Qt::AlignLeft, false, false)),
      share_axis_(addAxis(Qt::AlignBottom, false, true)),
      stems_(new QHorizontalStackedBarSeries),
      zero_(new QLineSeries) {
  choice_axis_->setReverse(true);  // the first row is the highest
  stems_->append({new QBarSet("before"), new QBarSet("above"), new QBarSet("below")});
  add(stems_, {share_axis_, choice_axis_});
  add(zero_, {share_axis_, choice_axis_});
}

QSize CostView::minimumSizeHint() const { return {scaled(240), scaled(120)}; }

const Series& CostView::seriesOf(std::size_t device) const {
  const auto& all = theme().series;
  return all[static_cast<std::size_t>(device < series_.size() ? series_[device] : static_cast<int>(device)) %
             all.size()];
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
  shown_ = std::min(shown_, static_cast<int>(rows_.size()));
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
  refresh();
}

void CostView::setSelected(int row) {
  if (row == selected_) return;
  selected_ = row;
  refresh();
}

void CostView::arrange() {
  const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
  const QFontMetricsF metrics(fontFor(Role::small)), digits(numberFont(Role::caption));
  double room = 0;
  for (const Row& row : rows_) room = std::max(room, metrics.horizontalAdvance(row.label));
  room = std::min(room + 18, area.width() * 0.5);
  const std::vector<QRectF> names = legend(area, room);
  const double head = names.empty() ? 2 : names.back().bottom() - area.top() + 4,
               high = area.height() - head - 2 * lineHeight(Role::caption) - 8;
  shown_ =
      std::clamp(static_cast<int>(std::max(0.0, high) / lineHeight(Role::small)), 1, static_cast<int>(rows_.size()));
  const double row_height = std::max(1.0, std::floor(std::min<double>(scaled(28), high / shown_)));
  double low = 0, most_share = 0.01;
  for (const Row& row : rows_)
    for (const double share : row.shares)
      if (std::isfinite(share)) low = std::min(low, share), most_share = std::max(most_share, share);
  // As many numbers on the axis as there is room for.
  double step = 0;
  int decimals = 0;
  for (int most = 6; most >= 2; --most) {
    range_ = round_range(100 * low, 100 * most_share, most);
    step = nice_step(range_.span(), most);
    decimals = decimals_of(step);
    const double widest = std::max(digits.horizontalAdvance(percent(range_.lower / 100, decimals)),
                                   digits.horizontalAdvance(percent(range_.upper / 100, decimals)));
    place(QRectF(QPointF(area.left() + room, area.top() + head),
                 QSizeF(area.width() - room - std::max(24.0, widest / 2 + 1), row_height * shown_)),
          qRound(range_.span() / step));
    if (plotRect().width() / range_.span() * step >= widest + 8) break;
  }
  // The stem of one px in the middle of a row is sharp.
  if (std::fmod(row_height, 2) != 0) chart()->setPlotArea(chart()->plotArea().translated(0, 0.5));
  std::vector<double> places;
  QStringList labels;
  for (double value = range_.lower; value <= range_.upper + step / 2; value += step) {
    places.push_back(value);
    labels << percent(value / 100, decimals);
  }
  setTicks(share_axis_, range_.lower, range_.upper, places, labels);
  style(share_axis_, numberFont(Role::caption), theme().text3);
  nameRows(room - 12);
  drawStems();
}

void CostView::nameRows(double room) {
  const QFontMetricsF metrics(fontFor(Role::small, QFont::Medium));
  std::vector<double> places;
  QStringList labels;
  for (int row = 0; row < shown_; ++row) {
    places.push_back(row);
    const QString label =
        metrics.elidedText(rows_[static_cast<std::size_t>(row)].label, Qt::ElideRight, room).toHtmlEscaped();
    labels << (row == selected_ ? "<span style=\"font-weight:500\">" + label + "</span>" : label);
  }
  setTicks(choice_axis_, -0.5, shown_ - 0.5, places, labels);
  style(choice_axis_, fontFor(Role::small), theme().text1);
}

void CostView::drawStems() {
  // One device: a stem from zero; several: a line from the least to the most.
  std::array<QList<qreal>, 3> values;
  for (QList<qreal>& of_set : values) of_set.resize(shown_, 0);
  for (int r = 0; r < shown_; ++r) {
    double low = INFINITY, high = -INFINITY;
    for (const double share : rows_[static_cast<std::size_t>(r)].shares)
      if (std::isfinite(share)) low = std::min(low, 100 * share), high = std::max(high, 100 * share);
    if (low > high) continue;
    if (devices_.size() == 1) low = std::min(0.0, low), high = std::max(0.0, high);
    values[0][r] = low > 0 ? low : std::min(0.0, high);
    values[1][r] = std::max(0.0, high) - std::max(0.0, low);
    values[2][r] = std::min(0.0, low) - std::min(0.0, high);
  }
  for (std::size_t i = 0; i < values.size(); ++i)
    fill(stems_->barSets()[static_cast<qsizetype>(i)], values[i], i == 0 ? QColor(Qt::transparent) : theme().ctl);
  stems_->setBarWidth(1 / rowRect(0).height());
  zero_->replace(QList<QPointF>{{0, -0.5}, {0, shown_ - 0.5}});
  zero_->setPen(QPen(theme().line2, 1));
}

double CostView::x(double share) const {
  return plotRect().left() + (100 * share - range_.lower) / range_.span() * plotRect().width();
}

QRectF CostView::rowRect(int row) const {
  const double height = plotRect().height() / shown_;
  return {2, plotRect().top() + height * row, width() - 4.0, height};
}

void CostView::paintUnder(QPainter& painter) {
  painter.setPen(Qt::NoPen);
  for (int row = 0; row < shown_; ++row) {
    const bool current = row == selected_, under = row == hovered_ && !isForPicture();
    if (!current && !under) continue;
    painter.setBrush(current ? theme().accentsoft : theme().hover);
    painter.drawRoundedRect(rowRect(row).adjusted(0, 1, 0, -1), 3, 3);
  }
}

void CostView::paintOver(QPainter& p) {
  const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
  const std::vector<QRectF> names = legend(area, plotRect().left() - area.left());
  p.setFont(fontFor(Role::small));
  for (std::size_t d = 0; d < names.size(); ++d) {
    const Series& series = seriesOf(d);
    paintMarker(p, {names[d].left() + 4, names[d].center().y()}, series.marker, series.color, 4);
    p.setPen(theme().text1);
    p.drawText(
        names[d].adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        p.fontMetrics().elidedText(devices_[static_cast<qsizetype>(d)], Qt::ElideRight, qRound(names[d].width() - 14)));
  }
  // Qt Charts has not all of the series' markers.
  for (int row = 0; row < shown_; ++row) {
    const std::vector<double>& shares = rows_[static_cast<std::size_t>(row)].shares;
    for (std::size_t d = 0; d < shares.size(); ++d)
      if (std::isfinite(shares[d]))
        paintMarker(p, {x(shares[d]), rowRect(row).center().y()}, seriesOf(d).marker, seriesOf(d).color, 4.5);
  }
  const int line = lineHeight(Role::caption);
  paintFoot(p, tr("change of latency, % of a middle-sized model"),
            QRectF(area.left(), plotRect().bottom() + 6 + line, plotRect().right() - area.left(), line),
            Qt::AlignRight);
}

QString CostView::csv() const {
  QStringList heads{"choice", "flops_share"};
  for (const QString& device : devices_)
    heads << csvCell(tr("%1, share").arg(device)) << csvCell(tr("%1, ms").arg(device));
  QString text = heads.join(',') + '\n';
  for (const Row& row : rows_) {
    QStringList cells{csvCell(row.label), csvCell(row.flops_share, 6)};
    for (std::size_t d = 0; d < static_cast<std::size_t>(devices_.size()); ++d)
      cells << (d < row.shares.size() ? csvCell(row.shares[d], 6) : QString())
            << (d < row.ms.size() ? csvCell(row.ms[d], 6) : QString());
    text += cells.join(',') + '\n';
  }
  return text;
}

int CostView::rowAt(QPointF at) const {
  if (isEmpty() || plotRect().height() <= 0) return -1;
  const int row = static_cast<int>(std::floor((at.y() - plotRect().top()) / rowRect(0).height()));
  return row >= 0 && row < shown_ ? row : -1;
}

void CostView::hover(int row) {
  if (row == hovered_) return;
  hovered_ = row;
  repaintMarks();
  emit rowHovered(row);
}

void CostView::mouseMoveEvent(QMouseEvent* event) { hover(rowAt(event->position())); }
void CostView::leaveEvent(QEvent*) { hover(-1); }
void CostView::mousePressEvent(QMouseEvent* event) {
  if (const int row = rowAt(event->position()); row >= 0) emit rowActivated(row);
}

void CostView::keyPressEvent(QKeyEvent* event) {
  const int count = isEmpty() ? 0 : shown_;
  if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && count > 0) {
    const int from = hovered_ >= 0 ? hovered_ : selected_;
    hover(from < 0 ? 0 : std::clamp(from + (event->key() == Qt::Key_Down ? 1 : -1), 0, count - 1));
  } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
             hovered_ >= 0) {
    emit rowActivated(hovered_);
  } else {
    Chart::keyPressEvent(event);
  }
}

}  // namespace hat::ui
