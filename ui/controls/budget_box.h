// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include "ui/series/budget_step.h"

namespace hat::ui {

/// A field for a latency budget, ms. Arrows, wheel (with the focus) and the buttons go by 1 to 2 % of what is in reach;
/// Shift or Page Up and Page Down by ten of these steps, Alt by a tenth of one. Anything can be typed.
class BudgetBox : public QDoubleSpinBox {
  Q_OBJECT
 public:
  explicit BudgetBox(QWidget* parent = nullptr);
  /// The milliseconds between the fastest and the slowest architecture; empty when nobody knows them.
  void setReach(const Range& reach);
  [[nodiscard]] const Range& reach() const { return reach_; }
  /// True where no architecture is fast enough.
  [[nodiscard]] bool isOutOfReach() const { return reach_.span() > 0 && value() > 0 && value() < reach_.lower; }
  void stepBy(int steps) override;
  [[nodiscard]] QString textFromValue(double value) const override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void moveBy(int steps, double factor);
  Range reach_{0, 0};
  double step_ = 0.1;
  int turned_ = 0;  ///< of the wheel, in eighths of a degree, less than one notch
};

/// By how much keys of a budget step with these modifiers: 10 steps with Shift, a tenth of one with Alt.
[[nodiscard]] double budgetStepFactor(Qt::KeyboardModifiers modifiers);

}  // namespace hat::ui
