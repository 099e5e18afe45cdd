// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/component_view.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

using Part = ComponentRow::Part;

constexpr double tallest_bar = 16, least_row = 16, most_row = 34;  // px

/// Parts that look alike are drawn alike.
enum class Look { encoder, attention, decoder, output, rest };
constexpr std::size_t looks = 5;

Look look_of(Part part) {
  switch (part) {
    case Part::encoder: return Look::encoder;
    case Part::memory:
    case Part::cross_attention: return Look::attention;
    case Part::self_attention:
    case Part::ffn: return Look::decoder;
    case Part::output: return Look::output;
    case Part::rest: break;
  }
  return Look::rest;
}

/// Fill and border; plum is lines only, so the parts of cross-attention have a soft fill, as everything has that is
/// estimated.
std::pair<QColor, QColor> colors_of(Look look, bool measured) {
  const Theme& t = theme();
  switch (look) {
    case Look::encoder: return {measured ? t.enc : t.encsoft, t.enc};
    case Look::attention: return {t.xatsoft, t.xat};
    case Look::decoder: return {measured ? t.dec : t.decsoft, t.dec};
    case Look::output: return {measured ? t.ctl : t.sunken, t.ctl};
    case Look::rest: break;
  }
  return {measured ? t.line2 : t.sunken, t.line2};
}

/// As rich text, in two lines where there is room for them, else elided.
QString in_lines(const QString& name, const QFont& font, double width, bool two) {
  const QFontMetricsF metrics(font);
  if (two && metrics.horizontalAdvance(name) > width) {
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    const QString begin = name.left(first.textLength()).trimmed(), end = name.mid(first.textLength()).trimmed();
    layout.endLayout();
    if (metrics.horizontalAdvance(begin) <= width && metrics.horizontalAdvance(end) <= width)
      return "<div align=\"right\">" + begin.toHtmlEscaped() + "<br>" + end.toHtmlEscaped() + "</div>";
  }
  return metrics.elidedText(name, Qt::ElideRight, width).toHtmlEscaped();
}

const char* key_of(Part part) {
  switch (part) {
    case Part::encoder: return "encoder";
    case Part::memory: return "cross_attention_memory";
    case Part::self_attention: return "self_attention";
    case Part::cross_attention: return "cross_attention";
    case Part::ffn: return "ffn";
    case Part::output: return "output";
    case Part::rest: break;
  }
  return "rest";
}

}  // namespace

ComponentView::ComponentView(QWidget* parent)
    : Chart(parent),
      name_axis_(addAxis(Qt::AlignLeft, false, false)),
      value_axis_(addAxis(Qt::AlignRight, false, false)),
      ms_axis_(addAxis(Qt::AlignBottom, false, false)),
      bars_(new QHorizontalStackedBarSeries) {
  ms_axis_->setVisible(false);
  name_axis_->setReverse(true);  // the first row is the highest
  value_axis_->setReverse(true);
  add(bars_, {ms_axis_, name_axis_});
  bindTexts(this, [this] { say(); });
}

QSize ComponentView::minimumSizeHint() const { return {scaled(260), scaled(150)}; }

QString ComponentView::nameOf(Part part) {
  switch (part) {
    case Part::encoder: return tr("Encoder");
    case Part::memory: return tr("Keys and values of the encoder");
    case Part::self_attention: return tr("Decoder self-attention");
    case Part::cross_attention: return tr("Decoder cross-attention");
    case Part::ffn: return tr("Decoder FFN");
    case Part::output: return tr("Output layer");
    case Part::rest: break;
  }
  return tr("Embeddings, beam, rest");
}

void ComponentView::setRows(std::vector<ComponentRow> rows, bool measured) {
  measured_ = measured;
  rows_ = std::move(rows);
  if (row_ >= static_cast<int>(rows_.size())) row_ = piece_ = -1;
  if (row_ >= 0 && piece_ >= static_cast<int>(rows_[static_cast<std::size_t>(row_)].pieces.size())) piece_ = -1;
  say();
}

void ComponentView::say() {
  QStringList sentences;
  for (int row = 0; row < static_cast<int>(rows_.size()); ++row) sentences << sentence(row, -1);
  setAccessibleDescription(sentences.join(" "));
  refresh();
}

