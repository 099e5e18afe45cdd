// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/architecture_tables.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/models/arch_editor.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/focus_ring.h"

namespace hat::ui {
namespace {

QTableWidget* make_table(QWidget* parent) {
  auto* table = new QTableWidget(parent);
  table->setFrameShape(QFrame::NoFrame);
  table->setShowGrid(false);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setMinimumSectionSize(16);
  ringOnFocus(table);
  table->viewport()->setAutoFillBackground(false);  // the Inspector's own background, in every theme
  return table;
}

void fit(QTableWidget* table) {
  table->setFont(numberFont(Role::caption));
  for (int c = 0; c < table->columnCount(); ++c) table->horizontalHeaderItem(c)->setFont(fontFor(Role::caption));
  const int row = scaled(20);
  table->verticalHeader()->setMinimumSectionSize(16);
  for (int r = 0; r < table->rowCount(); ++r) table->setRowHeight(r, row);
  table->horizontalHeader()->setFixedHeight(scaled(22));
  table->setFixedHeight(scaled(22) + row * table->rowCount() + 2);
}

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignCenter) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(alignment | Qt::AlignVCenter);
  return item;
}

}  // namespace

ArchitectureTables::ArchitectureTables(ArchitectureEditor* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
  sources_ = bindName(make_table(this), [] { return tr("Cross-attention sources of every decoder layer"); });
  dims_ = bindName(make_table(this), [] { return tr("Dimensions of every layer"); });
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(new SectionHead([] { return tr("Sources"); }));
  column->addWidget(sources_);
  column->addWidget(new Hairline);
  column->addWidget(new SectionHead([] { return tr("Layers"); }));
  column->addWidget(dims_);
  for (QTableWidget* table : {sources_, dims_})
    connect(table, &QTableWidget::currentCellChanged, this, [this, table](int row) {
      if (filling_ || row < 0) return;
      const QVariant layer = table->item(row, 0)->data(Qt::UserRole);
      editor_->select({static_cast<Side>(layer.toInt() / 100), layer.toInt() % 100, 0});
    });
}

void ArchitectureTables::refresh() {
  filling_ = true;
  const auto clear = [](QTableWidget* t) {
    t->setRowCount(0);
    t->setColumnCount(0);
  };
  if (!editor_->hasArch()) {
    clear(sources_);
    clear(dims_);
    filling_ = false;
    return;
  }
  const Architecture& a = editor_->arch();
  const auto key = [](Side side, int layer) { return static_cast<int>(side) * 100 + layer; };
  QStringList heads{tr("Decoder")};
  for (int e = 1; e <= a.encoder_depth(); ++e) heads << QString::number(e);
  sources_->setColumnCount(heads.size());
  sources_->setHorizontalHeaderLabels(heads);
  sources_->setRowCount(a.decoder_depth());
  for (int j = a.decoder_depth(); j >= 1; --j) {
    const int row = a.decoder_depth() - j;
    auto* first = cell(QString::number(j), Qt::AlignLeft);
    first->setData(Qt::UserRole, key(Side::decoder, j));
    sources_->setItem(row, 0, first);
    for (int e = 1; e <= a.encoder_depth(); ++e) {
      const bool reads = a.decoder[j - 1].sources.contains(e);
      auto* item = cell(reads ? "●" : "·");
      item->setForeground(reads ? theme().xat : theme().text3);
      item->setData(Qt::AccessibleTextRole,
                    reads ? tr("reads encoder layer %1").arg(e) : tr("does not read encoder layer %1").arg(e));
      sources_->setItem(row, e, item);
    }
  }
  sources_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  fit(sources_);
  sources_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  dims_->setColumnCount(5);
  dims_->setHorizontalHeaderLabels({tr("Layer"), tr("dim"), tr("FFN"), tr("self"), tr("cross")});
  dims_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  dims_->setRowCount(a.decoder_depth() + a.encoder_depth());
  int row = 0;
  const auto add = [&](Side side, int layer, int dim, int ffn, int self, int cross) {
    auto* first = cell((side == Side::encoder ? tr("encoder %1") : tr("decoder %1")).arg(layer), Qt::AlignLeft);
    first->setForeground(side == Side::encoder ? theme().enc : theme().dec);
    first->setData(Qt::UserRole, key(side, layer));
    dims_->setItem(row, 0, first);
    const int numbers[] = {dim, ffn, self, cross};
    for (int c = 0; c < 4; ++c)
      dims_->setItem(row, c + 1, cell(numbers[c] > 0 ? QString::number(numbers[c]) : QString()));
    ++row;
  };
  for (int j = a.decoder_depth(); j >= 1; --j) {
    const DecoderLayer& l = a.decoder[j - 1];
    add(Side::decoder, j, a.decoder_dim, l.ffn_dim, l.self_heads, l.cross_heads);
  }
  for (int i = a.encoder_depth(); i >= 1; --i)
    add(Side::encoder, i, a.encoder_dim, a.encoder[i - 1].ffn_dim, a.encoder[i - 1].heads, 0);
  fit(dims_);
  dims_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  const LayerRef ref = editor_->selected();
  sources_->setCurrentCell(ref.layer > 0 && ref.side == Side::decoder ? a.decoder_depth() - ref.layer : -1, 0);
  dims_->setCurrentCell(ref.layer == 0              ? -1
                        : ref.side == Side::decoder ? a.decoder_depth() - ref.layer
                                                    : a.decoder_depth() + a.encoder_depth() - ref.layer,
                        0);
  filling_ = false;
}

}  // namespace hat::ui
