// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/attention_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/text/numbers.h"
#include "ui/theme/elision.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

double row_height() { return scaled(17); }
constexpr double row_gap = 3;  // between decoder layers

}  // namespace

AttentionView::AttentionView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  whenThemed(this, [this] {
    updateGeometry();
    update();
  });
}

void AttentionView::clear() {
  hypothesis_ = {};
  source_.clear();
  target_.clear();
  rebuild();
}

void AttentionView::setTranslation(const Translation& translation) {
  if (translation.hypotheses.empty()) return clear();
  hypothesis_ = translation.hypotheses.front();
  source_ = words_of(translation.source_tokens);
  target_ = words_of(hypothesis_.tokens);
  target_word_ = std::clamp(target_word_, 0, std::max(0, static_cast<int>(target_.size()) - 1));
  rebuild();
}

void AttentionView::setTargetWord(int word) {
  if (target_.empty() || word == target_word_) return;
  target_word_ = std::clamp(word, 0, static_cast<int>(target_.size()) - 1);
  rebuild();
  emit targetWordChanged(target_word_);
}

void AttentionView::setChoice(AttentionChoice choice) {
  choice_ = choice;
  rebuild();
}

void AttentionView::setAsLines(bool lines) {
  as_lines_ = lines;
  rebuild();
}

void AttentionView::rebuild() {
  rows_.clear();
  alignment_.clear();
  if (!target_.empty() && !hypothesis_.attention.empty()) {
    if (as_lines_)
      alignment_ = word_alignment(hypothesis_, source_, target_, choice_);
    else
      rows_ = attention_rows(hypothesis_, source_, target_[target_word_], choice_);
  }
  updateGeometry();
  update();
}

QSize AttentionView::sizeHint() const {
  if (as_lines_) return {600, scaled(150)};
  return {600, static_cast<int>(rows_.empty() ? scaled(60) : rowTop(static_cast<int>(rows_.size())) + 6)};
}

double AttentionView::layerWidth() const {
  const QFontMetricsF metrics(fontFor(Role::caption));
  double width = 0;
  for (const AttentionRow& row : rows_)
    width = std::max(width, metrics.horizontalAdvance(tr("enc %1").arg(row.encoder_layer)));
  return width + 2;
}

double AttentionView::cellLeft() const {
  const QFontMetricsF metrics(fontFor(Role::caption, QFont::Medium));
  double width = 0;
  for (const AttentionRow& row : rows_)
    width = std::max(width, metrics.horizontalAdvance(tr("decoder %1").arg(row.decoder_layer)));
  return std::max<double>(scaled(104), std::ceil(width + 10 + layerWidth() + 8));
}

double AttentionView::cellWidth() const {
  // Right of the cells stand each row's share and its head.
  const double right =
      16 + std::max<double>(scaled(72), QFontMetricsF(fontFor(Role::caption)).horizontalAdvance(tr("share")) + 2);
  return source_.empty()
             ? 0
             : std::min<double>((width() - cellLeft() - right) / static_cast<double>(source_.size()), scaled(96));
}

double AttentionView::rowTop(int row) const {
  double y = scaled(24);
  for (int i = 0; i < row; ++i) {
    y += row_height();
    if (i + 1 < static_cast<int>(rows_.size()) && rows_[i].decoder_layer != rows_[i + 1].decoder_layer) y += row_gap;
  }
  return y;
}

void AttentionView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint(painter, hovered_column_);
  if (!isEmpty() && !target_.empty() && keyboardFocus(this))
    paintFocusRing(painter, QRectF(rect()).adjusted(5, 5, -5, -5), 3);
}

void AttentionView::paintPicture(QPainter& painter) { paint(painter, -1); }

void AttentionView::paint(QPainter& painter, int hovered_column) const {
  painter.setRenderHint(QPainter::Antialiasing);
  if (hypothesis_.attention.empty() || target_.empty()) {
    painter.setFont(fontFor(Role::small));
    painter.setPen(theme().text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("The attention of each word over the encoder layers appears with the first translation."));
    return;
  }
  if (as_lines_)
    paintLines(painter, hovered_column);
  else if (rows_.empty()) {
    painter.setFont(fontFor(Role::small));
    painter.setPen(theme().text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("This decoder layer has no such head."));
  } else {
    paintMatrix(painter, hovered_column);
  }
}

