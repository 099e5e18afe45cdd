// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/plots/parallel_plot.h"
#include "ui/text/translated_text.h"

class QAbstractItemModel;
class QSortFilterProxyModel;

namespace hat::ui {

class DataTable;
class SectionHead;

/// A table of models, and beside it their genes as parallel coordinates: what is pointed at in one is marked in both.
class GeneTable : public QWidget {
  Q_OBJECT
 public:
  /// `sort_role`, `id_role` of the model: what its columns are sorted by, what the genes call a row; `title` of the
  /// table.
  GeneTable(QAbstractItemModel* model, int sort_role, int id_role, const TranslatedText& title,
            QWidget* parent = nullptr);

  [[nodiscard]] DataTable* table() const { return table_; }
  [[nodiscard]] ParallelPlot* parallel() const { return parallel_; }
  /// Columns as DataTable::setModelAndColumns takes them; the shares of the width that both sides get.
  void layOut(const QList<int>& widths, int elastic, int table_share, int genes_share);
  /// The axes reach from the least to the most of their lines; `of`: how many the lines are out of.
  void setGenes(std::vector<ParallelAxis> axes, std::vector<ParallelPlot::Line> lines, int of);
  void setSelected(const QString& id);
  /// From elsewhere.
  void setHovered(const QString& id);
  void setRemark(const QString& remark);

 signals:
  void activated(const QString& id);
  void hovered(const QString& id);  ///< empty: none
  void pinned(const QString& id);

 private:
  /// In the table; -1: none.
  [[nodiscard]] int rowOf(const QString& id) const;
  void sayBrushed();

  int id_role_, of_ = 0;
  QSortFilterProxyModel* sorted_;
  SectionHead *table_head_, *parallel_head_;
  DataTable* table_;
  ParallelPlot* parallel_;
};

}  // namespace hat::ui
