// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/plots/chart.h"
#include "ui/series/latency_series.h"

class QHorizontalStackedBarSeries;

namespace hat::ui {

/// Where the milliseconds of one architecture go: a bar per part of the network, cut by layers, with its ms and its
/// share. Up and down walk the parts, left and right the layers of a part. Everything on the window's thread.
class ComponentView : public Chart {
  Q_OBJECT
 public:
  explicit ComponentView(QWidget* parent = nullptr);

  /// `measured`: solid; an estimate is soft with a line in its hue.
  void setRows(std::vector<ComponentRow> rows, bool measured = true);
  [[nodiscard]] bool isMeasured() const { return measured_; }
  [[nodiscard]] const std::vector<ComponentRow>& rows() const { return rows_; }
  [[nodiscard]] static QString nameOf(ComponentRow::Part part);
  /// One sentence on a part, or on one of its layers (piece -1: all of it).
  [[nodiscard]] QString sentence(int row, int piece) const;

  [[nodiscard]] QString csv() const override;

  [[nodiscard]] QSize sizeHint() const override { return {420, 240}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void hint(const QString& text);

 protected:
  [[nodiscard]] bool isEmpty() const override { return rows_.empty(); }
  void arrange() override;
  void paintUnder(QPainter& painter) override;
  void paintOver(QPainter& painter) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override { hover(-1, -1); }
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void say();  ///< what it shows, for screen readers
  void fillBars();
  void labelRows(double names);  ///< `names`: px for them
  [[nodiscard]] static QString msOf(const ComponentRow& row);
  [[nodiscard]] static QString shareOf(const ComponentRow& row);
  [[nodiscard]] QString valueOf(const ComponentRow& row) const;
  [[nodiscard]] double longest() const;  ///< ms of a row
  [[nodiscard]] double rowHeight() const;
  [[nodiscard]] QRectF pieceRect(int row, int piece) const;
  void hover(int row, int piece);

  std::vector<ComponentRow> rows_;
  bool measured_ = true;
  int row_ = -1, piece_ = -1;
  QCategoryAxis *name_axis_, *value_axis_, *ms_axis_;
  QHorizontalStackedBarSeries* bars_;
};

}  // namespace hat::ui
