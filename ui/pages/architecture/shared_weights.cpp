// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/shared_weights.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>

#include "ui/models/arch_editor.h"
#include "ui/theme/elision.h"
#include "ui/theme/theme.h"

namespace hat::ui {

SharedWeights::SharedWeights(ArchitectureEditor* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QList<SharedWeights::Matrix> SharedWeights::matrices() const {
  const LayerRef ref = editor_->selected();
  if (!editor_->hasArch() || ref.layer == 0) return {};
  const Architecture& a = editor_->arch();
  const SearchSpace& s = editor_->space();
  const bool enc = ref.side == Side::encoder;
  const int dim = enc ? a.encoder_dim : a.decoder_dim, qkv = s.qkv_dim;
  const int full = enc ? s.max_encoder_dim() : s.max_decoder_dim();
  const int ffn = valueOf(a, ref.side, Part::ffn, ref.layer),
            full_ffn = enc ? s.max_encoder_ffn() : s.max_decoder_ffn();
  QList<Matrix> list{{"self in_proj", 3 * qkv, dim, 3 * qkv, full, false},
                     {"self out_proj", dim, qkv, full, qkv, false}};
  if (!enc) {
    list.append({"cross in_proj", 3 * qkv, dim, 3 * qkv, full, true});
    list.append({"cross out_proj", dim, qkv, full, qkv, true});
  }
  list.append({"fc1", ffn, dim, full_ffn, full, false});
  list.append({"fc2", dim, ffn, full, full_ffn, false});
  return list;
}

double SharedWeights::share() const {
  double used = 0, full = 0;
  for (const Matrix& m : matrices()) used += double(m.rows) * m.columns, full += double(m.full_rows) * m.full_columns;
  return full > 0 ? used / full : 0;
}

QSize SharedWeights::sizeHint() const { return {240, scaled(114) + int(matrices().size()) * scaled(18) + 6}; }

void SharedWeights::paintEvent(QPaintEvent*) {
  const QList<Matrix> list = matrices();
  if (list.isEmpty()) return;
  const Theme& t = theme();
  QPainter p(this);
  const bool enc = editor_->selected().side == Side::encoder;
  const QColor ink = enc ? t.enc : t.dec;
  int tallest = 1;
  for (const Matrix& m : list) tallest = std::max({tallest, m.full_rows, m.full_columns});
  double columns = 0;
  for (const Matrix& m : list) columns += m.full_columns;
  const double px = std::min(92.0 / tallest, (width() - 62.0) / columns);
  const auto slice = [&](const Matrix& m, double x, double y) {
    const QRectF full(x, y, m.full_columns * px, m.full_rows * px);
    p.setPen(QPen(t.ghostline, 1));
    p.setBrush(t.ghost);
    p.drawRect(full.adjusted(0.5, 0.5, -0.5, -0.5));
    p.fillRect(QRectF(x, y, m.columns * px, m.rows * px), m.cross ? t.xat : ink);
  };
  double x = 0;
  const double top = scaled(18);
  p.setFont(fontFor(Role::caption));
  const double step = std::max<double>(scaled(56), (list[0].full_columns + list[1].full_columns) * px + 20.0);
  const auto group = [&](const QString& name, const Matrix& first, const Matrix& second) {
    p.setPen(t.text2);
    p.drawText(QRectF(x, 0, step - 4, top), Qt::AlignLeft | Qt::AlignVCenter,
               elidedIn(this, p.fontMetrics(), name, qRound(step - 4), QRectF(x, 0, step - 4, top).toAlignedRect()));
    slice(first, x, top);
    slice(second, x + first.full_columns * px + 5, top);
  };
  group(tr("Self"), list[0], list[1]);
  x += step;
  if (!enc) {
    group(tr("Cross"), list[2], list[3]);
    x += step;
  }
  group(tr("FFN"), list[list.size() - 2], list[list.size() - 1]);
  const double legend = x + list[list.size() - 2].full_columns * px + 5, at = top + list.last().full_rows * px + 14;
  const auto key = [&](double y, const QString& text, bool full) {
    const QRectF box(legend, y + 4, 8, 8);
    p.setPen(full ? QPen(t.ghostline, 1) : QPen(Qt::NoPen));
    p.setBrush(full ? t.ghost : ink);
    p.drawRect(full ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box);
    p.setPen(t.text2);
    p.drawText(QRectF(legend + 14, y, width() - legend - 14, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
               elidedIn(this, p.fontMetrics(), text, qRound(width() - legend - 14),
                        QRectF(legend, y, width() - legend, scaled(16)).toAlignedRect()));
  };
  key(at, tr("this layer"), false);
  key(at + scaled(17), tr("full size"), true);
  double y = scaled(114) + 4;
  const QLocale locale;
  for (const Matrix& m : list) {
    p.setFont(fontFor(Role::caption));
    p.setPen(t.text2);
    p.drawText(QRectF(0, y, scaled(110), scaled(18)), Qt::AlignLeft | Qt::AlignVCenter, m.name);
    p.setFont(numberFont(Role::caption));
    p.setPen(t.text1);
    p.drawText(QRectF(width() - scaled(180), y, scaled(112), scaled(18)), Qt::AlignRight | Qt::AlignVCenter,
               QString("%1 × %2").arg(m.rows).arg(m.columns));
    p.drawText(QRectF(width() - scaled(64), y, scaled(64), scaled(18)), Qt::AlignRight | Qt::AlignVCenter,
               tr("%1 M").arg(locale.toString(double(m.rows) * m.columns / 1e6, 'f', 2)));
    y += scaled(18);
  }
}

}  // namespace hat::ui
