// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "ui/text/upper_bound.h"

namespace hat::ui {

/// Milliseconds of one translation: a measured bar, a tick for the prediction with a bracket at its upper end, and a
/// line for the budget, on a scale that several bars share; what is over the budget is marked. Under it the numbers in
/// words.
class BulletBar : public QWidget {
  Q_OBJECT
 public:
  /// NaN: unknown.
  struct Times {
    double measured_ms, predicted_ms, budget_ms, scale_ms;
    QString how_measured;      ///< "median of 5 runs"; may be empty
    int predicted_tokens = 0;  ///< of the sentence that the prediction is for; 0: unknown
    UpperBound bound = {};     ///< what is promised of the prediction
  };
  explicit BulletBar(QWidget* parent = nullptr);
  void set(const Times& times);
  /// What it says, as one text.
  [[nodiscard]] QString text() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QString measuredText() const;
  [[nodiscard]] QString predictedText() const;
  [[nodiscard]] QString overText() const;  ///< empty while the budget is kept
  void say();
  Times times_;
};

}  // namespace hat::ui