QString ComponentView::sentence(int row, int piece) const {
  const ComponentRow& one = rows_.at(static_cast<std::size_t>(row));
  const double total = one.share > 0 ? one.ms / one.share : 0;
  if (piece < 0 || one.pieces.at(static_cast<std::size_t>(piece)).layer == 0)
    return tr("%1: %2 ms, %3 % of the latency.").arg(nameOf(one.part), number(one.ms, 2), number(100 * one.share, 1));
  const ComponentRow::Piece& layer = one.pieces[static_cast<std::size_t>(piece)];
  return tr("%1, layer %2: %3 ms, %4 % of the latency.")
      .arg(nameOf(one.part))
      .arg(layer.layer)
      .arg(number(layer.ms, 2), number(total > 0 ? 100 * layer.ms / total : 0, 1));
}

QString ComponentView::msOf(const ComponentRow& row) { return tr("%1 ms").arg(number(row.ms, 2)); }
QString ComponentView::shareOf(const ComponentRow& row) { return tr("%1 %").arg(number(100 * row.share, 0)); }

QString ComponentView::valueOf(const ComponentRow& row) const {
  // Columns of numbers: what stands before a number is as wide as the figures that others have more.
  const auto column = [this](const auto& text, const ComponentRow& of) {
    qsizetype most = 0;
    for (const ComponentRow& one : rows_) most = std::max(most, text(one).size());
    const QString own = text(of);
    return QString(most - own.size(), QChar(0x2007)) + own;
  };
  const QString ms = column(msOf, row), share = column(shareOf, row);
  return QString("<span style=\"white-space:pre\">&nbsp;%1<span style=\"color:%2\">%3%4</span></span>")
      .arg(ms, theme().text2.name(), QString(3, QChar(0x2007)), share);
}

double ComponentView::longest() const {
  double longest = 1e-9;
  for (const ComponentRow& row : rows_) longest = std::max(longest, row.ms);
  return longest;
}

double ComponentView::rowHeight() const {
  return rows_.empty()
             ? most_row
             : std::floor(std::clamp((height() - 9) / static_cast<double>(rows_.size()), least_row, most_row));
}

void ComponentView::arrange() {
  const QFontMetricsF label(fontFor(Role::small)), digits(numberFont(Role::small));
  double names = 0, values = 0, shares = 0;
  for (const ComponentRow& row : rows_) {
    names = std::max(names, label.horizontalAdvance(nameOf(row.part)));
    values = std::max(values, digits.horizontalAdvance(QChar(QChar::Nbsp) + msOf(row)));
    shares = std::max(shares, digits.horizontalAdvance(QString(3, QChar(0x2007)) + shareOf(row)));
  }
  names = std::min(names + 2, width() * 0.45 - 12);
  const double left = names + 12, rows = static_cast<double>(rows_.size());
  place(QRectF(left, 4, std::max(20.0, width() - left - values - shares - 10), rowHeight() * rows));
  labelRows(names);
  fillBars();
}

void ComponentView::labelRows(double names) {
  const QFont font = fontFor(Role::small);
  const bool two_lines = 2 * QFontMetricsF(font).height() <= rowHeight() + 1;
  std::vector<double> places;
  QStringList labels, values;
  for (const ComponentRow& row : rows_) {
    places.push_back(static_cast<double>(places.size()));
    labels << in_lines(nameOf(row.part), font, names, two_lines);
    values << valueOf(row);
  }
  const double end = static_cast<double>(places.size()) - 0.5;
  setTicks(name_axis_, -0.5, end, places, labels);
  setTicks(value_axis_, -0.5, end, places, values);
  const double width = plotRect().width(), most = longest() * width / (width - 1);  // room for a border
  setTicks(ms_axis_, 0, most, {most}, {"ms"});
  style(name_axis_, font, theme().text1);
  style(value_axis_, numberFont(Role::small), theme().text1);
}

