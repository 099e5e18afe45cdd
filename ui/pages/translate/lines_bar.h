// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace hat::ui {

class RoleLabel;

/// How far a text of several lines is: "240 of 1,600 lines", a bar, and a button that stops and keeps what is done.
/// Hidden while there is nothing to wait for, except that it goes on saying what was left out.
class LinesBar : public QWidget {
  Q_OBJECT
 public:
  explicit LinesBar(QWidget* parent = nullptr);
  /// `wanted` lines the text has; `busy`: more of them are on their way.
  void show(int done, int wanted, bool busy);
  [[nodiscard]] QString text() const;
  [[nodiscard]] QPushButton* stopButton() const { return stop_; }

 signals:
  void stopWanted();

 private:
  void refresh();

  int done_ = 0, wanted_ = 0;
  bool busy_ = false;
  RoleLabel* label_;
  QProgressBar* progress_;
  QPushButton* stop_;
};

}  // namespace hat::ui
