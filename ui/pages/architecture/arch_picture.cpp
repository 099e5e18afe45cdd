// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/arch_picture.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "domain/latency/parts.h"
#include "ui/graph/arch_painter.h"
#include "ui/graph/weights_painter.h"
#include "ui/pages/architecture/architecture_view.h"
#include "ui/pages/architecture/compare_view.h"
#include "ui/plots/ms_bar.h"
#include "ui/text/model_words.h"
#include "ui/text/numbers.h"
#include "ui/theme/theme.h"

namespace hat::ui {
namespace {

struct ArchitecturePictureTr {
  Q_DECLARE_TR_FUNCTIONS(hat::ui::ArchitecturePicture)
};

constexpr double side = 24, gap = 8;

double legendHeight() { return scaled(24); }
double rowHeight() { return scaled(24); }

}  // namespace

int paintArchLegend(QPainter* p, const SearchSpace& space, double height) {
  const Theme& t = theme();
  const QFontMetrics metrics(fontFor(Role::caption));
  const double y = height / 2;
  int x = 0;
  const auto label = [&](const QString& text) {
    if (p) {
      p->setFont(fontFor(Role::caption));
      p->setPen(t.text2);
      p->drawText(QRectF(x, 0, metrics.horizontalAdvance(text) + 4, height), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    x += metrics.horizontalAdvance(text) + 16;
  };
  const auto dots = [&](const QColor& ink) {
    if (p) {
      p->setPen(Qt::NoPen);
      p->setBrush(ink);
      p->drawEllipse(QPointF(x + 4, y), 4, 4);
      p->drawEllipse(QPointF(x + 15, y), 4, 4);
    }
    x += 25;
  };
  dots(t.dec);
  label(ArchitecturePictureTr::tr("self"));
  dots(t.xat);
  label(ArchitecturePictureTr::tr("cross heads"));
  if (p) {
    p->setPen(QPen(t.decline, 1));
    p->setBrush(t.base);
    p->drawRect(QRectF(x + 0.5, y - 4.5, 28, 9));
    p->fillRect(QRectF(x, y - 5, 18, 10), t.dec);
  }
  x += 35;
  label(space.decoder_ffn_dims.empty() ? ArchitecturePictureTr::tr("FFN dim")
                                       : ArchitecturePictureTr::tr("FFN dim of %1").arg(space.max_decoder_ffn()));
  if (p) {
    p->setPen(QPen(t.ghostline, 1));
    p->setBrush(t.ghost);
    p->drawRoundedRect(QRectF(x + 0.5, y - 4.5, 26, 9), 2, 2);
    p->setPen(QPen(t.decline, 1));
    p->setBrush(t.decsoft);
    p->drawRoundedRect(QRectF(x + 0.5, y - 4.5, 18, 9), 2, 2);
  }
  x += 33;
  label(ArchitecturePictureTr::tr("SuperTransformer"));
  return x - 16;
}

QStringList totalsOf(const Session& session, const ArchitectureEntry& choice) {
  const SearchSpace& space = session.spaceOf(choice);
  QStringList totals;
  if (space.qkv_dim > 0)
    totals << ArchitecturePictureTr::tr("%1 M parameters, %2 G FLOPs")
                  .arg(number(static_cast<double>(params_of(choice.arch, space.qkv_dim)) / 1e6, 2),
                       number(static_cast<double>(flops_of(choice.arch, space.qkv_dim, space.tokens)) / 1e9, 2));
  if (const double ms = session.device()->predictedMs(choice); std::isfinite(ms))
    totals << ArchitecturePictureTr::tr("%1 predicted on %2, sentence of %3 tokens")
                  .arg(milliseconds(ms), session.device()->name())
                  .arg(session.device()->tokens());
  if (const QString end = atMostText(session.bound(), session.device()->predictedMs(choice)); !end.isEmpty())
    totals << end;
  if (const std::optional<LatencyParts> parts = session.device()->parts(choice))
    totals << ArchitecturePictureTr::tr("ms by layer: %1").arg(partsBasis(*parts));
  if (const auto& ms = choice.numbers.latency_ms)
    totals << ArchitecturePictureTr::tr("%1 measured").arg(milliseconds(*ms));
  if (const double loss = session.losses()->of(choice); std::isfinite(loss))
    totals << proxyLossLabel(session.losses()->tokens()) + ' ' + bits(loss);
  if (choice.numbers.bleu) totals << bleu(*choice.numbers.bleu);
  return totals;
}

ArchitecturePicture::Layout ArchitecturePicture::layOut() const {
  Layout layout;
  if (!session_->selection()->hasCurrent()) return layout;
  const ArchitectureEntry& choice = session_->selection()->current();
  const QSizeF drawing = view_->contentSize();
  const SearchSpace& space = session_->spaceOf(choice);
  const double width = std::max(drawing.width(), paintArchLegend(nullptr, space, legendHeight()) + 2 * side);
  double y = 16;
  const auto put = [&](const QString& text, const QFont& font, bool strong) {
    if (text.isEmpty()) return;
    const QRectF box(side, y, width - 2 * side, 1e4);
    const double height =
        std::ceil(QFontMetricsF(font).boundingRect(box, Qt::TextWrapAnywhere | Qt::TextWordWrap, text).height());
    layout.words.push_back({QRectF(side, y, width - 2 * side, height), text, font, strong});
    y += height + 2;
  };
  put(choice.name(), fontFor(Role::text, QFont::DemiBold), true);
  QString what = choice.origin ? ArchitecturePictureTr::tr("edited, based on %1").arg(choice.origin->name())
                               : choice.detail.text();
  if (view_->level() == ZoomLevel::weights)
    what += (what.isEmpty() ? QString() : QString::fromUtf8(" · ")) +
            ArchitecturePictureTr::tr("1 px is %1 dims").arg(dimsPerPixel(space));
  put(what, fontFor(Role::small), false);
  put(totalsOf(*session_, choice).join(QString::fromUtf8(" · ")), fontFor(Role::small), true);
  layout.drawing = y + gap;
  y = layout.drawing + drawing.height() + gap;
  put(copiedText(), fixedFont(Role::small), false);
  layout.legend = y + gap;
  layout.size = QSize(qCeil(width), qCeil(layout.legend + legendHeight() + gap));
  return layout;
}

void ArchitecturePicture::paintPicture(QPainter& painter) {
  const Layout layout = layOut();
  if (layout.size.isEmpty()) return;
  for (const Words& words : layout.words) {
    painter.setFont(words.font);
    painter.setPen(words.strong ? theme().text1 : theme().text2);
    painter.drawText(words.box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere, words.text);
  }
  painter.save();
  painter.translate((layout.size.width() - view_->contentSize().width()) / 2, layout.drawing);
  view_->paintContent(painter);
  painter.restore();
  painter.save();
  painter.translate(side, layout.legend);
  paintArchLegend(&painter, session_->spaceOf(session_->selection()->current()), legendHeight());
  painter.restore();
}

QString ArchitecturePicture::pictureTitle() const {
  return session_->selection()->hasCurrent() ? session_->selection()->current().name() : QString();
}

QString ArchitecturePicture::copiedText() const {
  return session_->selection()->hasCurrent() ? QString::fromStdString(to_text(session_->selection()->current().arch))
                                             : QString();
}

QString ArchitecturePicture::csv() const {
  QString text = "id,side,layer,embedding_dim,ffn_dim,self_heads,cross_heads,sources,params,flops,ms,ms_basis\n";
  if (!session_->selection()->hasCurrent()) return text;
  const ArchitectureEntry& choice = session_->selection()->current();
  const Architecture& arch = choice.arch;
  const SearchSpace& space = session_->spaceOf(choice);
  const LayerMs ms = layerMs(*session_, choice);
  const QString id = QString::fromStdString(id_of(arch));
  const auto line = [&](const char* which, int layer, int dim, int ffn, int self, const QString& cross,
                        const QString& sources, std::int64_t params, std::int64_t flops,
                        const std::vector<double>& all) {
    const std::size_t i = static_cast<std::size_t>(layer) - 1;
    text += QStringList{id,
                        which,
                        QString::number(layer),
                        QString::number(dim),
                        QString::number(ffn),
                        QString::number(self),
                        cross,
                        sources,
                        QString::number(params),
                        QString::number(flops),
                        i < all.size() ? csvCell(all[i], 6) : QString(),
                        all.empty()   ? QString()
                        : ms.measured ? "measured"
                                      : "estimated"}
                .join(',') +
            '\n';
  };
  for (int i = 1; i <= arch.encoder_depth(); ++i) {
    const EncoderLayer& layer = arch.encoder[static_cast<std::size_t>(i) - 1];
    line("encoder", i, arch.encoder_dim, layer.ffn_dim, layer.heads, {}, {},
         params_of_encoder_layer(arch, i - 1, space.qkv_dim),
         flops_of_encoder_layer(arch, i - 1, space.qkv_dim, space.tokens), ms.encoder);
  }
  for (int i = 1; i <= arch.decoder_depth(); ++i) {
    const DecoderLayer& layer = arch.decoder[static_cast<std::size_t>(i) - 1];
    QStringList sources;
    for (const int source : layer.sources.layers()) sources << QString::number(source);
    line("decoder", i, arch.decoder_dim, layer.ffn_dim, layer.self_heads, QString::number(layer.cross_heads),
         sources.join(' '), params_of_decoder_layer(arch, i - 1, space.qkv_dim),
         flops_of_decoder_layer(arch, i - 1, space.qkv_dim, space.tokens), ms.decoder);
  }
  return text;
}

double ComparePicture::tableHeight(const QAbstractItemModel& model) const {
  return (model.rowCount() + 1) * rowHeight() + gap;
}

QSize ComparePicture::pictureSize() const {
  if (view_->isTable()) return {view_->width(), qCeil(tableHeight(view_->allModel()) + 2 * gap)};
  const QSize drawings = view_->drawingsSize();
  return {drawings.width(),
          qCeil(drawings.height() + tableHeight(view_->numberModel()) + barsHeight() + legendHeight() + 2 * gap)};
}

void ComparePicture::paintTable(QPainter& painter, const QAbstractItemModel& model, double top) const {
  const Theme& t = theme();
  const int count = static_cast<int>(view_->choices().size());
  // The name, a column for each, and of two the difference: as the table on the screen has them.
  QList<int> columns{0};
  for (int i = 0; i < count; ++i) columns << 1 + i;
  if (count == 2 && model.columnCount() > 1 + CompareView::most) columns << 1 + CompareView::most;
  const double width = pictureSize().width() - 2 * side, first = width * 0.34,
               each = (width - first) / static_cast<double>(columns.size() - 1);
  const auto cell = [&](int column, double y) {
    return column == 0 ? QRectF(side, y, first - gap, rowHeight())
                       : QRectF(side + first + (column - 1) * each, y, each - gap, rowHeight());
  };
  for (int row = -1; row < model.rowCount(); ++row) {
    const double y = top + (row + 1) * rowHeight();
    for (int i = 0; i < columns.size(); ++i) {
      const QModelIndex index = row < 0 ? QModelIndex() : model.index(row, columns[i]);
      const QVariant font = index.data(Qt::FontRole), ink = index.data(Qt::ForegroundRole);
      painter.setFont(row < 0  ? fontFor(Role::caption)
                      : i == 0 ? fontFor(Role::small)
                               : numberFont(Role::small, font.isValid() ? font.value<QFont>().weight() : 0));
      painter.setPen(row < 0 ? t.text2 : ink.canConvert<QColor>() && ink.isValid() ? ink.value<QColor>() : t.text1);
      const QString text = row < 0 ? model.headerData(columns[i], Qt::Horizontal).toString() : index.data().toString();
      const QRectF box = cell(i, y);
      painter.drawText(box, (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                       painter.fontMetrics().elidedText(text, Qt::ElideRight, qFloor(box.width())));
    }
    painter.fillRect(QRectF(side, y + rowHeight() - 1, width, 1), t.line);
  }
}

double ComparePicture::barsHeight() const {
  double height = 0;
  for (int i = 0; i < view_->choices().size(); ++i)
    if (const MsBar* bar = view_->bar(i)) height = std::max<double>(height, bar->sizeHint().height());
  return height > 0 ? height + lineHeight(Role::caption) + 2 * gap : 0;
}

void ComparePicture::paintBars(QPainter& painter, double top) const {
  if (barsHeight() == 0) return;
  const double width = pictureSize().width() - 2 * side, each = width / static_cast<double>(view_->choices().size());
  painter.setFont(fontFor(Role::caption));
  painter.setPen(theme().text2);
  painter.drawText(QRectF(side, top, width, lineHeight(Role::caption)), Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(view_->barTitle(), Qt::ElideRight, qFloor(width)));
  for (int i = 0; i < view_->choices().size(); ++i) {
    const MsBar* bar = view_->bar(i);
    if (!bar) continue;
    painter.save();
    painter.translate(side + i * each, top + lineHeight(Role::caption) + gap);
    bar->paint(painter, each - side);
    painter.restore();
  }
}

void ComparePicture::paintPicture(QPainter& painter) {
  if (view_->choices().isEmpty()) return;
  if (view_->isTable()) return paintTable(painter, view_->allModel(), gap);
  const QSizeF drawings = view_->drawingsSize();
  painter.save();
  view_->paintDrawings(painter, drawings);
  painter.restore();
  paintTable(painter, view_->numberModel(), drawings.height());
  paintBars(painter, drawings.height() + tableHeight(view_->numberModel()));
  painter.save();
  painter.translate(side, drawings.height() + tableHeight(view_->numberModel()) + barsHeight() + gap);
  paintArchLegend(&painter, session_->spaceOf(view_->choices().first()), legendHeight());
  painter.restore();
}

QString ComparePicture::pictureTitle() const {
  QStringList names;
  for (const ArchitectureEntry& choice : view_->choices()) names << choice.name();
  return names.join(", ");
}

QString ComparePicture::csv() const { return view_->csv(); }

}  // namespace hat::ui
