// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/series/latency_series.h"

namespace hat::ui {

class DepthPlot;
class Exportable;
class LegendRow;
class NumberRow;
class RoleLabel;
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
  /// What the audit found, in one sentence.
  [[nodiscard]] static QString finding(const DriftAudit& audit);

  [[nodiscard]] ScatterPlot* scatter() const { return scatter_; }
  [[nodiscard]] ScatterPlot* drift() const { return drift_; }
  [[nodiscard]] DepthPlot* depths() const { return depths_; }
  [[nodiscard]] DepthPlot* residuals() const { return residuals_; }
  [[nodiscard]] NumberRow* numbers() const { return numbers_; }
  [[nodiscard]] QList<Exportable*> plots() const;
  [[nodiscard]] QString findingText() const;

 signals:
  void sampleChosen(int row);   ///< index of the rows shown
  void sampleHovered(int row);  ///< -1: none
  void hint(const QString& text);

 private:
  [[nodiscard]] const std::vector<LatencySample>& rows() const;
  void refresh();
  void refreshScatter();
  void refreshNumbers();
  void refreshDrift();
  void setStyles();
  [[nodiscard]] QString sentence(const LatencySample& sample) const;
  [[nodiscard]] int indexOf(const QString& id) const;

  Session* session_;
  const LatencyReport* report_ = nullptr;
  const std::vector<LatencySample>* live_ = nullptr;
  int planned_ = 0, series_ = 0;
  QString why_nothing_;
  std::vector<int> scatter_rows_, drift_rows_;  // which row each of their points is

  SectionHead *numbers_head_, *depth_head_, *residual_head_, *drift_head_;
  SegmentedControl* unit_;
  LegendRow *scatter_legend_, *depth_legend_, *drift_legend_;
  ScatterPlot *scatter_, *drift_;
  NumberRow* numbers_;
  DepthPlot *depths_, *residuals_;
  RoleLabel* finding_;
};

}  // namespace hat::ui