void ComponentView::fillBars() {
  // A set for every look of every layer, and one for what lies before it.
  std::size_t layers = 0;
  for (const ComponentRow& row : rows_) layers = std::max(layers, row.pieces.size());
  const double pixel = longest() / (plotRect().width() - 1);
  std::vector<double> sums(rows_.size(), 0), ends(rows_.size(), 0);
  bars_->clear();
  QList<QBarSet*> sets;
  for (std::size_t layer = 0; layer < layers; ++layer) {
    std::array<QList<qreal>, looks + 1> values;
    for (QList<qreal>& of_set : values) of_set.resize(static_cast<qsizetype>(rows_.size()), 0);
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const ComponentRow& row = rows_[r];
      if (layer >= row.pieces.size() || row.pieces[layer].ms <= 0) continue;
      // Half of the border lies outside. A px of nothing between two layers, where they are wide enough for it.
      const double ms = row.pieces[layer].ms, begin = std::max(ends[r], sums[r] + pixel);
      const bool apart = ms > 2 * pixel && layer + 1 < row.pieces.size();
      const double end = std::max(begin + 0.01 * pixel, sums[r] + ms - (apart ? pixel : 0));
      values[looks][static_cast<qsizetype>(r)] = begin - ends[r];
      values[static_cast<std::size_t>(look_of(row.part))][static_cast<qsizetype>(r)] = end - begin;
      ends[r] = end;
      sums[r] += ms;
    }
    fill(*sets.insert(sets.end(), new QBarSet("gap")), values[looks], Qt::transparent);
    for (std::size_t look = 0; look < looks; ++look) {
      const auto [inside, border] = colors_of(static_cast<Look>(look), measured_);
      fill(*sets.insert(sets.end(), new QBarSet(QString::number(layer))), values[look], inside,
           QPen(border, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
  }
  bars_->append(sets);
  // As many px as leave both edges on whole ones.
  const double row = rowHeight();
  double bar = std::min(tallest_bar, row - 6) - 1;
  if (std::fmod(row - bar, 2) != 0) bar -= 1;
  bars_->setBarWidth(bar / row);
}

QRectF ComponentView::pieceRect(int row, int piece) const {
  const ComponentRow& one = rows_[static_cast<std::size_t>(row)];
  double before = 0;
  for (int i = 0; i < piece; ++i) before += std::max(0.0, one.pieces[static_cast<std::size_t>(i)].ms);
  const double scale = (plotRect().width() - 1) / longest(), high = std::min(tallest_bar, rowHeight() - 6);
  return {plotRect().left() + 0.5 + before * scale, plotRect().top() + rowHeight() * (row + 0.5) - high / 2,
          std::max(0.0, one.pieces[static_cast<std::size_t>(piece)].ms) * scale, high};
}

void ComponentView::paintUnder(QPainter& painter) {
  if (row_ < 0 || isForPicture()) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().hover);
  painter.drawRoundedRect(QRectF(4, plotRect().top() + rowHeight() * row_ + 0.5, width() - 8, rowHeight() - 2), 3, 3);
}

void ComponentView::paintOver(QPainter& painter) {
  if (row_ < 0 || piece_ < 0 || isForPicture()) return;
  painter.setPen(QPen(theme().text1, 1.5));
  painter.drawRect(pieceRect(row_, piece_).adjusted(-1.5, -1.5, 1.5, 1.5));
}

QString ComponentView::csv() const {
  QString text = "component,layer,ms,share,basis\n";
  for (const ComponentRow& row : rows_)
    for (const ComponentRow::Piece& piece : row.pieces)
      text += QString("%1,%2,%3,%4,%5\n")
                  .arg(key_of(row.part), piece.layer > 0 ? QString::number(piece.layer) : QString(),
                       QString::number(piece.ms, 'g', 8),
                       QString::number(row.ms > 0 ? piece.ms / row.ms * row.share : 0, 'g', 6),
                       measured_ ? "measured" : "estimated");
  return text;
}

void ComponentView::hover(int row, int piece) {
  if (row == row_ && piece == piece_) return;
  row_ = row;
  piece_ = piece;
  repaintMarks();
  emit hint(row >= 0 ? sentence(row, piece) : QString());
}

void ComponentView::mouseMoveEvent(QMouseEvent* event) {
  const int row = static_cast<int>(std::floor((event->position().y() - plotRect().top()) / rowHeight()));
  if (row < 0 || row >= static_cast<int>(rows_.size())) return hover(-1, -1);
  int piece = -1;
  for (int i = 0; i < static_cast<int>(rows_[static_cast<std::size_t>(row)].pieces.size()); ++i)
    if (pieceRect(row, i).adjusted(0, -4, 0, 4).contains(event->position())) piece = i;
  hover(row, piece);
}

void ComponentView::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(rows_.size());
  if (count == 0) return Chart::keyPressEvent(event);
  const int pieces = row_ < 0 ? 0 : static_cast<int>(rows_[static_cast<std::size_t>(row_)].pieces.size());
  switch (event->key()) {
    case Qt::Key_Down: return hover(std::min(row_ + 1, count - 1), -1);
    case Qt::Key_Up: return hover(row_ < 0 ? 0 : std::max(row_ - 1, 0), -1);
    case Qt::Key_Right: return hover(std::max(row_, 0), row_ < 0 ? -1 : std::min(piece_ + 1, pieces - 1));
    case Qt::Key_Left: return hover(std::max(row_, 0), std::max(piece_ - 1, -1));
    case Qt::Key_Escape:
      if (row_ >= 0) return hover(-1, -1);
      break;
    default: break;
  }
  Chart::keyPressEvent(event);
}

}  // namespace hat::ui
