// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/plots/scatter_plot.h"
#include "ui/series/latency_series.h"

namespace hat::ui {

class Session;

/// A plot whose points are rows of a data set: their tool tips, and what the status bar says of them.
class SampleScatter : public ScatterPlot {
  Q_OBJECT
 public:
  enum Style { fitted_style, held_out_style, slow_style };
  explicit SampleScatter(const Session* session, QWidget* parent = nullptr);
  /// `places`: which of the samples each point is; `samples` outlive the plot or are replaced.
  void setSamples(const std::vector<LatencySample>& samples, std::vector<int> places, std::vector<ScatterPoint> points);

 signals:
  void sampleChosen(int row);   ///< index of the samples
  void sampleHovered(int row);  ///< -1: none
  void hint(const QString& text);

 private:
  [[nodiscard]] PointTip tipOf(const LatencySample& sample) const;
  [[nodiscard]] QString sentence(const LatencySample& sample) const;
  [[nodiscard]] int indexOf(const QString& id) const;

  const std::vector<LatencySample>* samples_ = nullptr;
  std::vector<int> places_;
};

}  // namespace hat::ui
