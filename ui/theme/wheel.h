// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hat::ui {

/// Installed on the application: the wheel changes a field (spin box, combo box, slider, tab bar) only while that field
/// has the focus; everywhere else what is around it scrolls. Who reads on with the wheel must not change a setting on
/// the way.
class WheelGuard : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
};

/// The field that a wheel over `widget` would change: itself or the one that it is a part of. Null: none.
[[nodiscard]] QWidget* wheelField(QWidget* widget);

}  // namespace hat::ui
