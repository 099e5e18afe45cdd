// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMenu>

#include <functional>
#include <utility>
#include <vector>

#include "ui/text/words.h"

namespace hat::ui {

/// A menu whose entries are worded where they are made, and anew when the language changes.
class WordedMenu : public QMenu {
  Q_OBJECT
 public:
  WordedMenu(const Words& title, QWidget* parent);

  QAction* add(const Words& text, const QKeySequence& keys, std::function<void()> act);
  QAction* add(const Words& text, std::function<void()> act) { return add(text, {}, std::move(act)); }
  WordedMenu* addSubmenu(const Words& title);
  /// Words an action that somebody else has made and put in.
  void word(QAction* action, const Words& text);
  void retranslate();

 protected:
  /// Has no title yet: word(menuAction(), ...) gives it one.
  explicit WordedMenu(QWidget* parent) : QMenu(parent) {}

 private:
  std::vector<std::pair<QAction*, Words>> worded_;
  std::vector<WordedMenu*> submenus_;
};

}  // namespace hat::ui
