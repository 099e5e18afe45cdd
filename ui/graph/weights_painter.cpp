// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/weights_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace hat::ui {
namespace {

struct WeightsPainterTr {
  Q_DECLARE_TR_FUNCTIONS(WeightsPainter)
};

constexpr double kPart = 84, kGap = 30, kLeft = 322, kWidth = 560, kFirst = 16;

double block_height(Side side, double scale) { return (side == Side::decoder ? 3 : 2) * kPart * scale + 4; }

struct Matrices {
  QPainter& p;
  const Architecture& a;
  const SearchSpace& s;
  const Theme& t;
  double scale, px;  // px per dim

  void text(double x, double y, const QString& text, const QColor& ink, Role role, int weight = 0) {
    p.setFont(fontFor(role, weight));
    p.setPen(ink);
    p.drawText(QRectF(x, y - 10, 400, 20), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
  }
  void slice(double x, double y, double columns, double rows, double full_columns, double full_rows,
             const QColor& ink) {
    const QRectF full(x, y, full_columns * px, full_rows * px);
    p.setPen(QPen(t.ghostline, 1));
    p.setBrush(t.ghost);
    p.drawRect(full.adjusted(0.5, 0.5, -0.5, -0.5));
    p.fillRect(QRectF(x, y, columns * px, rows * px), ink);
  }
  static QString shape(int rows, int columns) { return QString("%1 × %2").arg(rows).arg(columns); }

  void ffn(const QRectF& part, int ffn, int dim, int full_ffn, int full_dim, const QColor& ink) {
    head(part, WeightsPainterTr::tr("FFN"), WeightsPainterTr::tr("%1 of %2").arg(ffn).arg(full_ffn), {}, ink);
    const double x = part.left() + 136 * scale, y = part.top() + 10;
    slice(x, y, ffn, dim, full_ffn, full_dim, ink);
    const double below = y + full_dim * px + 11;
    text(x, below, "fc1 " + shape(ffn, dim), t.text1, Role::caption);
    text(x, below + 14 * scale, shape(full_ffn, full_dim), t.text3, Role::caption);
    text(x + 112 * scale, below, "fc2 " + shape(dim, ffn), t.text1, Role::caption);
    text(x + 112 * scale, below + 14 * scale, shape(full_dim, full_ffn), t.text3, Role::caption);
  }
  void attention(const QRectF& part, const QString& name, int heads, int dim, int full_dim, const QString& from,
                 const QColor& ink) {
    head(part, name, WeightsPainterTr::tr("%1 heads of %2").arg(heads).arg(s.qkv_dim / std::max(1, heads)), from, ink);
    const double x = part.left() + 136 * scale, y = part.top() + 10, side = s.qkv_dim * px, step = side + 4;
    const char* const letters[] = {"Q", "K", "V"};
    const double below = y + std::max(full_dim * px, side) + 11;
    for (int i = 0; i < 3; ++i) {
      slice(x + i * step, y, s.qkv_dim, dim, s.qkv_dim, full_dim, ink);
      p.setFont(fontFor(Role::caption));
      p.setPen(t.text1);
      p.drawText(QRectF(x + i * step, below - 10, side, 20), Qt::AlignCenter, letters[i]);
    }
    text(x, below + 14 * scale, WeightsPainterTr::tr("each %1 of %2").arg(shape(s.qkv_dim, dim)).arg(full_dim), t.text3,
         Role::caption);
    const double strips = std::max(x + 3 * step + 20, x + 128 * scale);
    const double width = 88, slot = width / heads;
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    for (int h = 0; h < heads; ++h) p.drawRoundedRect(QRectF(strips + h * slot, y, slot - 2.5, full_dim * px), 2, 2);
    text(strips, below, WeightsPainterTr::tr("heads"), t.text1, Role::caption);
    const double out = strips + width + 22;
    slice(out, y, s.qkv_dim, dim, s.qkv_dim, full_dim, ink);
    text(out, below, WeightsPainterTr::tr("out"), t.text1, Role::caption);
    text(out, below + 14 * scale, shape(dim, s.qkv_dim), t.text3, Role::caption);
  }
  void head(const QRectF& part, const QString& name, const QString& line, const QString& more, const QColor& ink) {
    p.fillRect(QRectF(part.left() + 1, part.top() + 1, 4, part.height() - 3), ink);
    const auto fitting = [&](const QString& words, Role role, int weight) {  // left of the matrices
      return QFontMetricsF(fontFor(role, weight)).elidedText(words, Qt::ElideRight, 118 * scale);
    };
    text(part.left() + 16, part.top() + 16 * scale, fitting(name, Role::small, QFont::DemiBold), t.text1, Role::small,
         QFont::DemiBold);
    text(part.left() + 16, part.top() + 34 * scale, fitting(line, Role::caption, 0), t.text2, Role::caption);
    if (!more.isEmpty())
      text(part.left() + 16, part.top() + 50 * scale, fitting(more, Role::caption, QFont::DemiBold), t.xat,
           Role::caption, QFont::DemiBold);
  }
};

}  // namespace

int dimsPerPixel(const SearchSpace& space) {
  const int widest = std::max({space.encoder_ffn_dims.empty() ? 1 : space.max_encoder_ffn(),
                               space.decoder_ffn_dims.empty() ? 1 : space.max_decoder_ffn(), 3 * space.qkv_dim});
  int dims = 1;
  while (widest / dims > 200) dims *= 2;
  return dims;
}

double weightsWidth(double scale) { return (kLeft + kWidth + 28) * scale; }

double weightsHeight(const Architecture& arch, double scale, std::vector<std::pair<LayerRef, QRectF>>* boxes,
                     double width) {
  const double left = std::max(0.0, (width - weightsWidth(scale)) / 2) + kLeft * scale;
  double y = kFirst;
  const auto add = [&](Side side, int layer) {
    const double h = block_height(side, scale);
    if (boxes) boxes->push_back({LayerRef{side, layer, 0}, QRectF(left, y, kWidth * scale, h)});
    y += h + kGap;
  };
  for (int j = arch.decoder_depth(); j >= 1; --j) add(Side::decoder, j);
  for (int i = arch.encoder_depth(); i >= 1; --i) add(Side::encoder, i);
  return y;
}

void paintWeights(QPainter& p, double width, const Architecture& a, const SearchSpace& s, const ArchEmphasis& e,
                  const Theme& t, double scale) {
  p.save();
  p.setRenderHint(QPainter::Antialiasing);
  std::vector<std::pair<LayerRef, QRectF>> boxes;
  (void)weightsHeight(a, scale, &boxes, width);
  Matrices m{p, a, s, t, scale, 1.0 / dimsPerPixel(s)};
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const auto& [ref, box] = boxes[i];
    const bool enc = ref.side == Side::encoder;
    const QColor ink = enc ? t.enc : t.dec, line = enc ? t.encline : t.decline;
    const int dim = enc ? a.encoder_dim : a.decoder_dim;
    const int full = std::max(dim, enc ? s.max_encoder_dim() : s.max_decoder_dim());
    const double used = box.width() * dim / full;
    if (used < box.width()) {
      p.setPen(QPen(t.ghostline, 1));
      p.setBrush(t.ghost);
      p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QRectF block(box.left(), box.top(), used, box.height());
    p.setPen(QPen(line, 1));
    p.setBrush(t.base);
    p.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (i + 1 < boxes.size() && boxes[i + 1].first.side == ref.side) {
      const double x = std::floor(box.left() + used / 2) + 0.5;
      p.drawLine(QPointF(x, box.bottom()), QPointF(x, boxes[i + 1].second.top()));
    }
    const int parts = enc ? 2 : 3;
    const auto part = [&](int k) {
      return QRectF(block.left(), block.top() + 2 + k * kPart * scale, used, kPart * scale);
    };
    for (int k = 1; k < parts; ++k) p.fillRect(QRectF(block.left() + 1, part(k).top() - 1, used - 2, 1), line);
    if (enc) {
      const EncoderLayer& layer = a.encoder[ref.layer - 1];
      m.ffn(part(0), layer.ffn_dim, dim, s.max_encoder_ffn(), full, ink);
      m.attention(part(1), WeightsPainterTr::tr("Self-attention"), layer.heads, dim, full, {}, ink);
    } else {
      const DecoderLayer& layer = a.decoder[ref.layer - 1];
      m.ffn(part(0), layer.ffn_dim, dim, s.max_decoder_ffn(), full, ink);
      const QString from = WeightsPainterTr::tr("from %1").arg(QString::fromStdString(layer.sources.range_text()));
      m.attention(part(1), WeightsPainterTr::tr("Cross-attention"), layer.cross_heads, dim, full, from, t.xat);
      m.attention(part(2), WeightsPainterTr::tr("Self-attention"), layer.self_heads, dim, full, {}, ink);
      // The encoder layers whose keys and values this layer reads.
      const bool on = !e.interactive || (e.selected.side == Side::decoder && e.selected.layer == ref.layer);
      const double y = part(1).center().y(), x0 = box.left() - 234 * scale, joint = box.left() - 102 * scale;
      std::vector<int> sources = layer.sources.layers();
      std::reverse(sources.begin(), sources.end());
      const double step = std::min(22.0, 160.0 / std::max<std::size_t>(1, sources.size()));
      p.setBrush(Qt::NoBrush);
      for (std::size_t k = 0; k < sources.size(); ++k) {
        const double yk = y + (double(k) - (sources.size() - 1) / 2.0) * step;
        m.text(box.left() - 306 * scale, yk, WeightsPainterTr::tr("encoder %1").arg(sources[k]), on ? t.enc : t.text2,
               Role::small);
        p.setPen(QPen(on ? t.xat : t.xatdim, on ? 2 : 1.5));
        p.setBrush(Qt::NoBrush);
        QPainterPath path(QPointF(x0, yk));
        const double r = std::min(8.0, std::abs(yk - y));
        if (r > 0.5) {
          path.lineTo(joint - r, yk);
          path.quadTo(QPointF(joint, yk), QPointF(joint, yk + (yk < y ? r : -r)));
        }
        path.lineTo(joint, y);
        p.drawPath(path);
      }
      p.setPen(QPen(on ? t.xat : t.xatdim, on ? 2 : 1.5));
      p.drawLine(QPointF(joint, y), QPointF(box.left() - 8, y));
      p.setPen(Qt::NoPen);
      p.setBrush(on ? t.xat : t.xatdim);
      p.drawEllipse(QPointF(joint, y), 4, 4);
      p.drawPolygon(
          QPolygonF{QPointF(box.left() - 2, y), QPointF(box.left() - 9, y - 4), QPointF(box.left() - 9, y + 4)});
      p.setFont(fontFor(Role::caption));
      p.setPen(t.text2);
      const QRectF words(joint + 6, y - 4 - lineHeight(Role::caption), box.left() - 8 - joint,
                         lineHeight(Role::caption));
      p.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                 p.fontMetrics().elidedText(WeightsPainterTr::tr("%1 keys, values").arg(s.tokens * int(sources.size())),
                                            Qt::ElideRight, qRound(words.width())));
    }
    p.setFont(numberFont(Role::caption));
    p.setPen(t.text2);
    p.drawText(QRectF(box.right() + 4, box.center().y() - 10, 24, 20), Qt::AlignCenter, QString::number(ref.layer));
    if (e.interactive && e.selected.side == ref.side && e.selected.layer == ref.layer && e.selected.row >= 0) {
      p.setPen(QPen(t.accent, 2));
      p.setBrush(Qt::NoBrush);
      p.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4);
    }
  }
  p.restore();
}

}  // namespace hat::ui
