// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/ms_bar.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

constexpr double bar_height = 12, gap = 6;

double encoder_of(const LatencyParts& parts) {
  return parts.ms_of(Component::encoder_attention) + parts.ms_of(Component::encoder_ffn);
}

int depth_of(const LatencyParts& parts) {
  int depth = 0;
  for (const ComponentTime& part : parts.parts)
    if (part.component == Component::ffn) depth = std::max(depth, part.layer);
  return depth;
}

/// Small parts keep a digit that says something.
QString ms_of(double ms) { return ms < 1 ? MsBar::tr("%1 ms").arg(number(ms, 2)) : milliseconds(ms); }

}  // namespace

MsBar::MsBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void MsBar::set(std::optional<LatencyParts> parts, double longest) {
  parts_ = std::move(parts);
  longest_ = longest;
  setAccessibleName(words().join(", "));
  updateGeometry();
  update();
}

QStringList MsBar::words() const {
  QStringList words;
  if (!parts_ || parts_->total_ms <= 0) return words;
  const int depth = depth_of(*parts_);
  double layers = 0;
  for (int layer = 1; layer <= depth; ++layer) layers += parts_->decoder_layer_ms(layer);
  words << tr("encoder %1").arg(ms_of(encoder_of(*parts_)))
        << tr("%n decoder layer(s)", nullptr, depth) + " " + ms_of(layers);
  if (const double output = parts_->ms_of(Component::output); output > 0)
    words << tr("output layer %1").arg(ms_of(output));
  if (const double rest = parts_->rest_ms(); rest >= 0.005) words << tr("embeddings, beam, rest %1").arg(ms_of(rest));
  return words;
}

QSize MsBar::sizeHint() const {
  const QFontMetricsF metrics(fontFor(Role::caption));
  return {scaled(200),
          static_cast<int>(std::ceil(bar_height + gap + static_cast<double>(words().size()) * metrics.height()))};
}

void MsBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
  QWidget::changeEvent(event);
}

void MsBar::paintEvent(QPaintEvent*) {
  QPainter p(this);
  paint(p, width());
}

void MsBar::paint(QPainter& p, double width) const {
  if (!parts_ || parts_->total_ms <= 0) return;
  const Theme& t = theme();
  double x = 0;
  const double scale = width / std::max(longest_, parts_->total_ms);
  const auto piece = [&](double ms, const QColor& ink, const QColor& soft) {
    const double end = x + ms * scale;
    // A pixel between the pieces: what is layered is counted by eye.
    if (end - x > 1.5) {
      const QRectF box(x, 0, end - x - (end < width - 1 ? 1 : 0), bar_height);
      p.fillRect(box, ink);
      if (!parts_->measured() && box.width() > 3) p.fillRect(box.adjusted(1, 1, -1, -1), soft);
    }
    x = end;
  };
  piece(encoder_of(*parts_), t.enc, t.encsoft);
  for (int layer = 1; layer <= depth_of(*parts_); ++layer) piece(parts_->decoder_layer_ms(layer), t.dec, t.decsoft);
  piece(parts_->ms_of(Component::output), t.ctl, t.sunken);
  piece(parts_->rest_ms(), t.line2, t.base);
  const QFont font = fontFor(Role::caption);
  p.setFont(font);
  const QFontMetricsF metrics(font);
  double y = bar_height + gap;
  const QStringList lines = words();
  for (qsizetype i = 0; i < lines.size(); ++i) {
    p.setPen(t.text2);
    p.drawText(QRectF(0, y, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
               metrics.elidedText(lines[i], Qt::ElideRight, width));
    y += metrics.height();
  }
}

}  // namespace hat::ui
