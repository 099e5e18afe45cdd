// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/draws_view.h"

#include <QBarSet>
#include <QCandlestickSeries>
#include <QCandlestickSet>
#include <QCategoryAxis>
#include <QChart>
#include <QPainter>
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

QString valueText(int value) {
  return value >= 1000 && value % 1000 < 100 ? QString::number(value / 1000) + "k" : QString::number(value);
}

/// Of the three bar sets.
qsizetype set_of(Gene gene) {
  if (gene == Gene::sources) return 2;
  return gene == Gene::encoder_dim || gene == Gene::encoder_ffn_dim ? 0 : 1;
}

}  // namespace

DrawsView::DrawsView(QWidget* parent)
    : Chart(parent),
      choice_axis_(addAxis(Qt::AlignBottom, false, false)),
      gene_axis_(addAxis(Qt::AlignTop, false, false)),
      share_axis_(addAxis(Qt::AlignLeft, false, false)),
      along_(new QValueAxis),
      bars_(new QStackedBarSeries),
      lines_(new QCandlestickSeries) {
  setFocusPolicy(Qt::NoFocus);
  share_axis_->setVisible(false);
  along_->setVisible(false);
  chart()->addAxis(along_, Qt::AlignBottom);
  bars_->append({new QBarSet("encoder"), new QBarSet("decoder"), new QBarSet("sources")});
  add(bars_, {choice_axis_, share_axis_});
  lines_->setBodyOutlineVisible(false);
  add(lines_, {share_axis_});
  lines_->attachAxis(along_);
  bindTexts(this, [this] { say(); });
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

double DrawsView::leastStep() const {
  const QFontMetricsF metrics(numberFont(Role::caption));
  double step = 12;
  for (const Draws& draws : draws_)
    for (const int value : draws.values) step = std::max(step, metrics.horizontalAdvance(valueText(value)) + 3);
  return step;
}

int DrawsView::places() const {
  std::size_t places = draws_.empty() ? 0 : draws_.size() - 1;
  for (const Draws& draws : draws_) places += draws.values.size();
  return std::max(1, static_cast<int>(places));
}

QSize DrawsView::minimumSizeHint() const {
  double width = leastStep() * places();
  // The last name may be wider than its bars.
  if (!draws_.empty())
    width += std::max(0.0, QFontMetricsF(fontFor(Role::caption)).horizontalAdvance(nameOf(draws_.back().gene)) + 2 -
                               leastStep() * static_cast<double>(draws_.back().values.size()));
  return {std::max(260, static_cast<int>(std::ceil(width))), scaled(110)};
}

void DrawsView::setDraws(std::vector<Draws> draws, std::int64_t counted, std::int64_t of) {
  draws_ = std::move(draws);
  counted_ = counted;
  of_ = of;
  say();
  updateGeometry();
  refresh();
}

QString DrawsView::caption() const {
  if (counted_ == 0) return tr("Nothing has been drawn yet. The line is what is expected.");
  return counted_ >= of_
             ? tr("bar: all %1 updates so far, line: expected").arg(number(counted_))
             : tr("bar: the %1 of %2 updates that the log names, line: expected").arg(number(counted_), number(of_));
}

void DrawsView::say() {
  setEmptyText(tr("The choices appear with the first updates of a SuperTransformer."));
  QStringList sentences;
  if (!draws_.empty()) sentences << caption();
  for (const Draws& draws : draws_) {
    QStringList values;
    for (std::size_t i = 0; i < draws.values.size(); ++i)
      values << tr("%1: %2 %").arg(draws.values[i]).arg(number(100 * draws.shares[i], 0));
    sentences << nameOf(draws.gene) + " " + values.join(", ");
  }
  setAccessibleDescription(sentences.join("; "));
  setToolTip(sentences.join("\n"));
}

QString DrawsView::csv() const {
  QString text = "gene,choice,share,expected_share\n";
  for (const Draws& draws : draws_)
    for (std::size_t i = 0; i < draws.values.size(); ++i)
      text += QStringList{QString::fromStdString(std::string(name_of(draws.gene))), QString::number(draws.values[i]),
                          csvCell(draws.shares[i]), csvCell(draws.expected[i])}
                  .join(',') +
              '\n';
  return text;
}

void DrawsView::arrange() {
  const Theme& t = theme();
  const int line = lineHeight(Role::caption), columns = places();
  const double widest = std::max<double>(std::ceil(leastStep()), scaled(34));
  place(QRectF(0, line + 6, std::min<double>(width() - 1, widest * columns), height() - 3.0 * line - 14), columns);
  const double step = plotRect().width() / columns;
  double most = 1e-9;
  for (const Draws& draws : draws_)
    for (std::size_t i = 0; i < draws.values.size(); ++i) most = std::max({most, draws.shares[i], draws.expected[i]});
  const double half_line = 0.75 * most / plotRect().height();

  style(choice_axis_, numberFont(Role::caption), t.text3);
  style(gene_axis_, fontFor(Role::caption), t.text2);
  const QFontMetricsF metrics(fontFor(Role::caption));
  std::array<QList<qreal>, 3> heights;
  for (QList<qreal>& of_set : heights) of_set.resize(columns, 0);
  std::vector<double> choices, genes;
  QStringList values, names;
  lines_->clear();
  int at = 0;
  for (const Draws& draws : draws_) {
    // A gene's name begins where its bars do.
    const bool last = &draws == &draws_.back();
    const double room = last ? width() - step * at - 1 : step * static_cast<double>(draws.values.size() + 1) - 4;
    names << metrics.elidedText(nameOf(draws.gene), Qt::ElideRight, room).toHtmlEscaped();
    genes.push_back(at - 0.5 + (metrics.horizontalAdvance(names.last()) / 2) / step);
    for (std::size_t i = 0; i < draws.values.size(); ++i, ++at) {
      heights[static_cast<std::size_t>(set_of(draws.gene))][at] = draws.shares[i];
      const double expected = std::max(draws.expected[i], half_line);
      lines_->append(new QCandlestickSet(expected - half_line, expected + half_line, expected - half_line,
                                         expected + half_line, at));
      choices.push_back(at);
      values << valueText(draws.values[i]);
    }
    ++at;
  }
  setTicks(share_axis_, 0, most, {most}, {"share"});
  setTicks(choice_axis_, -0.5, columns - 0.5, choices, values);
  setTicks(gene_axis_, -0.5, columns - 0.5, genes, names);
  along_->setRange(-0.5, columns - 0.5);
  const std::array<QColor, 3> colors{t.enc, t.dec, t.xat};
  for (std::size_t i = 0; i < heights.size(); ++i)
    fill(bars_->barSets()[static_cast<qsizetype>(i)], heights[i], colors[i]);
  // An odd number of px between bars: their edges lie on whole px.
  bars_->setBarWidth(std::max(1.0, step - 5) / step);
  lines_->setMinimumColumnWidth(std::max(1.0, step - 1));
  lines_->setMaximumColumnWidth(std::max(1.0, step - 1));
  lines_->setBrush(t.text1);
  lines_->setIncreasingColor(t.text1);
  lines_->setDecreasingColor(t.text1);
}

void DrawsView::paintOver(QPainter& painter) {
  const int line = lineHeight(Role::caption);
  paintFoot(painter, caption(), QRectF(0, height() - line, width(), line), Qt::AlignLeft);
}

}  // namespace hat::ui
