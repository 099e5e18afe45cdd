// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace hat::ui {

/// A small table of finished texts, as the twin of a plot: the first column is words, the others are numbers at the
/// right.
class PlainTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  /// Every row has as many cells as there are heads. `marked`: the rows that stand out ("medium"), empty for none.
  void set(QStringList heads, std::vector<QStringList> rows, std::vector<bool> marked = {});
  [[nodiscard]] const std::vector<QStringList>& rows() const { return rows_; }
  /// Heads and rows as CSV, cells as they are shown.
  [[nodiscard]] QString csv() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QStringList heads_;
  std::vector<QStringList> rows_;
  std::vector<bool> marked_;
};

}  // namespace hat::ui
