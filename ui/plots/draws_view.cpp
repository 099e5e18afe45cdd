// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/draws_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {

DrawsView::DrawsView(QWidget* parent) : QWidget(parent) {
  whenScaled(this, [this] {
    updateGeometry();
    update();
  });
}

QString DrawsView::nameOf(Gene gene) {
  switch (gene) {
    case Gene::encoder_dim: return tr("Enc. dim");
    case Gene::encoder_ffn_dim: return tr("Enc. FFN");
    case Gene::decoder_dim: return tr("Dec. dim");
    case Gene::decoder_depth: return tr("Depth");
    case Gene::decoder_ffn_dim: return tr("Dec. FFN");
    default: return tr("Sources");
  }
}

namespace {
constexpr double gene_gap = 18;  // between genes
QString valueText(int value) { return value >= 1000 && value % 1000 < 100 ? QString::number(value / 1000) + "k" : QString::number(value); }
}  // namespace

double DrawsView::leastStep() const {
  const QFontMetricsF metrics(numberFont(Role::caption));
  double step = 12;
  for (const Draws& draws : draws_)
    for (const int value : draws.values) step = std::max(step, metrics.horizontalAdvance(valueText(value)) + 3);
  return step;
}

QSize DrawsView::minimumSizeHint() const {
  double width = 0;
  for (const Draws& draws : draws_) width += leastStep() * static_cast<double>(draws.values.size()) + gene_gap;
  return {std::max(260, static_cast<int>(std::ceil(width))), scaled(110)};
}

void DrawsView::setDraws(std::vector<Draws> draws, std::int64_t counted, std::int64_t of) {
  draws_ = std::move(draws);
  counted_ = counted;
  of_ = of;
  retranslate();
  updateGeometry();
  update();
}

QString DrawsView::caption() const {
  if (counted_ == 0) return tr("Nothing has been drawn yet. The line is what is expected.");
  return counted_ >= of_ ? tr("bar: all %1 updates so far, line: expected").arg(number(counted_))
                         : tr("bar: the %1 of %2 updates that the log names, line: expected").arg(number(counted_), number(of_));
}

void DrawsView::retranslate() {
  QStringList sentences;
  if (!draws_.empty()) sentences << caption();
  for (const Draws& draws : draws_) {
    QStringList values;
    for (std::size_t i = 0; i < draws.values.size(); ++i) values << tr("%1: %2 %").arg(draws.values[i]).arg(number(100 * draws.shares[i], 0));
    sentences << nameOf(draws.gene) + " " + values.join(", ");
  }
  setAccessibleDescription(sentences.join("; "));
  setToolTip(sentences.join("\n"));
}

void DrawsView::paintEvent(QPaintEvent*) {
  QPainter p(this);
  paintPicture(p);
}

QString DrawsView::csv() const {
  QString text = "gene,choice,share,expected_share\n";
  for (const Draws& draws : draws_)
    for (std::size_t i = 0; i < draws.values.size(); ++i)
      text += QStringList{QString::fromStdString(std::string(name_of(draws.gene))), QString::number(draws.values[i]), csvCell(draws.shares[i]), csvCell(draws.expected[i])}.join(',') + '\n';
  return text;
}

void DrawsView::paintPicture(QPainter& p) {
  const Theme& t = theme();
  const int line = lineHeight(Role::caption);
  if (draws_.empty()) {
    p.setFont(fontFor(Role::small));
    p.setPen(t.text2);
    p.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, tr("The choices appear with the first updates of a SuperTransformer."));
    return;
  }
  std::size_t bars = 0;
  double most = 0;
  for (const Draws& draws : draws_) {
    bars += draws.values.size();
    for (std::size_t i = 0; i < draws.values.size(); ++i) most = std::max({most, draws.shares[i], draws.expected[i]});
  }
  const double top = line + 6, bottom = height() - 2.0 * line - 6;
  const double step = std::clamp((width() - gene_gap * static_cast<double>(draws_.size() - 1)) / static_cast<double>(std::max<std::size_t>(bars, 1)), leastStep(), std::max<double>(leastStep(), scaled(34)));
  double x = 0;
  for (const Draws& draws : draws_) {
    p.setFont(fontFor(Role::caption));
    p.setPen(t.text2);
    const double room = step * static_cast<double>(draws.values.size()) + gene_gap - 4;
    p.drawText(QRectF(x, 0, room, line), Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(nameOf(draws.gene), Qt::ElideRight, static_cast<int>(room)));
    const bool encoder = draws.gene == Gene::encoder_dim || draws.gene == Gene::encoder_ffn_dim;
    const QColor fill = draws.gene == Gene::sources ? t.xat : encoder ? t.enc : t.dec;
    for (std::size_t i = 0; i < draws.values.size(); ++i) {
      const auto y = [&](double share) { return bottom - share / std::max(most, 1e-9) * (bottom - top); };
      p.fillRect(QRectF(x + 2, y(draws.shares[i]), step - 6, bottom - y(draws.shares[i])), fill);
      p.setPen(QPen(t.text1, 1.5));
      p.drawLine(QPointF(x, y(draws.expected[i])), QPointF(x + step - 2, y(draws.expected[i])));
      p.setFont(numberFont(Role::caption));
      p.setPen(t.text3);
      const int value = draws.values[i];
      p.drawText(QRectF(x - 1, bottom + 2, step - 2, line), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, valueText(value));
      x += step;
    }
    x += gene_gap;
  }
  p.setFont(fontFor(Role::caption));
  p.setPen(t.text2);
  p.drawText(QRectF(0, height() - line, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
             p.fontMetrics().elidedText(caption(), Qt::ElideRight, width()));
}

}  // namespace hat::ui
