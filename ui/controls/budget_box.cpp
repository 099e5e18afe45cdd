// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/budget_box.h"

#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

#include <cmath>

namespace hat::ui {

double budgetStepFactor(Qt::KeyboardModifiers modifiers) {
  return modifiers & Qt::ShiftModifier ? 10 : modifiers & Qt::AltModifier ? 0.1 : 1;
}

BudgetBox::BudgetBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(budget_decimals(step_));
  setSingleStep(step_);
}

void BudgetBox::setReach(const Range& reach) {
  reach_ = reach;
  step_ = budget_step(reach.span());
  const double now = value();
  const QSignalBlocker quiet(this);
  setSingleStep(step_);
  setDecimals(budget_decimals(step_));
  setValue(now);
}

QString BudgetBox::textFromValue(double value) const {
  // One decimal, and those after it that say something.
  const double unit = std::pow(10.0, decimals());
  int shown = 1;
  for (const double rounded = std::round(value * unit) / unit; shown < decimals(); ++shown) {
    const double coarse = std::pow(10.0, shown);
    if (std::abs(std::round(rounded * coarse) / coarse - rounded) < 0.4 / unit) break;
  }
  QLocale plain = locale();
  plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
  return plain.toString(value, 'f', shown);
}

void BudgetBox::moveBy(int steps, double factor) {
  // Ten steps lie on whole steps, a tenth of one on whole tenths.
  setValue(factor > 1 ? stepped_budget(value(), steps * static_cast<int>(std::lround(factor)), step_, reach_)
                      : stepped_budget(value(), steps, step_ * factor, reach_));
  selectAll();
}

void BudgetBox::stepBy(int steps) { moveBy(steps, 1); }

void BudgetBox::keyPressEvent(QKeyEvent* event) {
  const double factor = budgetStepFactor(event->modifiers());
  switch (event->key()) {
    case Qt::Key_Up: interpretText(); return moveBy(1, factor);
    case Qt::Key_Down: interpretText(); return moveBy(-1, factor);
    case Qt::Key_PageUp: interpretText(); return moveBy(1, 10);
    case Qt::Key_PageDown: interpretText(); return moveBy(-1, 10);
    default: QDoubleSpinBox::keyPressEvent(event);
  }
}

void BudgetBox::wheelEvent(QWheelEvent* event) {
  // With Alt, a wheel turns sideways.
  const QPoint by = event->angleDelta();
  turned_ += by.y() != 0 ? by.y() : by.x();
  const int notches = turned_ / QWheelEvent::DefaultDeltasPerStep;
  turned_ -= notches * QWheelEvent::DefaultDeltasPerStep;
  if (notches != 0) moveBy(notches, budgetStepFactor(event->modifiers()));
  event->accept();
}

}  // namespace hat::ui
