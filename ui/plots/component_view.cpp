// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/component_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/text/numbers.h"
#include "ui/theme/style.h"

namespace hat::ui {
namespace {

using Part = ComponentRow::Part;

/// Fill and border of a part; plum is lines only, so the parts of cross-attention have a soft fill.
std::pair<QColor, QColor> colors_of(Part part) {
  const Theme& t = theme();
  switch (part) {
    case Part::encoder: return {t.enc, t.enc};
    case Part::memory:
    case Part::cross_attention: return {t.xatsoft, t.xat};
    case Part::self_attention:
    case Part::ffn: return {t.dec, t.dec};
    case Part::output: return {t.ctl, t.ctl};
    case Part::rest: break;
  }
  return {t.line2, t.line2};
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

ComponentView::ComponentView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  whenThemed(this, [this] { update(); });
}

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
  retranslate();
}

void ComponentView::setEmptyText(const QString& text) {
  empty_text_ = text;
  update();
}

void ComponentView::retranslate() {
  QStringList sentences;
  for (int row = 0; row < static_cast<int>(rows_.size()); ++row) sentences << sentence(row, -1);
  setAccessibleDescription(sentences.join(" "));
  update();
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

ComponentView::Layout ComponentView::layOut(const QRectF& area) const {
  Layout layout;
  const QFontMetricsF label(fontFor(Role::small)), digits(numberFont(Role::small));
  double names = 0, values = 0, longest = 0;
  for (const ComponentRow& row : rows_) {
    names = std::max(names, label.horizontalAdvance(nameOf(row.part)));
    values = std::max(values, digits.horizontalAdvance(tr("%1 ms").arg(number(row.ms, 2))));
    longest = std::max(longest, row.ms);
  }
  names = std::min(names + 12, area.width() * 0.45);
  const double shares = digits.horizontalAdvance(tr("%1 %").arg(number(100.0, 0))) + 10;
  layout.bars = area.left() + names;
  layout.width = std::max(20.0, area.width() - names - values - shares - 12);
  layout.value = layout.bars + layout.width + 8;
  layout.scale = longest > 0 ? layout.width / longest : 0;
  layout.row_height = rows_.empty() ? 24 : std::clamp(area.height() / static_cast<double>(rows_.size()), 16.0, 34.0);
  layout.top = area.top();
  return layout;
}

QRectF ComponentView::pieceRect(const Layout& layout, int row, int piece) const {
  const ComponentRow& one = rows_[static_cast<std::size_t>(row)];
  double before = 0;
  for (int i = 0; i < piece; ++i) before += std::max(0.0, one.pieces[static_cast<std::size_t>(i)].ms);
  const double height = std::min(16.0, layout.row_height - 6), y = layout.top + layout.row_height * (row + 0.5);
  return {layout.bars + before * layout.scale, y - height / 2, std::max(0.0, one.pieces[static_cast<std::size_t>(piece)].ms) * layout.scale, height};
}

void ComponentView::paint(QPainter& p, bool for_picture) const {
  const Theme& t = theme();
  const QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
  p.setRenderHint(QPainter::Antialiasing);
  if (rows_.empty()) {
    p.setFont(fontFor(Role::small));
    p.setPen(t.text2);
    p.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, empty_text_);
    return;
  }
  const Layout layout = layOut(area);
  for (int r = 0; r < static_cast<int>(rows_.size()); ++r) {
    const ComponentRow& row = rows_[static_cast<std::size_t>(r)];
    const double y = layout.top + layout.row_height * r;
    if (r == row_ && !for_picture) {
      p.setPen(Qt::NoPen);
      p.setBrush(t.hover);
      p.drawRoundedRect(QRectF(area.left(), y + 1, area.width(), layout.row_height - 2), 3, 3);
    }
    p.setFont(fontFor(Role::small));
    p.setPen(t.text1);
    const QRectF label(area.left() + 2, y, layout.bars - area.left() - 10, layout.row_height);
    // A long name takes two lines where the row has room for them, else it is elided.
    const QString name = nameOf(row.part);
    const QFontMetrics metrics = p.fontMetrics();
    const bool two_lines = metrics.horizontalAdvance(name) > label.width() &&
                           metrics.boundingRect(label.toRect(), Qt::TextWordWrap, name).height() <= layout.row_height;
    p.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | (two_lines ? Qt::TextWordWrap : Qt::TextSingleLine),
               two_lines ? name : metrics.elidedText(name, Qt::ElideRight, static_cast<int>(label.width())));
    auto [fill, border] = colors_of(row.part);
    if (!measured_) {
      const bool encoder = row.part == Part::encoder, decoder = row.part == Part::self_attention || row.part == Part::ffn;
      border = encoder || decoder ? fill : border;
      fill = encoder ? t.encsoft : decoder ? t.decsoft : row.part == Part::output || row.part == Part::rest ? t.sunken : fill;
    }
    const bool outlined = fill != border;
    for (int i = 0; i < static_cast<int>(row.pieces.size()); ++i) {
      QRectF bar = pieceRect(layout, r, i);
      if (bar.width() > 2 && i + 1 < static_cast<int>(row.pieces.size())) bar.setWidth(bar.width() - 1);  // a gap between layers
      p.setPen(outlined ? QPen(border, 1) : QPen(Qt::NoPen));
      p.setBrush(fill);
      p.drawRect(outlined ? bar.adjusted(0.5, 0.5, -0.5, -0.5) : bar);
      if (r == row_ && i == piece_ && !for_picture) {
        p.setPen(QPen(t.text1, 1.5));
        p.setBrush(Qt::NoBrush);
        p.drawRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5));
      }
    }
    p.setFont(numberFont(Role::small));
    p.setPen(t.text1);
    const QString ms = tr("%1 ms").arg(number(row.ms, 2)), share = tr("%1 %").arg(number(100 * row.share, 0));
    p.drawText(QRectF(layout.value, y, area.right() - layout.value, layout.row_height), Qt::AlignLeft | Qt::AlignVCenter, ms);
    p.setPen(t.text2);
    p.drawText(QRectF(layout.value, y, area.right() - layout.value, layout.row_height), Qt::AlignRight | Qt::AlignVCenter, share);
  }
}

