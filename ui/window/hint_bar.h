// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace hat::ui {

class RoleLabel;

/// The window's status bar: what the pointer or the focus is on, the keys that work now, what was just done; at the
/// right that nothing leaves this machine.
class HintBar : public QStatusBar {
  Q_OBJECT
 public:
  explicit HintBar(QWidget* parent = nullptr);
  void say(const QString& hint);
  /// Says why the machine is busy once it becomes so, and takes the sentence back when it is quiet ("").
  void setBusy(const QString& sentence);
  void restyle();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  RoleLabel* hint_;
  QString busy_said_;
};

}  // namespace hat::ui
