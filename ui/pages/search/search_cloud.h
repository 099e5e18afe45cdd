// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/scatter_plot.h"

namespace hat::ui {

class Session;
class WatchedSearch;

/// The cloud of a search: what was known by a generation over predicted latency and proxy loss, its population and its
/// front, the budget, and a random search beside it.
class SearchCloud : public ScatterPlot {
  Q_OBJECT
 public:
  /// `search` outlives it.
  SearchCloud(const WatchedSearch* search, const Session* session, QWidget* parent = nullptr);

  /// Another search, of which only the budget is known.
  void begin();
  /// Axes with room for all that is known, and the budget where it lies by now.
  void updateAxes();
  void updateBudget();
  /// 0: nothing. `ring`: what the best one is called.
  void showGeneration(int number, const QString& ring);

 private:
  const WatchedSearch* search_;
  const Session* session_;
  bool has_axes_ = false;
};

}  // namespace hat::ui
