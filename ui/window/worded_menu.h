// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMenu>

#include <functional>
#include <utility>

#include "ui/text/translated_text.h"

namespace hat::ui {

/// A menu whose entries are worded where they are made, and anew when the language changes.
class WordedMenu : public QMenu {
  Q_OBJECT
 public:
  WordedMenu(const TranslatedText& title, QWidget* parent);

  /// An empty text is set by whoever knows the state.
  QAction* add(const TranslatedText& text, const QKeySequence& keys, std::function<void()> act);
  QAction* add(const TranslatedText& text, std::function<void()> act) { return add(text, {}, std::move(act)); }
  WordedMenu* addSubmenu(const TranslatedText& title);
};

}  // namespace hat::ui
