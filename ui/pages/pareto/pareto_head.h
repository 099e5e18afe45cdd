// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "ui/pages/page.h"
#include "ui/pages/pareto/pareto_front.h"

class QComboBox;
class QPushButton;

namespace hat::ui {

/// The head of the Pareto page: which layer is shown, by what it is compared, and the evaluation of what has no BLEU.
class ParetoHead : public PageHeader {
  Q_OBJECT
 public:
  explicit ParetoHead(QWidget* parent = nullptr);

  enum Layer { workspace, published, specialise };
  [[nodiscard]] Layer shown() const { return static_cast<Layer>(std::clamp(layer_->current(), 0, 2)); }
  /// Without a word to anybody.
  void setLayer(Layer layer) { layer_->setCurrent(layer); }
  [[nodiscard]] ParetoAxes axes() const;
  /// Without a word to anybody.
  void setMeasured();
  void setByLoss();
  /// There is something to compare, or not.
  void setAxesShown(bool shown);
  /// How many models can be evaluated; 0 takes the button away.
  void setMissing(qsizetype models);
  [[nodiscard]] SegmentedControl* layer() const { return layer_; }
  [[nodiscard]] QList<QComboBox*> boxes() const { return {x_, y_}; }

 signals:
  void layerChosen(int layer);
  void axesChanged();
  void evaluationWanted();

 private:
  SegmentedControl* layer_;
  QPushButton* evaluate_;
  QComboBox *x_, *y_;
};

}  // namespace hat::ui
