// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/budget_box.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace hat::ui {

double budgetStepFactor(Qt::KeyboardModifiers modifiers) {
  return modifiers & Qt::ShiftModifier ? 10 : modifiers & Qt::AltModifier ? 0.1 : 1;
}

std::optional<double> typedConfidence(const QString& text, const QLocale& locale) {
  QString digits = text.trimmed();
  if (digits.endsWith('%')) digits = digits.chopped(1).trimmed();
  bool is_number = false;
  double value = locale.toDouble(digits, &is_number);
  if (!is_number) value = QLocale::c().toDouble(digits, &is_number);
  if (!is_number || (value != 0 && !(value >= 50 && value < 100))) return std::nullopt;
  return value / 100;
}

BudgetBox::BudgetBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(budget_decimals(step_));
  setSingleStep(step_);
  connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
    const QString typed = lineEdit()->text();
    const auto at = typed.indexOf('@');
    typed_confidence_ = at < 0 ? std::nullopt : typedConfidence(behind(typed, at), locale());
  });
  connect(this, &QAbstractSpinBox::editingFinished, this, &BudgetBox::tellConfidence);
}

QString BudgetBox::behind(const QString& text, qsizetype at) const {
  QString rest = text.mid(at + 1);
  if (!suffix().isEmpty() && rest.endsWith(suffix())) rest.chop(suffix().size());
  return rest;
}

QValidator::State BudgetBox::validate(QString& text, int& position) const {
  const auto at = text.indexOf('@');
  if (at < 0) return QDoubleSpinBox::validate(text, position);
  QString budget = text.left(at);
  int end = static_cast<int>(budget.size());
  const QString bare = budget.startsWith(prefix()) ? budget.mid(prefix().size()) : budget;
  const QValidator::State state =
      bare.trimmed().isEmpty() ? QValidator::Acceptable : QDoubleSpinBox::validate(budget, end);
  if (state == QValidator::Invalid) return state;
  const QString rest = behind(text, at).trimmed();
  for (const QChar one : rest)
    if (!one.isDigit() && !one.isSpace() && !QStringLiteral(".,%").contains(one)) return QValidator::Invalid;
  return typedConfidence(rest, locale()) ? state : QValidator::Intermediate;
}

double BudgetBox::valueFromText(const QString& text) const {
  const auto at = text.indexOf('@');
  if (at < 0) return QDoubleSpinBox::valueFromText(text);
  const QString budget = text.left(at);
  const QString bare = budget.startsWith(prefix()) ? budget.mid(prefix().size()) : budget;
  return bare.trimmed().isEmpty() ? value() : QDoubleSpinBox::valueFromText(budget);
}

void BudgetBox::tellConfidence() {
  if (const std::optional<double> typed = std::exchange(typed_confidence_, std::nullopt)) emit confidenceTyped(*typed);
}

void BudgetBox::take() {
  interpretText();
  tellConfidence();
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
    case Qt::Key_Up: take(); return moveBy(1, factor);
    case Qt::Key_Down: take(); return moveBy(-1, factor);
    case Qt::Key_PageUp: take(); return moveBy(1, 10);
    case Qt::Key_PageDown: take(); return moveBy(-1, 10);
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
