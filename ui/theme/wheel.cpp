// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QWidget>

namespace hat::ui {

QWidget* wheelField(QWidget* widget) {
  for (QWidget* at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
    if (qobject_cast<QScrollBar*>(at)) return nullptr;
    if (qobject_cast<QAbstractSpinBox*>(at) || qobject_cast<QComboBox*>(at) || qobject_cast<QAbstractSlider*>(at) ||
        qobject_cast<QTabBar*>(at))
      return at;
  }
  return nullptr;
}

bool WheelGuard::eventFilter(QObject* object, QEvent* event) {
  if (event->type() != QEvent::Wheel || !object->isWidgetType()) return false;
  const QWidget* field = wheelField(static_cast<QWidget*>(object));
  if (!field) return false;
  const QWidget* focus = QApplication::focusWidget();
  if (focus && (focus == field || field->isAncestorOf(focus))) return false;
  // Not taken: the application hands it to what is around the field.
  event->ignore();
  return true;
}

}  // namespace hat::ui
