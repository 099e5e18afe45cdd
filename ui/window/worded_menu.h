// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMenu>

#include <functional>
#include <utility>
#include <vector>

#include "ui/text/translated_text.h"

namespace hat::ui {

/// A menu whose entries are worded where they are made, and anew when the language changes.
class WordedMenu : public QMenu {
  Q_OBJECT
 public:
  WordedMenu(const TranslatedText& title, QWidget* parent);

  QAction* add(const TranslatedText& text, const QKeySequence& keys, std::function<void()> act);
  QAction* add(const TranslatedText& text, std::function<void()> act) { return add(text, {}, std::move(act)); }
  WordedMenu* addSubmenu(const TranslatedText& title);
  /// Words an action that somebody else has made and put in.
  void word(QAction* action, const TranslatedText& text);
  void retranslate();

 protected:
  /// Has no title yet: word(menuAction(), ...) gives it one.
  explicit WordedMenu(QWidget* parent) : QMenu(parent) {}

 private:
  std::vector<std::pair<QAction*, TranslatedText>> worded_;
  std::vector<WordedMenu*> submenus_;
};

}  // namespace hat::ui
