// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/ms_bar.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr double bar_height = 12, gap = 6;

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

}  // namespace

MsBar::MsBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void MsBar::set(std::vector<double> encoder, std::vector<double> decoder, double whole) {
  encoder_ = std::move(encoder);
  decoder_ = std::move(decoder);
  whole_ = std::isfinite(whole) ? std::max(whole, sum(encoder_) + sum(decoder_)) : 0;
  setAccessibleName(words().join(", "));
  updateGeometry();
  update();
}

QStringList MsBar::words() const {
  QStringList words;
  if (whole_ <= 0) return words;
  if (!encoder_.empty()) words << tr("encoder %1").arg(milliseconds(sum(encoder_)));
  if (!decoder_.empty()) words << tr("%n decoder layer(s)", nullptr, static_cast<int>(decoder_.size())) + " " + milliseconds(sum(decoder_));
  if (const double rest = whole_ - sum(encoder_) - sum(decoder_); rest >= 0.05) words << tr("output layer and rest %1").arg(milliseconds(rest));
  return words;
}

QSize MsBar::sizeHint() const {
  const QFontMetricsF metrics(fontFor(Role::caption));
  return {scaled(200), static_cast<int>(std::ceil(bar_height + gap + static_cast<double>(words().size()) * metrics.height()))};
}

void MsBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
  QWidget::changeEvent(event);
}

void MsBar::paintEvent(QPaintEvent*) {
  if (whole_ <= 0) return;
  QPainter p(this);
  const Theme& t = theme();
  double x = 0;
  const double scale = width() / whole_;
  const auto piece = [&](double ms, const QColor& color) {
    const double end = x + ms * scale;
    // A pixel between the pieces: what is layered is counted by eye.
    if (end - x > 1.5) p.fillRect(QRectF(x, 0, end - x - (end < width() - 1 ? 1 : 0), bar_height), color);
    x = end;
  };
  if (!encoder_.empty()) piece(sum(encoder_), t.enc);
  for (const double ms : decoder_) piece(ms, t.dec);
  piece(whole_ - x / scale, t.ctl);
  const QFont font = fontFor(Role::caption);
  p.setFont(font);
  const QFontMetricsF metrics(font);
  double y = bar_height + gap;
  const QStringList lines = words();
  for (qsizetype i = 0; i < lines.size(); ++i) {
    p.setPen(t.text2);
    p.drawText(QRectF(0, y, width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(lines[i], Qt::ElideRight, width()));
    y += metrics.height();
  }
}

}  // namespace hat::ui
