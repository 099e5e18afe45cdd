// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace hat::ui {

class Session;

/// What can be done with the current architecture: evaluate it, and where it is a model of the workspace name it or
/// move it into the bin.
class ModelActions : public QWidget {
  Q_OBJECT
 public:
  explicit ModelActions(Session* session, QWidget* parent = nullptr);
  /// Offers what the current architecture allows; there must be one.
  void refresh();

 private:
  Session* session_;
  QPushButton *evaluate_, *more_;
  QAction* bin_;
};

}  // namespace hat::ui
