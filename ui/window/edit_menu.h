// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/worded_menu.h"

namespace hat::ui {

class History;

/// Undo and redo of the workspace's history, and the copy of what a page shows.
class EditMenu : public WordedMenu {
  Q_OBJECT
 public:
  EditMenu(History* history, QWidget* parent);
  [[nodiscard]] QAction* copy() const { return copy_; }
  /// Names what would be undone and done again.
  void refresh();

 signals:
  void copyWanted();

 private:
  History* history_;
  QAction *undo_, *redo_, *copy_;
};

}  // namespace hat::ui
