// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/worded_menu.h"

namespace hat::ui {

WordedMenu::WordedMenu(const TranslatedText& title, QWidget* parent) : QMenu(parent) { word(menuAction(), title); }

QAction* WordedMenu::add(const TranslatedText& text, const QKeySequence& keys, std::function<void()> act) {
  QAction* made = addAction(QString());
  if (!keys.isEmpty()) made->setShortcut(keys);
  connect(made, &QAction::triggered, this, std::move(act));
  word(made, text);
  return made;
}

WordedMenu* WordedMenu::addSubmenu(const TranslatedText& title) {
  auto* made = new WordedMenu(title, this);
  addMenu(made);
  submenus_.push_back(made);
  return made;
}

void WordedMenu::word(QAction* action, const TranslatedText& text) {
  action->setText(text);
  worded_.emplace_back(action, text);
}

void WordedMenu::retranslate() {
  for (const auto& [action, text] : worded_) action->setText(text);
  for (WordedMenu* menu : submenus_) menu->retranslate();
}

}  // namespace hat::ui
