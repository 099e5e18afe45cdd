// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace hat::ui {

/// A table as all pages show it: rows of 24 px with hairlines, column heads in caption, whole rows selected, a hovered
/// row.
class DataTable : public QTableView {
  Q_OBJECT
 public:
  explicit DataTable(QWidget* parent = nullptr);
  /// Column `elastic` gets what the others leave; where that is too little for its texts, they give what they do not
  /// need.
  void setModelAndColumns(QAbstractItemModel* model, const QList<int>& widths, int elastic);
  /// The row under the pointer, or named from elsewhere; -1: none.
  void setHoveredRow(int row);
  [[nodiscard]] int hoveredRow() const { return hovered_row_; }
  /// The head and the chosen rows, every row where none is chosen: cells as they are shown, with tabs between them, as
  /// spreadsheets take them.
  [[nodiscard]] QString copiedText() const;
  [[nodiscard]] QSize minimumSizeHint() const override { return {160, 72}; }

 signals:
  void rowHovered(int row);    ///< -1: none
  void rowActivated(int row);  ///< click, Enter
  void rowPinned(int row);     ///< P

 protected:
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void restyle();
  void layOut();
  void layOutAnew();  ///< measures all texts again
  /// px that the head and the first rows of a column need.
  [[nodiscard]] int need(int column) const;
  [[nodiscard]] bool holdsNumbers(int column) const;
  QList<int> widths_;
  mutable QHash<int, int> needs_;  ///< what need() found, until texts or fonts change
  int elastic_ = 0, hovered_row_ = -1;
};

}  // namespace hat::ui
