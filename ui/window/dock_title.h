// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QPushButton;

namespace hat::ui {

class RoleLabel;

/// The head of a dock: its name, and a button that closes it.
class DockTitle : public QWidget {
  Q_OBJECT
 public:
  /// Becomes the dock's title bar.
  explicit DockTitle(QDockWidget* dock);
  /// `name`: also the dock's window title; `close`: what the button says.
  void set(const QString& name, const QString& close);

 private:
  QDockWidget* dock_;
  RoleLabel* label_;
  QPushButton* close_;
};

}  // namespace hat::ui
