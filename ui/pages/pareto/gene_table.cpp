// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pareto/gene_table.h"

#include <QGridLayout>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/controls/controls.h"
#include "ui/models/data_table.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

GeneTable::GeneTable(QAbstractItemModel* model, int sort_role, int id_role, const TranslatedText& title,
                     QWidget* parent)
    : QWidget(parent), id_role_(id_role) {
  sorted_ = new QSortFilterProxyModel(this);
  sorted_->setSourceModel(model);
  sorted_->setSortRole(sort_role);
  table_head_ = new SectionHead(title);
  parallel_head_ = new SectionHead([] { return tr("Genes"); });
  table_ = bindName(new DataTable, title);
  parallel_ = new ParallelPlot;
  bindTexts(parallel_head_, [this] { sayBrushed(); });
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(24, 4, 16, 8);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(2);
  grid->addWidget(table_head_, 0, 0);
  grid->addWidget(parallel_head_, 0, 1);
  grid->addWidget(table_, 1, 0);
  grid->addWidget(parallel_, 1, 1);
  connect(parallel_, &ParallelPlot::lineActivated, this, &GeneTable::activated);
  connect(parallel_, &ParallelPlot::lineHovered, this, &GeneTable::hovered);
  connect(parallel_, &ParallelPlot::brushChanged, this, &GeneTable::sayBrushed);
  const auto id_of = [this](int row) { return row < 0 ? QString() : sorted_->index(row, 0).data(id_role_).toString(); };
  connect(table_, &DataTable::rowActivated, this, [this, id_of](int row) { emit activated(id_of(row)); });
  connect(table_, &DataTable::rowHovered, this, [this, id_of](int row) { emit hovered(id_of(row)); });
  connect(table_, &DataTable::rowPinned, this, [this, id_of](int row) { emit pinned(id_of(row)); });
}

void GeneTable::layOut(const QList<int>& widths, int elastic, int table_share, int genes_share) {
  table_->setModelAndColumns(sorted_, widths, elastic);
  table_->setSortingEnabled(true);
  auto* grid = static_cast<QGridLayout*>(layout());
  grid->setColumnStretch(0, table_share);
  grid->setColumnStretch(1, genes_share);
}

void GeneTable::setGenes(std::vector<ParallelAxis> axes, std::vector<ParallelPlot::Line> lines, int of) {
  of_ = of;
  for (std::size_t axis = 0; axis < axes.size(); ++axis) {
    Range range{INFINITY, -INFINITY};
    for (const ParallelPlot::Line& line : lines)
      if (std::isfinite(line.values[axis]))
        range = {std::min(range.lower, line.values[axis]), std::max(range.upper, line.values[axis])};
    axes[axis].range = range.lower <= range.upper ? range : Range{0, 1};
  }
  parallel_->set(std::move(axes), std::move(lines));
}

int GeneTable::rowOf(const QString& id) const {
  const QAbstractItemModel* model = sorted_->sourceModel();
  for (int row = 0; !id.isEmpty() && row < model->rowCount(); ++row)
    if (const QModelIndex index = model->index(row, 0); index.data(id_role_).toString() == id)
      return sorted_->mapFromSource(index).row();
  return -1;
}

void GeneTable::setSelected(const QString& id) {
  parallel_->setSelected(id);
  if (const int row = rowOf(id); row >= 0)
    table_->selectRow(row);
  else
    table_->clearSelection();
}

void GeneTable::setHovered(const QString& id) {
  parallel_->setHovered(id);
  if (!table_->underMouse()) table_->setHoveredRow(rowOf(id));
}

void GeneTable::setRemark(const QString& remark) { table_head_->setRemark(remark); }

void GeneTable::sayBrushed() {
  parallel_head_->setRemark(parallel_->hasBrush()
                                ? tr("%1 of %2 inside the brush").arg(parallel_->brushed().size()).arg(of_)
                                : tr("drag along an axis to brush"));
}

}  // namespace hat::ui