void AttentionView::paintMatrix(QPainter& painter, int hovered_column) const {
  const Theme& t = theme();
  const double left = cellLeft(), cell = cellWidth(), high = row_height();
  const int count = static_cast<int>(source_.size());

  // Framed: the columns that this word looks at most, over all rows.
  std::vector<double> sums(count, 0.0);
  for (const AttentionRow& row : rows_)
    for (int i = 0; i < count; ++i) sums[i] += row.cells[i];
  const int top = static_cast<int>(std::max_element(sums.begin(), sums.end()) - sums.begin());
  int first = top, last = top;
  while (first > 0 && sums[first - 1] >= 0.6 * sums[top]) --first;
  while (last + 1 < count && sums[last + 1] >= 0.6 * sums[top]) ++last;

  painter.setRenderHint(QPainter::Antialiasing, false);
  for (int i = 0; i < count; ++i) {
    const bool strong = (i >= first && i <= last) || i == hovered_column;
    painter.setFont(fontFor(Role::caption, strong ? QFont::DemiBold : 0));
    painter.setPen(strong ? t.text1 : t.text2);
    const QString word = source_[i].text.empty() ? tr("end") : QString::fromStdString(source_[i].text);
    if (cell < 16 && !strong) continue;
    const QFontMetrics metrics(painter.font());
    const double room = std::max(cell - 2, cell < 16 ? 60.0 : 0.0);
    painter.drawText(QRectF(left + i * cell + cell / 2 - room / 2, 2, room, scaled(20)), Qt::AlignCenter,
                     elidedIn(this, metrics, word, static_cast<int>(room),
                              QRectF(left + i * cell, 0, cell, scaled(22)).toAlignedRect()));
  }
  painter.setFont(fontFor(Role::caption));
  painter.setPen(t.text2);
  const double share_left = left + count * cell + 16;
  painter.drawText(QRectF(share_left, 2, width() - share_left, scaled(20)), Qt::AlignLeft | Qt::AlignVCenter,
                   tr("share"));

  int last_layer = 0;
  for (int r = 0; r < static_cast<int>(rows_.size()); ++r) {
    const AttentionRow& row = rows_[r];
    const double y = rowTop(r);
    if (row.decoder_layer != last_layer) {
      last_layer = row.decoder_layer;
      painter.setFont(fontFor(Role::caption, QFont::Medium));
      painter.setPen(t.text1);
      painter.drawText(QRectF(0, y, left, high), Qt::AlignLeft | Qt::AlignVCenter,
                       tr("decoder %1").arg(row.decoder_layer));
    }
    painter.setFont(fontFor(Role::caption));
    painter.setPen(t.enc);
    painter.drawText(QRectF(left - 8 - layerWidth(), y, layerWidth(), high), Qt::AlignRight | Qt::AlignVCenter,
                     tr("enc %1").arg(row.encoder_layer));
    for (int i = 0; i < count; ++i) {
      const int level = attention_level(row.cells[i]);
      const QRectF box(std::round(left + i * cell), y,
                       std::round(left + (i + 1) * cell) - std::round(left + i * cell) - 1, high - 1);
      painter.fillRect(box, t.q[level]);
      if (row.cells[i] >= 0.20 && cell >= scaled(28)) {
        painter.setFont(numberFont(Role::caption));
        painter.setPen(t.onQ(level));
        painter.drawText(box, Qt::AlignCenter, number(row.cells[i], 2));
      }
    }
    painter.fillRect(QRectF(share_left, y + high / 2 - 4, 30, 8), t.sunken);
    painter.fillRect(QRectF(share_left, y + high / 2 - 4, 30 * std::clamp(row.share, 0.0, 1.0), 8), t.enc);
    painter.setFont(numberFont(Role::caption));
    painter.setPen(t.text2);
    painter.drawText(QRectF(share_left + 36, y, width() - share_left - 36, high), Qt::AlignLeft | Qt::AlignVCenter,
                     number(row.share, 2));
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(t.accent, 1.5));
  const double bottom = rowTop(static_cast<int>(rows_.size()));
  painter.drawRoundedRect(QRectF(std::round(left + first * cell) - 1, 1.5, (last - first + 1) * cell + 1, bottom), 2,
                          2);
}

std::vector<double> AttentionView::wordPlaces(const std::vector<Word>& words) const {
  std::vector<double> places;
  const double step = width() / std::max<double>(1, static_cast<double>(words.size()));
  for (std::size_t i = 0; i < words.size(); ++i) places.push_back((static_cast<double>(i) + 0.5) * step);
  return places;
}

