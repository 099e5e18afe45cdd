// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/plots/chart.h"
#include "ui/series/latency_series.h"
#include "ui/series/ticks.h"

class QCandlestickSeries;
class QLineSeries;
class QScatterSeries;
class QStackedBarSeries;
class QValueAxis;

namespace hat::ui {

/// Rows of a data set by their decoder layers: mean ms as bars of encoder and decoder, or the predictor's errors in
/// percent as intervals. Left and right walk the groups.
class DepthPlot : public Chart {
  Q_OBJECT
 public:
  enum class What { milliseconds, errors };
  explicit DepthPlot(What what, QWidget* parent = nullptr);
  /// What the depths are called, under them.
  void setTitle(const QString& depths);
  void setGroups(std::vector<DepthGroup> groups);
  [[nodiscard]] const std::vector<DepthGroup>& groups() const { return groups_; }
  /// The group under the pointer or the keyboard, -1: none.
  [[nodiscard]] int hovered() const { return hovered_; }
  [[nodiscard]] QString csv() const override;
  /// One sentence on a group.
  [[nodiscard]] QString sentence(int group) const;
  [[nodiscard]] QSize sizeHint() const override { return {480, 280}; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void hint(const QString& text);

 protected:
  void arrange() override;
  void paintUnder(QPainter& painter) override;
  void paintOver(QPainter& painter) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent*) override { hover(-1); }
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void say();                                    ///< what it shows, for screen readers
  [[nodiscard]] QRectF column(int group) const;  ///< px, as high as the axes
  [[nodiscard]] double y(double value) const;    ///< px
  void fillBars();
  void fillIntervals();
  void hover(int group);
  What what_;
  std::vector<DepthGroup> groups_;
  QString title_;
  int first_ = 1, last_ = 1;
  Range range_;
  int hovered_ = -1;
  QCategoryAxis *depth_axis_, *value_axis_;
  QStackedBarSeries* bars_ = nullptr;        // of milliseconds
  QValueAxis* places_ = nullptr;             // what the intervals stand along; it is not seen
  QCandlestickSeries* intervals_ = nullptr;  // of errors
  QScatterSeries* middles_ = nullptr;
  QLineSeries* zero_ = nullptr;
};

}  // namespace hat::ui
