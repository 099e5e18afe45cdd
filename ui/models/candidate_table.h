// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "domain/space/search_space.h"
#include "ui/models/gene_text.h"
#include "ui/series/search_series.h"

namespace hat::ui {

/// The population of one generation with every gene, best first: the table twin of the search's cloud.
class CandidateTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  /// Behind `depth`, one column for each GeneText.
  enum Column { rank, picture, loss, ms, params, depth, first_gene, column_count = first_gene + gene_text_count };
  enum { IdRole = Qt::UserRole + 1, SortRole };

  using QAbstractTableModel::QAbstractTableModel;

  void setSpace(const SearchSpace& space);
  /// Shows generation `number` of `series`; 0 empties the table.
  void setGeneration(const SearchSeries& series, int number);
  [[nodiscard]] const Candidate& candidate(int row) const { return rows_.at(row); }
  /// -1 when the generation has none of that id.
  [[nodiscard]] int rowOf(const QString& id) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  SearchSpace space_;
  std::vector<Candidate> rows_;
};

}  // namespace hat::ui
