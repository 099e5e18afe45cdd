// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include "ui/pages/latency/shown_rows.h"

namespace hat::ui {

class DepthPlot;

/// Mean milliseconds and errors of the predictor by decoder layers, side by side. A layout: a widget of its own would
/// ask for the preferred height of its plots where the legend wraps.
class DepthColumn : public QVBoxLayout {
  Q_OBJECT
 public:
  DepthColumn();
  void show(const ShownRows& shown);
  [[nodiscard]] DepthPlot* means() const { return means_; }
  [[nodiscard]] DepthPlot* errors() const { return errors_; }

 private:
  DepthPlot *means_, *errors_;
};

}  // namespace hat::ui
