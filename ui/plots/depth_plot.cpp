// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/depth_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/text/numbers.h"

namespace hat::ui {
namespace {

constexpr double bar_share = 0.58;  // of a column

}  // namespace

DepthPlot::DepthPlot(What what, QWidget* parent) : Plot(parent), what_(what) { setRightMargin(6); }

void DepthPlot::setGroups(std::vector<DepthGroup> groups) {
  groups_ = std::move(groups);
  if (hovered_ >= static_cast<int>(groups_.size())) hovered_ = -1;
  int first = 1, last = 1;
  double low = 0, high = 0;
  for (const DepthGroup& group : groups_) {
    first = std::min(first, group.depth);
    last = std::max(last, group.depth);
    if (what_ == What::milliseconds) {
      high = std::max(high, group.encoder_ms + group.decoder_ms);
    } else if (group.predicted_rows > 0) {
      low = std::min(low, 100 * group.low);
      high = std::max(high, 100 * group.high);
    }
  }
  // As many ticks as depths: every one is named.
  setMostTicks(last - first + 2, 5);
  if (what_ == What::errors) low = std::min(low, -6.0), high = std::max(high, 6.0);
  // Room for the number above the highest bar.
  setHome({first - 0.5, last + 0.5},
          what_ == What::milliseconds ? Range{0, round_range(0, 1.08 * std::max(high, 1e-3), 5).upper} : round_range(low, high, 5));
  retranslate();
  refresh();
}

void DepthPlot::retranslate() {
  QStringList sentences;
  for (int i = 0; i < static_cast<int>(groups_.size()); ++i) sentences << sentence(i);
  setAccessibleDescription(sentences.join(" "));
}

QString DepthPlot::sentence(int index) const {
  const DepthGroup& group = groups_.at(static_cast<std::size_t>(index));
  const QString layers = group.depth == 1 ? tr("1 decoder layer") : tr("%1 decoder layers").arg(group.depth);
  if (what_ == What::milliseconds)
    return tr("%1, %2 rows: encoder %3, decoder %4 on average.")
        .arg(layers, number(static_cast<std::int64_t>(group.rows)), ui::milliseconds(group.encoder_ms), ui::milliseconds(group.decoder_ms));
  if (group.predicted_rows == 0) return tr("%1: no prediction.").arg(layers);
  return tr("%1, %2 rows: half of the errors lie below %3 %, nine of ten between %4 and %5 %.")
      .arg(layers, number(static_cast<std::int64_t>(group.predicted_rows)), number(100 * group.middle, 1), number(100 * group.low, 1),
           number(100 * group.high, 1));
}

QString DepthPlot::csv() const {
  QString text = "decoder_layers,rows,encoder_ms,decoder_ms,predicted_rows,error_5,error_50,error_95\n";
  for (const DepthGroup& group : groups_) {
    const bool predicted = group.predicted_rows > 0;
    text += QStringList{QString::number(group.depth), QString::number(group.rows), csvCell(group.encoder_ms), csvCell(group.decoder_ms),
                        QString::number(group.predicted_rows), predicted ? csvCell(group.low) : QString(), predicted ? csvCell(group.middle) : QString(),
                        predicted ? csvCell(group.high) : QString()}
                .join(',') +
            '\n';
  }
  return text;
}

QRectF DepthPlot::column(int group) const {
  const double depth = groups_[static_cast<std::size_t>(group)].depth;
  const double left = toPixel({depth - 0.5, 0}).x(), right = toPixel({depth + 0.5, 0}).x();
  return {left, axisRect().top(), right - left, axisRect().height()};
}

void DepthPlot::paintUnder(QPainter& painter) {
  const QRectF axes = axisRect();
  if (what_ == What::errors) {
    const double top = std::max(axes.top(), toPixel({0, 5}).y()), bottom = std::min(axes.bottom(), toPixel({0, -5}).y());
    painter.fillRect(QRectF(QPointF(axes.left(), top), QPointF(axes.right(), bottom)), theme().over);
  }
  if (hovered_ >= 0 && !isForPicture()) painter.fillRect(column(hovered_).intersected(axes), theme().hover);
}

void DepthPlot::paintData(QPainter& painter) {
  const Theme& t = theme();
  const QRectF seen = dataRect();
  const auto draw = [&](const QPolygonF& corners) {
    for (const QPolygonF& part : linesInside(corners, seen)) painter.drawPolyline(part);
  };
  if (what_ == What::errors) {
    painter.setPen(QPen(t.line2, 1));
    draw({{axisRect().left(), toPixel({0, 0}).y()}, {axisRect().right(), toPixel({0, 0}).y()}});
  }
  for (int i = 0; i < static_cast<int>(groups_.size()); ++i) {
    const DepthGroup& group = groups_[static_cast<std::size_t>(i)];
    const QRectF whole = column(i);
    const double width = std::min(bar_share * whole.width(), 34.0), x = whole.center().x();
    if (what_ == What::milliseconds) {
      // The encoder at the bottom, as far as a pixel shows it; a gap of one px between the two.
      const double zero = toPixel({0, 0}).y(), between = toPixel({0, group.encoder_ms}).y(),
                   top = toPixel({0, group.encoder_ms + group.decoder_ms}).y();
      painter.fillRect(QRectF(QPointF(x - width / 2, std::min(between, zero - 1)), QPointF(x + width / 2, zero)).intersected(seen), t.enc);
      painter.fillRect(QRectF(QPointF(x - width / 2, top), QPointF(x + width / 2, std::min(between, zero - 1) - 1)).intersected(seen), t.dec);
      continue;
    }
    if (group.predicted_rows == 0) continue;
    const double low = toPixel({0, 100 * group.low}).y(), middle = toPixel({0, 100 * group.middle}).y(), high = toPixel({0, 100 * group.high}).y();
    painter.setPen(QPen(t.text2, 1));
    draw({{x, low}, {x, high}});
    for (const double cap : {low, high}) draw({{x - 5, cap}, {x + 5, cap}});
    if (!seen.contains(QPointF(x, middle))) continue;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text1);
    painter.drawEllipse(QPointF(x, middle), 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
  }
}

void DepthPlot::paintOver(QPainter& painter) {
  if (what_ != What::milliseconds || groups_.empty()) return;
  // The first and the last number say the scale; the others are read off the axis, or shown under the pointer.
  painter.setFont(numberFont(Role::caption, QFont::DemiBold));
  painter.setPen(theme().text1);
  const int line = lineHeight(Role::caption), last = static_cast<int>(groups_.size()) - 1;
  for (const int i : {0, last}) {
    const DepthGroup& group = groups_[static_cast<std::size_t>(i)];
    const QRectF whole = column(i);
    const double top = toPixel({0, group.encoder_ms + group.decoder_ms}).y();
    painter.drawText(QRectF(whole.left() - 12, top - line, whole.width() + 24, line), Qt::AlignHCenter | Qt::AlignVCenter,
                     msNumber(group.encoder_ms + group.decoder_ms));
  }
}

void DepthPlot::hover(int group) {
  if (group == hovered_) return;
  hovered_ = group;
  refresh();
  emit hint(group >= 0 ? sentence(group) : QString());
}

void DepthPlot::movedTo(QMouseEvent* event) {
  int found = -1;
  for (int i = 0; i < static_cast<int>(groups_.size()); ++i)
    if (column(i).contains(event->position())) found = i;
  hover(found);
}

void DepthPlot::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(groups_.size());
  if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && count > 0)
    hover(hovered_ < 0 ? 0 : std::clamp(hovered_ + (event->key() == Qt::Key_Right ? 1 : -1), 0, count - 1));
  else if (event->key() == Qt::Key_Escape && hovered_ >= 0) hover(-1);
  else Plot::keyPressEvent(event);
}

}  // namespace hat::ui
