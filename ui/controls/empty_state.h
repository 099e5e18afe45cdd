// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace hat::ui {

class RoleLabel;

/// What a page says while it has nothing to show: what is missing, and the one button that leads on.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  explicit EmptyState(QWidget* parent = nullptr);
  void set(const QString& title, const QString& text, const QString& action);
  [[nodiscard]] QString text() const;

 signals:
  void activated();

 private:
  RoleLabel *title_, *text_;
  QPushButton* button_;
};

}  // namespace hat::ui
