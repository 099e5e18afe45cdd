// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/controls/controls.h"

namespace hat::ui {

/// A row of the checklist of a search: number or tick, two lines, and a widget at the right.
class SearchStep : public QWidget {
 public:
  SearchStep(int number, QWidget* right);
  void set(const QString& title, const QString& text, bool done);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int number_;
  bool done_ = false;
  RoleLabel *title_, *text_;
};

}  // namespace hat::ui
