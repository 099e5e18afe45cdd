// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QActionGroup;

namespace hat::ui {

class WordedMenu;

/// The entries of the View menu about how everything looks and speaks: theme, language, text size, font.
class LookMenu : public QObject {
  Q_OBJECT
 public:
  /// Appends them to `view`.
  explicit LookMenu(WordedMenu* view);

 private:
  /// Ticks what is so now.
  void refresh();

  std::array<QAction*, 3> themes_;
  QActionGroup *languages_, *sizes_;
  QAction* system_font_;
};

}  // namespace hat::ui
