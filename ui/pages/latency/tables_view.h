// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/series/latency_series.h"

class QSortFilterProxyModel;
class QStackedWidget;

namespace hat::ui {

class DataTable;
class LatencyRows;
class PlainTable;
class RoleLabel;
class SegmentedControl;
class Session;

/// The table twins of a device's plots: every row, by depth, the blocks of the drift audit, and predictors compared.
class TablesView : public QWidget {
  Q_OBJECT
 public:
  enum Table { rows_table, depths_table, blocks_table, predictors_table };
  explicit TablesView(Session* session, QWidget* parent = nullptr);

  /// `report` must outlive the view or be replaced; null: nothing.
  void show(const LatencyReport* report);
  /// Rows of a running measurement instead.
  void showLive(const std::vector<LatencySample>* rows);
  void setSelected(const QString& id);
  void setHovered(const QString& id);
  void showTable(Table table);
  [[nodiscard]] Table current() const;
  [[nodiscard]] LatencyRows* rowsModel() const { return rows_; }
  [[nodiscard]] PlainTable* table(Table which) const { return plain_[which]; }
  [[nodiscard]] DataTable* view(Table which) const { return views_[which]; }
  /// What the shown table holds.
  [[nodiscard]] QString csv() const;

 signals:
  void sampleChosen(int row);
  void sampleHovered(int row);

 private:
  void refresh();
  [[nodiscard]] const std::vector<LatencySample>* samples() const;

  Session* session_;
  const LatencyReport* report_ = nullptr;
  const std::vector<LatencySample>* live_ = nullptr;
  SegmentedControl* which_;
  RoleLabel* note_;
  QStackedWidget* stack_;
  LatencyRows* rows_;
  QSortFilterProxyModel* sorted_;
  PlainTable* plain_[4] = {};
  DataTable* views_[4] = {};
};

}  // namespace hat::ui
