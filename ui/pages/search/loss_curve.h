// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/line_plot.h"

namespace hat::ui {

class SearchSeries;

/// Best and median proxy loss of the generations of a search up to the one that is shown.
class LossCurve : public LinePlot {
  Q_OBJECT
 public:
  explicit LossCurve(QWidget* parent = nullptr);
  /// `is_over`: no generation follows. 0: none is shown yet.
  void showGeneration(const SearchSeries& series, int number, bool is_over);
};

}  // namespace hat::ui
