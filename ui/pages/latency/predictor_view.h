// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/pages/latency/shown_rows.h"

namespace hat::ui {

class DepthColumn;
class DepthPlot;
class DriftColumn;
class Exportable;
class LegendRow;
class NumberRow;
class SampleScatter;
class ScatterPlot;
class SectionHead;
class SegmentedControl;
class Session;

/// How well a device's predictor knows its rows: predicted against measured, three numbers, both by depth, and the
/// drift audit along the order of measurement.
class PredictorView : public QWidget {
  Q_OBJECT
 public:
  explicit PredictorView(Session* session, QWidget* parent = nullptr);

  /// `report` must outlive the view or be replaced; `series` is the device's.
  void show(const LatencyReport* report, int series);
  /// Rows of a running measurement instead, `planned` of them in the end.
  void showLive(const std::vector<LatencySample>* rows, int planned, int series);
  /// Nothing: the sentence says why.
  void showNothing(const QString& why);

  /// Which point is selected: an architecture's id, or "row-17".
  void setSelected(const QString& id);
  void setHovered(const QString& id);
  [[nodiscard]] bool inPercent() const;
  void setInPercent(bool percent);

  [[nodiscard]] ScatterPlot* scatter() const;
  [[nodiscard]] ScatterPlot* drift() const;
  [[nodiscard]] DepthPlot* depths() const;
  [[nodiscard]] DepthPlot* residuals() const;
  [[nodiscard]] NumberRow* numbers() const { return numbers_; }
  [[nodiscard]] QList<Exportable*> plots() const;
  [[nodiscard]] QString findingText() const;

 signals:
  void sampleChosen(int row);   ///< index of the rows shown
  void sampleHovered(int row);  ///< -1: none
  void hint(const QString& text);

 private:
  void refresh();
  void refreshScatter();
  void refreshLegend();
  void refreshNumbers();

  ShownRows shown_;
  SectionHead* numbers_head_;
  SegmentedControl* unit_;
  LegendRow* scatter_legend_;
  SampleScatter* scatter_;
  NumberRow* numbers_;
  DepthColumn* depths_;
  DriftColumn* drift_;
};

}  // namespace hat::ui
