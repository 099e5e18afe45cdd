// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <optional>

#include "ui/series/budget_step.h"

namespace hat::ui {

/// A field for a latency budget, ms. Arrows, wheel (with the focus) and the buttons go by 1 to 2 % of what is in reach;
/// Shift or Page Up and Page Down by ten of these steps, Alt by a tenth of one. Anything can be typed, and behind an @
/// how surely it is to be kept, in per cent: "5.0 @ 97"; "@ 0" for not at all.
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
  [[nodiscard]] double valueFromText(const QString& text) const override;
  [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

 signals:
  /// Behind the budget stood how surely it is to be kept: a probability, or 0. After the budget itself was taken.
  void confidenceTyped(double confidence);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void moveBy(int steps, double factor);
  /// The budget that was typed, and what stands behind it.
  void take();
  void tellConfidence();
  /// What stands behind the @ at that place, without the suffix.
  [[nodiscard]] QString behind(const QString& text, qsizetype at) const;
  Range reach_{0, 0};
  double step_ = 0.1;
  std::optional<double> typed_confidence_;
  int turned_ = 0;  ///< of the wheel, in eighths of a degree, less than one notch
};

/// The probability that "97", "97 %" or "99.5" say, 0 for "0"; nothing for what is no promise (below one half, or all).
[[nodiscard]] std::optional<double> typedConfidence(const QString& text, const QLocale& locale);

/// By how much keys of a budget step with these modifiers: 10 steps with Shift, a tenth of one with Alt.
[[nodiscard]] double budgetStepFactor(Qt::KeyboardModifiers modifiers);

}  // namespace hat::ui
