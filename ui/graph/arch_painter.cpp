// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/arch_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include "ui/graph/arch_scene.h"
#include "ui/graph/arch_wires.h"

namespace hat::ui {
namespace {

struct ArchPainterTr {
  Q_DECLARE_TR_FUNCTIONS(ArchPainter)
};

struct Hues {
  QColor ink, soft, line;
};
Hues hues(const Theme& t, Side side) {
  return side == Side::encoder ? Hues{t.enc, t.encsoft, t.encline} : Hues{t.dec, t.decsoft, t.decline};
}

void heads_row(QPainter& p, double left, double y, double width, int heads, double size, const QColor& ink,
               bool hollow) {
  const double slot = width / std::max(heads, 1), dot = std::min(size, slot - 2);
  // Few heads are wide heads: a dot grows into a bar that keeps the gaps of the narrow ones.
  const double length = std::max(dot, slot - std::max(6.0, slot * 0.2));
  const bool round = heads >= 8 || slot <= size * 2.1;
  p.setPen(hollow ? QPen(ink, 1) : QPen(Qt::NoPen));
  p.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(ink));
  for (int h = 0; h < heads; ++h) {
    const double w = round ? dot : length;
    const QRectF r(left + slot * h, y - dot / 2, w, dot);
    p.drawRoundedRect(hollow ? r.adjusted(0.5, 0.5, -0.5, -0.5) : r, dot / 2, dot / 2);
  }
}

struct Scene : ArchScene {
  QLocale locale;

  [[nodiscard]] bool isSelected(Side side, int layer) const {
    return e.interactive && e.selected.layer == layer && e.selected.side == side && e.selected.row >= 0;
  }