QString ComponentView::csv() const {
  QString text = "component,layer,ms,share,basis\n";
  for (const ComponentRow& row : rows_)
    for (const ComponentRow::Piece& piece : row.pieces)
      text += QString("%1,%2,%3,%4,%5\n")
                  .arg(key_of(row.part), piece.layer > 0 ? QString::number(piece.layer) : QString(), QString::number(piece.ms, 'g', 8),
                       QString::number(row.ms > 0 ? piece.ms / row.ms * row.share : 0, 'g', 6), measured_ ? "measured" : "estimated");
  return text;
}

void ComponentView::paintPicture(QPainter& painter) { paint(painter, true); }

void ComponentView::paintEvent(QPaintEvent*) {
  QPainter p(this);
  paint(p, false);
  if (keyboardFocus(this)) paintFocusRing(p, QRectF(rect()).adjusted(3, 3, -3, -3), 3);
}

void ComponentView::hover(int row, int piece) {
  if (row == row_ && piece == piece_) return;
  row_ = row;
  piece_ = piece;
  update();
  emit hint(row >= 0 ? sentence(row, piece) : QString());
}

void ComponentView::mouseMoveEvent(QMouseEvent* event) {
  const Layout layout = layOut(QRectF(rect()).adjusted(4, 4, -4, -4));
  const int row = static_cast<int>(std::floor((event->position().y() - layout.top) / layout.row_height));
  if (row < 0 || row >= static_cast<int>(rows_.size())) return hover(-1, -1);
  int piece = -1;
  for (int i = 0; i < static_cast<int>(rows_[static_cast<std::size_t>(row)].pieces.size()); ++i)
    if (pieceRect(layout, row, i).adjusted(0, -4, 0, 4).contains(event->position())) piece = i;
  hover(row, piece);
}

void ComponentView::keyPressEvent(QKeyEvent* event) {
  const int count = static_cast<int>(rows_.size());
  if (count == 0) return QWidget::keyPressEvent(event);
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
  if (event->matches(QKeySequence::Copy)) return copyView(*this);
  QWidget::keyPressEvent(event);
}

void ComponentView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}
void ComponentView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace hat::ui