void AttentionView::paintLines(QPainter& painter, int hovered_column) const {
  const Theme& t = theme();
  const auto above = wordPlaces(source_), below = wordPlaces(target_);
  const double top = scaled(22), bottom = height() - scaled(24);
  painter.setBrush(Qt::NoBrush);
  for (int pass = 0; pass < 2; ++pass)
    for (std::size_t word = 0; word < alignment_.size(); ++word)
      for (std::size_t i = 0; i < source_.size(); ++i) {
        const double mass = alignment_[word][i];
        const bool chosen = static_cast<int>(word) == target_word_;
        if (mass < 0.06 || chosen != (pass == 1)) continue;
        QColor color = chosen ? t.text1 : t.q[attention_level(mass)];
        painter.setPen(QPen(color, 0.75 + 4 * mass));
        painter.drawLine(QPointF(above[i], top), QPointF(below[word], bottom));
      }
  const auto words = [&](const std::vector<Word>& list, const std::vector<double>& places, double y, bool target) {
    const double step = width() / std::max<double>(1, static_cast<double>(list.size()));
    for (std::size_t i = 0; i < list.size(); ++i) {
      const bool strong = target ? static_cast<int>(i) == target_word_ : static_cast<int>(i) == hovered_column;
      painter.setFont(fontFor(Role::caption, strong ? QFont::DemiBold : 0));
      painter.setPen(strong ? t.text1 : t.text2);
      const QString text = list[i].text.empty() ? tr("end") : QString::fromStdString(list[i].text);
      painter.drawText(QRectF(places[i] - step / 2, y, step, scaled(20)), Qt::AlignCenter,
                       elidedIn(this, QFontMetrics(painter.font()), text, static_cast<int>(step - 2),
                                QRectF(places[i] - step / 2, y, step, scaled(20)).toAlignedRect()));
      if (strong && target) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.drawRoundedRect(QRectF(places[i] - step / 2 + 1, y + 1, step - 2, scaled(20) - 2), 2, 2);
      }
    }
  };
  words(source_, above, 0, false);
  words(target_, below, height() - scaled(22), true);
}

void AttentionView::mouseMoveEvent(QMouseEvent* event) {
  if (target_.empty()) return;
  if (as_lines_) {
    const int word = static_cast<int>(event->position().x() / (width() / static_cast<double>(target_.size())));
    if (event->position().y() > height() / 2.0) setTargetWord(word);
    return;
  }
  const double cell = cellWidth();
  const int column = cell > 0 ? static_cast<int>(std::floor((event->position().x() - cellLeft()) / cell)) : -1;
  const int shown = column >= 0 && column < static_cast<int>(source_.size()) ? column : -1;
  if (shown != hovered_column_) {
    hovered_column_ = shown;
    update();
  }
  for (int r = 0; shown >= 0 && r < static_cast<int>(rows_.size()); ++r)
    if (event->position().y() >= rowTop(r) && event->position().y() < rowTop(r) + row_height())
      emit hint(tr("Decoder layer %1 gives “%2” in encoder layer %3 an attention of %4.")
                    .arg(rows_[r].decoder_layer)
                    .arg(source_[shown].text.empty() ? tr("end") : QString::fromStdString(source_[shown].text))
                    .arg(rows_[r].encoder_layer)
                    .arg(number(rows_[r].cells[shown], 2)));
}

void AttentionView::leaveEvent(QEvent*) {
  hovered_column_ = -1;
  update();
}

void AttentionView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Left)
    setTargetWord(std::max(0, target_word_ - 1));
  else if (event->key() == Qt::Key_Right)
    setTargetWord(target_word_ + 1);
  else
    QWidget::keyPressEvent(event);
}

QString AttentionView::csv() const {
  const auto word = [](const Word& one) {
    return csvCell(one.text.empty() ? QString("</s>") : QString::fromStdString(one.text));
  };
  const QString head = choice_.head < 0 ? QString("mean") : QString::number(choice_.head + 1);
  QString text;
  if (as_lines_) {
    text = "target_position,target_word,source_position,source_word,decoder_layer,head,attention\n";
    const QString layer = choice_.decoder_layer > 0 ? QString::number(choice_.decoder_layer) : QString("all");
    for (std::size_t target = 0; target < alignment_.size(); ++target)
      for (std::size_t i = 0; i < source_.size(); ++i)
        text += QStringList{QString::number(target + 1),
                            word(target_[target]),
                            QString::number(i + 1),
                            word(source_[i]),
                            layer,
                            head,
                            csvCell(alignment_[target][i], 6)}
                    .join(',') +
                '\n';
    return text;
  }
  text =
      "target_position,target_word,decoder_layer,encoder_layer,head,encoder_layer_share,source_position,source_word,"
      "attention\n";
  for (const AttentionRow& row : rows_)
    for (std::size_t i = 0; i < source_.size(); ++i)
      text += QStringList{QString::number(target_word_ + 1),
                          word(target_[static_cast<std::size_t>(target_word_)]),
                          QString::number(row.decoder_layer),
                          QString::number(row.encoder_layer),
                          head,
                          csvCell(row.share, 6),
                          QString::number(i + 1),
                          word(source_[i]),
                          csvCell(row.cells[i], 6)}
                  .join(',') +
              '\n';
  return text;
}

}  // namespace hat::ui
