// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/worded_menu.h"

#include "ui/theme/bind_text.h"

namespace hat::ui {

WordedMenu::WordedMenu(const TranslatedText& title, QWidget* parent) : QMenu(parent) { bindText(menuAction(), title); }

QAction* WordedMenu::add(const TranslatedText& text, const QKeySequence& keys, std::function<void()> act) {
  QAction* made = addAction(QString());
  if (!text.isEmpty()) bindText(made, text);
  if (!keys.isEmpty()) made->setShortcut(keys);
  connect(made, &QAction::triggered, this, std::move(act));
  return made;
}

WordedMenu* WordedMenu::addSubmenu(const TranslatedText& title) {
  auto* made = new WordedMenu(title, this);
  addMenu(made);
  return made;
}

}  // namespace hat::ui
