// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

#include "ui/series/front.h"

namespace hat::ui {

class DataTable;
class Exportable;
class LinePlot;
class PlainTable;
class RoleLabel;

/// The searches of a workspace as a table, newest first, and over it, of those that are chosen, the lowest proxy loss
/// against the architectures evaluated.
class RunsView : public QWidget {
  Q_OBJECT
 public:
  /// One search, as far as it is known; numbers that are not are negative.
  struct Row {
    int run = -1;      ///< what opened() names it by
    QString name;      ///< "3", from the oldest
    QString strategy;  ///< "evolution", "random search", "whole front"
    QString state;     ///< "done", "not ended" ...
    double budget_ms = 0, best_bits = -1, seconds = -1;
    std::int64_t evaluated = -1;
    std::uint64_t seed = 0;
    int loss_tokens = 0;
    QString when;
    std::vector<XY> course;  ///< architectures evaluated, lowest loss in bits by then
  };
  explicit RunsView(QWidget* parent = nullptr);

  /// Rows from the newest; what was chosen stays chosen.
  void setRows(std::vector<Row> rows);
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  /// The runs that are chosen, in the order of the table.
  [[nodiscard]] QList<int> chosen() const;
  void choose(const QList<int>& runs);
  /// What the chosen ones say of each other, in a sentence; empty for one.
  [[nodiscard]] QString comparison() const;
  [[nodiscard]] LinePlot* plot() const { return plot_; }
  [[nodiscard]] DataTable* table() const { return table_; }
  [[nodiscard]] QList<Exportable*> exportViews() const;

 signals:
  void chosenChanged();
  void opened(int run);  ///< Enter, or a double click

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void fill();
  void draw();
  std::vector<Row> rows_;
  PlainTable* model_;
  DataTable* table_;
  LinePlot* plot_;
  RoleLabel* comparison_;
};

}  // namespace hat::ui
