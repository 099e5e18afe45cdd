// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/legend_row.h"
#include "ui/pages/latency/shown_profile.h"
#include "ui/plots/scatter_plot.h"

namespace hat::ui {

/// Latency against the length of the sentence: of the whole translation and of the encoder alone as they were measured,
/// and what is predicted. Lengths are named by their index in the profile.
class LengthPlot : public ScatterPlot {
  Q_OBJECT
 public:
  explicit LengthPlot(QWidget* parent = nullptr);
  /// `now` has a ring; null: none. The profile must outlive the plot or be replaced.
  void setProfile(const ShownProfile& shown, const LengthPoint* now);
  void setHoveredLength(int length);  ///< -1: none
  [[nodiscard]] QList<LegendRow::Item> legend() const;
  /// A line per length with the parts and the prediction.
  [[nodiscard]] QString csv() const override;

 signals:
  void lengthChosen(int length);
  void lengthHovered(int length);  ///< -1: none

 private:
  [[nodiscard]] int indexOf(const QString& id) const;
  ShownProfile shown_;
};

}  // namespace hat::ui
