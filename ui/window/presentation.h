// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QMainWindow;
class QShortcut;
class QWidget;

namespace hat::ui {

class Docks;
class PageStack;

/// One page of the window, no bars, type up to twice as large, the whole screen unless told otherwise. Escape leaves.
class Presentation : public QObject {
  Q_OBJECT
 public:
  /// `bars`: what is put away besides the menus and the docks.
  Presentation(QMainWindow* window, PageStack* pages, Docks* docks, const QList<QWidget*>& bars);

  void set(bool on, bool full_screen = true);
  [[nodiscard]] bool isOn() const { return on_; }
  /// The scale of texts outside of the presentation.
  [[nodiscard]] double textScale() const;

 signals:
  void changed(bool on);  ///< while bars and docks go or come, before the type changes

 private:
  QMainWindow* window_;
  PageStack* pages_;
  Docks* docks_;
  QList<QWidget*> bars_;
  QShortcut* leave_;
  bool on_ = false;
  double scale_before_ = 1;
  Qt::WindowStates state_before_;
};

}  // namespace hat::ui
