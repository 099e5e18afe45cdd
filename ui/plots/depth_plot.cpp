// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/depth_plot.h"

#include <QBarSet>
#include <QCandlestickSeries>
#include <QCandlestickSet>
#include <QCategoryAxis>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr double bar_share = 0.58, widest_bar = 34;  // of a column, px
constexpr int most_values = 5;                       // on the axis

}  // namespace

DepthPlot::DepthPlot(What what, QWidget* parent)
    : Chart(parent),
      what_(what),
      depth_axis_(addAxis(Qt::AlignBottom, true, false)),
      value_axis_(addAxis(Qt::AlignLeft, false, true)) {
  bindTexts(this, [this] { say(); });
  if (what_ == What::milliseconds) {
    bars_ = new QStackedBarSeries;
    bars_->append({new QBarSet("encoder"), new QBarSet("gap"), new QBarSet("decoder")});
    add(bars_, {depth_axis_, value_axis_});
    return;
  }
  // Intervals stand along numbers only, so the axis that is seen is another one.
  places_ = new QValueAxis;
  places_->setVisible(false);
  chart()->addAxis(places_, Qt::AlignBottom);
  zero_ = new QLineSeries;
  intervals_ = new QCandlestickSeries;
  intervals_->setBodyOutlineVisible(false);
  intervals_->setCapsVisible(true);
  intervals_->setCapsWidth(1);
  intervals_->setMinimumColumnWidth(10);
  intervals_->setMaximumColumnWidth(10);
  middles_ = new QScatterSeries;
  for (QAbstractSeries* series : {static_cast<QAbstractSeries*>(zero_), static_cast<QAbstractSeries*>(intervals_),
                                  static_cast<QAbstractSeries*>(middles_)}) {
    add(series, {value_axis_});
    series->attachAxis(places_);
  }
}

QSize DepthPlot::minimumSizeHint() const { return {scaled(120), scaled(110)}; }

void DepthPlot::setTitle(const QString& depths) {
  title_ = depths;
  repaintMarks();
}

void DepthPlot::setGroups(std::vector<DepthGroup> groups) {
  groups_ = std::move(groups);
  if (hovered_ >= static_cast<int>(groups_.size())) hovered_ = -1;
  first_ = last_ = 1;
  double low = 0, high = 0;
  for (const DepthGroup& group : groups_) {
    first_ = std::min(first_, group.depth);
    last_ = std::max(last_, group.depth);
    if (what_ == What::milliseconds) {
      high = std::max(high, group.encoder_ms + group.decoder_ms);
    } else if (group.predicted_rows > 0) {
      low = std::min(low, 100 * group.low);
      high = std::max(high, 100 * group.high);
    }
  }
  // Room for the number above the highest bar.
  if (what_ == What::milliseconds)
    range_ = {0, round_range(0, 1.08 * std::max(high, 1e-3), most_values).upper};
  else
    range_ = round_range(std::min(low, -6.0), std::max(high, 6.0), most_values);
  say();
  refresh();
}

void DepthPlot::fillBars() {
  // A place per depth, also where there is no group of it. The encoder as far as a pixel shows it; a gap of one px
  // between the two.
  const int columns = last_ - first_ + 1;
  const double pixel = range_.span() / std::max(1.0, plotRect().height()), width = plotRect().width() / columns;
  std::array<QList<qreal>, 3> values;
  for (QList<qreal>& of_set : values) of_set.resize(columns, 0);
  for (const DepthGroup& group : groups_) {
    const qsizetype place = group.depth - first_;
    values[0][place] = std::max(group.encoder_ms, pixel);
    values[1][place] = pixel;
    values[2][place] = std::max(0.0, group.encoder_ms + group.decoder_ms - values[0][place] - pixel);
  }
  const std::array<QColor, 3> colors{theme().enc, Qt::transparent, theme().dec};
  for (std::size_t i = 0; i < values.size(); ++i)
    fill(bars_->barSets()[static_cast<qsizetype>(i)], values[i], colors[i]);
  // Edges on whole px: the middle of a column lies on one where its width is odd.
  double bar = std::floor(std::min(bar_share * width, widest_bar));
  if (std::fmod(bar + width, 2) == 0) bar -= 1;
  bars_->setBarWidth(std::max(1.0, bar) / std::max(1.0, width));
}

void DepthPlot::fillIntervals() {
  const double columns = last_ - first_ + 1;
  places_->setRange(-0.5, columns - 0.5);
  zero_->replace(QList<QPointF>{{-0.5, 0}, {columns - 0.5, 0}});
  zero_->setPen(QPen(theme().line2, 1));
  middles_->setPen(Qt::NoPen);
  middles_->setBrush(theme().text1);
  middles_->setMarkerSize(7);
  intervals_->clear();
  middles_->clear();
  for (const DepthGroup& group : groups_) {
    if (group.predicted_rows == 0) continue;
    const double place = group.depth - first_, middle = 100 * group.middle;
    intervals_->append(new QCandlestickSet(middle, 100 * group.high, 100 * group.low, middle, place));
    middles_->append(place, middle);
  }
  intervals_->setPen(QPen(theme().text2, 1));
}

void DepthPlot::say() {
  QStringList sentences;
  for (int i = 0; i < static_cast<int>(groups_.size()); ++i) sentences << sentence(i);
  setAccessibleDescription(sentences.join(" "));
}