  void unused(const BlockBox& b, Side side) {
    p.setPen(QPen(t.ghostline, 1, Qt::DashLine));
    p.setBrush(t.ghost);
    p.drawRoundedRect(b.ghost.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (l.level == ZoomLevel::outline) return;
    p.setPen(QPen(t.ghostline, 1));
    p.setBrush(Qt::NoBrush);
    p.drawRect(b.ffn_track.adjusted(0.5, 0.5, -0.5, -0.5));
    const std::vector<int>& heads = side == Side::encoder ? s.encoder_heads : s.self_heads;
    const int most = heads.empty() ? 1 : *std::max_element(heads.begin(), heads.end());
    for (std::size_t r = 1; r < b.rows.size(); ++r)
      heads_row(p, b.ffn_track.left(), b.rows[r], l.heads_width, most, l.numbers ? 10 : 8, t.ghostline, true);
  }

  /// The hue of one part of a layer: neutral where the architectures beside this one have the same.
  [[nodiscard]] Hues hue(Side side, int layer, Part part) const {
    const bool same = e.marks && !e.marks->whole(side, layer) && !e.marks->has(side, layer, part);
    return same ? Hues{t.ctl, t.over, t.line2} : hues(t, side);
  }
  /// A block keeps its fill when the layer as a whole differs.
  [[nodiscard]] Hues block_hue(Side side, int layer) const {
    return e.marks && !e.marks->whole(side, layer) ? Hues{t.ctl, t.over, t.line2} : hues(t, side);
  }

  void block(const BlockBox& b, Side side) {
    if (!b.used) return unused(b, side);
    const Hues h = block_hue(side, b.layer);
    const bool enc = side == Side::encoder;
    const bool selected = isSelected(side, b.layer);
    if (b.ghost.width() > b.block.width() + 0.5) {
      p.setPen(QPen(t.ghostline, 1));
      p.setBrush(t.ghost);
      p.drawRoundedRect(b.ghost.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    p.setPen(QPen(h.line, 1));
    p.setBrush(h.soft);
    p.drawRoundedRect(b.block.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (l.level == ZoomLevel::outline) {
      p.setPen(Qt::NoPen);
      p.setBrush(h.ink);
      QRectF bar = b.block.adjusted(2, 2, -2, -2);
      bar.setWidth(std::max(2.0, b.ffn_used - 4));
      p.drawRoundedRect(bar, 2, 2);
    } else {
      const int ffn = enc ? a.encoder[b.layer - 1].ffn_dim : a.decoder[b.layer - 1].ffn_dim;
      QRectF bar = b.ffn_track;
      const Hues part = hue(side, b.layer, Part::ffn);
      p.setPen(QPen(part.line, 1));
      p.setBrush(t.base);
      p.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
      bar.setWidth(b.ffn_used);
      p.fillRect(bar, part.ink);
      numbers_and_heads(b, side, ffn, selected);
      if (selected) grip(b, side, h);
    }
    if (selected) {
      p.setPen(QPen(t.accent, 2));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(b.ghost.adjusted(-3, -3, 3, 3), 4, 4);
    }
    if (e.drop_decoder == b.layer && !enc) {
      p.setPen(QPen(t.accent, 2, Qt::DashLine));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(b.ghost.adjusted(-3, -3, 3, 3), 4, 4);
    }
  }

  void numbers_and_heads(const BlockBox& b, Side side, int ffn, bool selected) {
    const double size = l.numbers ? 10 : 8;
    const auto number = [&](int row, int value) {
      if (!l.numbers) return;
      const bool strong = selected;
      p.setFont(numberFont(Role::caption, strong && e.selected.row == row ? QFont::DemiBold : QFont::Normal));
      p.setPen(strong ? t.text1 : t.text2);
      textAt(p, {b.block.right() - 6, b.rows[row]}, Qt::AlignRight, QString::number(value));
    };
    number(0, ffn);
    if (side == Side::encoder) {
      const EncoderLayer& layer = a.encoder[b.layer - 1];
      heads_row(p, b.ffn_track.left(), b.rows[1], l.heads_width, layer.heads, size,
                hue(side, b.layer, Part::self_heads).ink, false);
      number(1, layer.heads);
    } else {
      const DecoderLayer& layer = a.decoder[b.layer - 1];
      const Hues cross = hue(side, b.layer, Part::cross_heads);
      heads_row(p, b.ffn_track.left(), b.rows[1], l.heads_width, layer.cross_heads, size,
                cross.ink == t.ctl ? t.ctl : t.xat, false);
      heads_row(p, b.ffn_track.left(), b.rows[2], l.heads_width, layer.self_heads, size,
                hue(side, b.layer, Part::self_heads).ink, false);
      number(1, layer.cross_heads);
      number(2, layer.self_heads);
    }
    if (selected && e.selected.row > 0) {
      // The row that + and - change.
      p.setPen(QPen(t.accent, 1));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(QRectF(b.ffn_track.left() - 4.5, std::round(b.rows[e.selected.row] - l.row_pitch / 2) + 1.5,
                               b.block.width() - 7, l.row_pitch - 3),
                        2, 2);
    }
  }

  void grip(const BlockBox& b, Side side, const Hues&) {
    for (int choice : choicesOf(s, side, Part::ffn)) {
      const double x = b.ffn_track.left() + choice * l.ffn_px_per_dim;
      if (x < b.ffn_track.left() + b.ffn_used - 1)
        p.fillRect(QRectF(std::round(x), b.ffn_track.top(), 1, b.ffn_track.height()), t.base);
      else if (x < b.ffn_track.right() - 1)
        p.fillRect(QRectF(std::round(x), b.ffn_track.top(), 1, b.ffn_track.height()), t.line2);
    }
    p.setPen(QPen(t.accent, 1.5));
    p.setBrush(t.base);
    p.drawRoundedRect(QRectF(b.ffn_track.left() + b.ffn_used - 3, b.rows[0] - 9, 6, 18), 2, 2);
  }

  void stack(const StackBox& stack, Side side, int depth) {
    const Hues h = hues(t, side);
    // The residual stream between layers.
    for (int i = 0; i + 1 < depth; ++i) {
      const double x = std::floor(stack.left + stack.used_width / 2) + 0.5;
      p.setPen(QPen(h.line, 1));
      p.drawLine(QPointF(x, stack.blocks[i].block.top()), QPointF(x, stack.blocks[i + 1].block.bottom()));
    }
    for (const BlockBox& b : stack.blocks) block(b, side);
  }

  /// The head of a stack, as wide as `room`; returns where it ends.
  double head(const StackBox& stack, Side side, int depth, double room) {
    const QString name = side == Side::encoder ? ArchPainterTr::tr("Encoder") : ArchPainterTr::tr("Decoder");
    p.setFont(fontFor(Role::small, QFont::DemiBold));
    p.setPen(hues(t, side).ink);
    const QString shown = p.fontMetrics().elidedText(name, Qt::ElideRight, qRound(room));
    textAt(p, {stack.left, l.header}, Qt::AlignLeft, shown);
    const double x = stack.left + p.fontMetrics().horizontalAdvance(shown) + 8;
    if (l.compact) return x;
    p.setFont(fontFor(Role::small));
    p.setPen(t.text2);
    const QString layers =
        p.fontMetrics().elidedText(ArchPainterTr::tr("%1 of %2 layers").arg(depth).arg(stack.blocks.size()),
                                   Qt::ElideRight, qRound(stack.left + room - x));
    textAt(p, {x, l.header}, Qt::AlignLeft, layers);
    return x + p.fontMetrics().horizontalAdvance(layers);
  }

  void heads() {
    const double after = head(l.encoder, Side::encoder, a.encoder_depth(),
                              l.encoder.full_width + (l.compact ? 0 : 0.1 * l.gutter_width)) +
                         10;
    head(l.decoder, Side::decoder, a.decoder_depth(),
         l.compact ? l.decoder.full_width + 20 : l.ms_right - 6 - l.decoder.left);
    if (l.compact) return;
    p.setFont(fontFor(Role::small, QFont::DemiBold));
    p.setPen(t.xat);
    // In the gutter's middle, or as near to it as the heads beside it leave room.
    const QString title = p.fontMetrics().elidedText(ArchPainterTr::tr("Cross-attention sources"), Qt::ElideRight,
                                                     qRound(l.decoder.left - 10 - after));
    const double half = p.fontMetrics().horizontalAdvance(title) / 2.0;
    const double middle =
        std::min(std::max(l.gutter + l.gutter_width * 0.45, after + half), l.decoder.left - 10 - half);
    textAt(p, {middle, l.header}, Qt::AlignHCenter, title);
  }

  void indices_and_ms() {
    const auto all = [](const std::vector<double>& v) {
      return v.empty() ? 0.0 : *std::max_element(v.begin(), v.end());
    };
    // One scale for both columns, and for whatever architecture is shown here next; an encoder's bar ends where the
    // numbers of the layers begin.
    double scale = 4.0 / 3.0;
    if (const double m = std::max({ms.longest, all(ms.decoder), all(ms.encoder)}); m > 0) scale = 54 / m;
    if (const double m = all(ms.encoder); m > 0)
      scale = std::min(scale, std::max(4.0, l.index_left - l.ms_left - 13) / m);
    const bool with_ms = !ms.decoder.empty() || !ms.encoder.empty();
    for (const BlockBox& b : l.encoder.blocks) row_text(b, Side::encoder, l.index_left, scale, with_ms);
    for (const BlockBox& b : l.decoder.blocks) row_text(b, Side::decoder, l.index_right, scale, with_ms);
    if (with_ms) {
      p.setFont(fontFor(Role::caption));
      p.setPen(t.text2);
      if (!ms.encoder.empty()) textAt(p, {l.ms_left + 4, l.header}, Qt::AlignRight, ArchPainterTr::tr("ms"));
      if (!ms.decoder.empty()) {
        const QString how = ms.measured ? ArchPainterTr::tr("ms, measured") : ArchPainterTr::tr("ms, estimated");
        textAt(p, {l.ms_right, l.header}, Qt::AlignLeft,
               p.fontMetrics().elidedText(how, Qt::ElideRight, qRound(l.size.width() - l.ms_right - 2)));
      }
    }
  }

  void row_text(const BlockBox& b, Side side, double index_x, double scale, bool with_ms) {
    const bool enc = side == Side::encoder;
    const double y = enc ? b.ghost.center().y() : b.port.y();
    const bool strong = isSelected(side, b.layer);
    p.setFont(numberFont(Role::caption, strong ? QFont::DemiBold : QFont::Normal));
    p.setPen(strong ? t.text1 : t.text2);
    textAt(p, {index_x, y}, Qt::AlignHCenter, QString::number(b.layer));
    if (!b.used) {
      if (l.compact) return;
      p.setFont(fontFor(Role::caption));
      p.setPen(t.text3);
      if (enc)
        textAt(p, {index_x - 12, y}, Qt::AlignRight, ArchPainterTr::tr("not used"));
      else
        textAt(p, {l.ms_right, y}, Qt::AlignLeft, ArchPainterTr::tr("not used"));
      return;
    }
    const std::vector<double>& values = enc ? ms.encoder : ms.decoder;
    if (!with_ms || b.layer > static_cast<int>(values.size())) return;
    const double value = values[b.layer - 1];
    const double width = std::max(1.0, value * scale);
    const QString number = locale.toString(value, 'f', value < 1 ? 2 : 1);
    // What was measured is ink; an estimate is soft with a line in its hue.
    const auto bar = [&](const QRectF& box, const QColor& ink, const QColor& soft) {
      if (ms.measured || box.width() < 3) return p.fillRect(box, ink);
      p.fillRect(box, ink);
      p.fillRect(box.adjusted(1, 1, -1, -1), soft);
    };
    if (enc) {
      // The bar ends where the numbers of the layers begin; the number stands left of it.
      bar(QRectF(l.ms_left + 3, y - 4, width, 8), t.enc, t.encsoft);
      textAt(p, {l.ms_left, y}, Qt::AlignRight, number);
    } else {
      bar(QRectF(l.ms_right, y - 4, width, 8), t.dec, t.decsoft);
      textAt(p, {l.ms_right + width + 6, y}, Qt::AlignLeft, number);
    }
  }

  void ruler(const StackBox& stack, Side side) {
    const double y = std::floor(stack.ruler) + 0.5;
    p.setPen(QPen(t.line2, 1));
    p.drawLine(QPointF(stack.left, y), QPointF(stack.left + stack.full_width, y));
    const std::vector<int> choices = choicesOf(s, side, Part::embedding);
    const int preview = side == Side::encoder ? e.ruler_preview_encoder : e.ruler_preview_decoder;
    const int dim = preview > 0 ? preview : side == Side::encoder ? a.encoder_dim : a.decoder_dim;
    const int full = static_cast<int>(std::lround(stack.full_width / l.px_per_dim));
    const auto tick = [&](int value, double length) {
      const double x = std::floor(stack.left + value * l.px_per_dim) + 0.5;
      p.drawLine(QPointF(x, y), QPointF(x, y + length));
    };
    for (int q = 0; q <= 4; ++q) tick(full * q / 4, q == 0 || q == 4 ? 5 : 3);
    for (int c : choices) tick(c, 5);
    const double x = stack.left + dim * l.px_per_dim;
    p.setPen(Qt::NoPen);
    p.setBrush(l.compact ? t.text1 : t.accent);
    p.drawPolygon(QPolygonF{QPointF(x - 5, y - 9), QPointF(x + 5, y - 9), QPointF(x, y - 2)});
    const bool selected = e.interactive && e.selected.layer > 0 && e.selected.side == side && e.selected.row < 0;
    if (selected) {
      p.setPen(QPen(t.accent, 2));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(QRectF(x - 9, y - 13, 18, 15), 4, 4);
    }
    p.setFont(numberFont(Role::caption));
    const double row = y + 15;
    p.setPen(t.text3);
    if (l.compact) {
      p.setFont(numberFont(Role::caption, QFont::DemiBold));
      p.setPen(t.text1);
      return textAt(p, {x, row}, stack.full_width > 60 ? Qt::AlignHCenter : Qt::AlignRight, QString::number(dim));
    }
    textAt(p, {stack.left, row}, Qt::AlignHCenter, "0");
    QFont strong = numberFont(Role::caption, QFont::DemiBold);
    const double half = QFontMetricsF(strong).horizontalAdvance(QString::number(dim)) / 2;
    double taken_left = x - half - 4;
    for (int c : choices) {
      if (c == dim) continue;
      const double cx = stack.left + c * l.px_per_dim;
      if (std::abs(cx - x) < 2 * half + 4) continue;
      textAt(p, {cx, row}, Qt::AlignHCenter, QString::number(c));
      if (cx < x) taken_left = std::min(taken_left, cx - half - 4);
    }
    p.setFont(strong);
    p.setPen(t.text1);
    textAt(p, {x, row}, Qt::AlignHCenter, QString::number(dim));
    p.setFont(fontFor(Role::caption));
    p.setPen(t.text2);
    const double room = taken_left - stack.left - 10;
    const QString label = ArchPainterTr::tr("embedding dim");
    if (p.fontMetrics().horizontalAdvance(label) < room)
      textAt(p, {stack.left + 10 + room / 2, row}, Qt::AlignHCenter, label);
  }

  /// Three px left of what differs; an accent frame round the one that is pointed out.
  void change_bars() {
    if (!e.marks) return;
    const auto bar = [&](double x, double top, double bottom) {
      p.fillRect(QRectF(std::round(x) - 7, top, 3, bottom - top), t.text1);
    };
    for (const auto& [stack, side] : {std::pair(&l.encoder, Side::encoder), std::pair(&l.decoder, Side::decoder)}) {
      if (e.marks->has(side, 0, Part::embedding)) bar(stack->left, stack->ruler + 8, stack->ruler + 22);
      for (const BlockBox& b : stack->blocks) {
        if (e.marks->whole(side, b.layer)) bar(stack->left, b.ghost.top(), b.ghost.bottom());
        for (int row = 0; row < static_cast<int>(b.rows.size()); ++row) {
          const Part part = partOf(side, row);
          const bool sources = part == Part::cross_heads && e.marks->has(side, b.layer, Part::sources);
          if (!b.used || (!e.marks->has(side, b.layer, part) && !sources)) continue;
          bar(stack->left, b.rows[row] - l.row_pitch / 2 + 1, b.rows[row] + l.row_pitch / 2 - 1);
        }
      }
    }
    if (!e.focus) return;
    const StackBox& stack = e.focus->side == Side::encoder ? l.encoder : l.decoder;
    QRectF frame(stack.left - 4, stack.ruler - 12, stack.full_width + 8, 36);
    if (e.focus->layer > 0 && e.focus->layer <= static_cast<int>(stack.blocks.size())) {
      const BlockBox& b = stack.blocks[e.focus->layer - 1];
      frame = b.ghost.adjusted(-3, -3, 3, 3);
      if (!e.focus->whole && b.used && l.level != ZoomLevel::outline) {
        const int row = e.focus->part == Part::ffn          ? 0
                        : e.focus->part == Part::self_heads ? static_cast<int>(b.rows.size()) - 1
                                                            : 1;
        frame = QRectF(b.ghost.left() - 3, b.rows[row] - l.row_pitch / 2, b.ghost.width() + 6, l.row_pitch);
      }
    }
    p.setPen(QPen(t.accent, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(frame, 4, 4);
  }
};

}  // namespace

void paintArchitecture(QPainter& painter, const ArchLayout& layout, const Architecture& arch, const SearchSpace& space,
                       const LayerMs& ms, const ArchEmphasis& emphasis, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  Scene scene{{painter, layout, arch, space, ms, emphasis, theme}, QLocale()};
  scene.heads();
  scene.indices_and_ms();
  scene.stack(layout.encoder, Side::encoder, arch.encoder_depth());
  scene.stack(layout.decoder, Side::decoder, arch.decoder_depth());
  paintWires(scene);
  scene.ruler(layout.encoder, Side::encoder);
  scene.ruler(layout.decoder, Side::decoder);
  scene.change_bars();
  painter.restore();
}

}  // namespace hat::ui
