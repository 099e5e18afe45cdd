// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/pareto/pareto_front.h"

namespace hat::ui {

class FactList;

/// The Pareto page's part of the Inspector: the front in numbers, and the model that answers the budget.
class FrontFacts : public QWidget {
  Q_OBJECT
 public:
  explicit FrontFacts(QWidget* parent = nullptr);
  /// `budget` in ms; 0 for none. `bound` is what is promised of predictions.
  void show(const std::vector<CatalogEntry>& entries, const ParetoAxes& axes, const ParetoFront& front, double budget,
            const UpperBound& bound);
  void showNothing();

 private:
  FactList* facts_;
};

}  // namespace hat::ui
