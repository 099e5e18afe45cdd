// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "ui/plots/chart.h"
#include "ui/series/ticks.h"
#include "ui/theme/theme.h"

class QHorizontalStackedBarSeries;
class QLineSeries;

namespace hat::ui {

/// What each choice costs: a row per step, a marker per device at the change of latency in percent, joined where
/// devices differ. Arrow keys walk the rows, Enter selects. Everything on the window's thread.
class CostView : public Chart {
  Q_OBJECT
 public:
  struct Row {
    QString label;
    std::vector<double> shares;   ///< change of latency per device, of 1; NaN: unknown
    std::vector<double> ms = {};  ///< change per device in ms; may be empty
    double flops_share = std::numeric_limits<double>::quiet_NaN();  ///< change of FLOPs, of 1
    bool operator==(const Row&) const = default;
  };
  explicit CostView(QWidget* parent = nullptr);

  /// `series`: of each device, 0 to 5; where it is shorter, the device's place.
  void set(const QStringList& devices, std::vector<int> series, std::vector<Row> rows);
  [[nodiscard]] const std::vector<int>& series() const { return series_; }
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  void setSelected(int row);
  [[nodiscard]] int selected() const { return selected_; }
  [[nodiscard]] QString csv() const override;

  [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void rowActivated(int row);
  void rowHovered(int row);  ///< -1: none

 protected:
  [[nodiscard]] bool isEmpty() const override { return rows_.empty(); }
  void arrange() override;
  void paintUnder(QPainter& painter) override;
  void paintOver(QPainter& painter) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void nameRows(double room);
  void drawStems();
  [[nodiscard]] double x(double share) const;   ///< px
  [[nodiscard]] QRectF rowRect(int row) const;  ///< px, as wide as this widget
  [[nodiscard]] const Series& seriesOf(std::size_t device) const;
  /// Where the devices' names stand, marker included: in as many lines as they need.
  [[nodiscard]] std::vector<QRectF> legend(const QRectF& area, double indent) const;
  [[nodiscard]] int rowAt(QPointF at) const;
  void hover(int row);

  QStringList devices_;
  std::vector<int> series_;
  std::vector<Row> rows_;
  int selected_ = -1, hovered_ = -1;
  int shown_ = 0;  // of the first rows, as many as there is room for
  Range range_;    // of shares
  QCategoryAxis *choice_axis_, *share_axis_;
  QHorizontalStackedBarSeries* stems_;
  QLineSeries* zero_;
};

}  // namespace hat::ui