QString DepthPlot::sentence(int index) const {
  const DepthGroup& group = groups_.at(static_cast<std::size_t>(index));
  const QString layers = group.depth == 1 ? tr("1 decoder layer") : tr("%1 decoder layers").arg(group.depth);
  if (what_ == What::milliseconds)
    return tr("%1, %2 rows: encoder %3, decoder %4 on average.")
        .arg(layers, number(static_cast<std::int64_t>(group.rows)), ui::milliseconds(group.encoder_ms),
             ui::milliseconds(group.decoder_ms));
  if (group.predicted_rows == 0) return tr("%1: no prediction.").arg(layers);
  return tr("%1, %2 rows: half of the errors lie below %3 %, nine of ten between %4 and %5 %.")
      .arg(layers, number(static_cast<std::int64_t>(group.predicted_rows)), number(100 * group.middle, 1),
           number(100 * group.low, 1), number(100 * group.high, 1));
}

QString DepthPlot::csv() const {
  QString text = "decoder_layers,rows,encoder_ms,decoder_ms,predicted_rows,error_5,error_50,error_95\n";
  for (const DepthGroup& group : groups_) {
    const bool predicted = group.predicted_rows > 0;
    text += QStringList{QString::number(group.depth),
                        QString::number(group.rows),
                        csvCell(group.encoder_ms),
                        csvCell(group.decoder_ms),
                        QString::number(group.predicted_rows),
                        predicted ? csvCell(group.low) : QString(),
                        predicted ? csvCell(group.middle) : QString(),
                        predicted ? csvCell(group.high) : QString()}
                .join(',') +
            '\n';
  }
  return text;
}

QRectF DepthPlot::column(int group) const {
  const QRectF plot = plotRect();
  const double width = plot.width() / (last_ - first_ + 1);
  return {plot.left() + width * (groups_[static_cast<std::size_t>(group)].depth - first_), plot.top(), width,
          plot.height()};
}

double DepthPlot::y(double value) const {
  return plotRect().bottom() - (value - range_.lower) / range_.span() * plotRect().height();
}

void DepthPlot::arrange() {
  const Theme& t = theme();
  const QFont digits = numberFont(Role::caption);
  const QFontMetricsF metrics(digits);
  const int line = lineHeight(Role::caption), above = line + 10, under = 2 * line + 10;
  // As many numbers as there is room for.
  const Ticks ticks = ticks_in(range_, std::clamp((height() - under - above) / (line + 4) + 1, 2, most_values));
  QStringList values, depths;
  double widest = 0;
  for (const double value : ticks.values) {
    values << number(value, ticks.decimals);
    widest = std::max(widest, metrics.horizontalAdvance(values.last()));
  }
  std::vector<double> places;
  for (int depth = first_; depth <= last_; ++depth) {
    places.push_back(depth - first_);
    depths << number(static_cast<std::int64_t>(depth));
  }
  const int columns = static_cast<int>(places.size());
  setTicks(value_axis_, range_.lower, range_.upper, ticks.values, values);
  setTicks(depth_axis_, -0.5, columns - 0.5, places, depths);
  style(value_axis_, digits, t.text3);
  style(depth_axis_, digits, t.text3);
  place(QRectF(rect()).adjusted(widest + 8, above, -7, -under), columns, static_cast<int>(ticks.values.size()) - 1);
  if (bars_)
    fillBars();
  else
    fillIntervals();
}

void DepthPlot::paintUnder(QPainter& painter) {
  const QRectF plot = plotRect();
  if (what_ == What::errors)
    painter.fillRect(QRectF(QPointF(plot.left(), y(5)), QPointF(plot.right(), y(-5))).intersected(plot), theme().over);
  if (hovered_ >= 0 && !isForPicture()) painter.fillRect(column(hovered_), theme().hover);
}

void DepthPlot::paintOver(QPainter& painter) {
  const int line = lineHeight(Role::caption), last = static_cast<int>(groups_.size()) - 1;
  paintFoot(painter, title_, QRectF(0, height() - line, plotRect().right(), line), Qt::AlignRight);
  if (what_ != What::milliseconds || groups_.empty()) return;
  // The first and the last number say the scale; the others are read off the axis, or shown under the pointer.
  painter.setFont(numberFont(Role::caption, QFont::DemiBold));
  painter.setPen(theme().text1);
  for (const int i : {0, last}) {
    const double ms = groups_[static_cast<std::size_t>(i)].encoder_ms + groups_[static_cast<std::size_t>(i)].decoder_ms;
    painter.drawText(QRectF(column(i).left() - 12, y(ms) - line, column(i).width() + 24, line),
                     Qt::AlignHCenter | Qt::AlignVCenter, msNumber(ms));
  }
}

void DepthPlot::hover(int group) {
  if (group == hovered_) return;
  hovered_ = group;
  repaintMarks();
  emit hint(group >= 0 ? sentence(group) : QString());
}

void DepthPlot::mouseMoveEvent(QMouseEvent* event) {
  int found = -1;
  for (int i = 0; i < static_cast<int>(groups_.size()); ++i)
    if (column(i).contains(event->position())) found = i;
  hover(found);
}

void DepthPlot::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(groups_.size());
  if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && count > 0)
    hover(hovered_ < 0 ? 0 : std::clamp(hovered_ + (event->key() == Qt::Key_Right ? 1 : -1), 0, count - 1));
  else if (event->key() == Qt::Key_Escape && hovered_ >= 0)
    hover(-1);
  else
    Chart::keyPressEvent(event);
}

}  // namespace hat::ui
