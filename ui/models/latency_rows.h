// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "domain/space/search_space.h"
#include "ui/series/latency_series.h"

namespace hat::ui {

/// The rows of a data set with their predictions: the table twin of the Latency page's scatter and drift plots.
class LatencyRows : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { row, picture, measured, predicted, error, encoder, decoder, depth, pace, use, column_count };
  enum { SortRole = Qt::UserRole + 1 };
  using QAbstractTableModel::QAbstractTableModel;

  void setSpace(const SearchSpace& space);
  /// `samples` must outlive the model or be replaced.
  void setSamples(const std::vector<LatencySample>* samples);
  /// More rows have come to the same samples.
  void grow();
  [[nodiscard]] const LatencySample* sample(int row) const;
  [[nodiscard]] static QString nameOf(const LatencySample& sample);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  SearchSpace space_;
  const std::vector<LatencySample>* samples_ = nullptr;
  int count_ = 0;
};

/// The same as CSV: a header line, numbers as machines read them.
[[nodiscard]] QString csvOf(const std::vector<LatencySample>& samples);

}  // namespace hat::ui
