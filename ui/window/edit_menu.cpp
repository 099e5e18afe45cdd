// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_menu.h"

#include "ui/session/history.h"

namespace hat::ui {

EditMenu::EditMenu(History* history, QWidget* parent) : WordedMenu(parent), history_(history) {
  word(menuAction(), [] { return tr("&Edit"); });
  const auto named = [](const QString& verb, const QString& what) {
    return what.isEmpty() ? verb : verb + ": " + what;
  };
  undo_ = add([=, this] { return named(tr("&Undo"), history_->undoText()); }, QKeySequence::Undo,
              [this] { history_->undo(); });
  redo_ = add([=, this] { return named(tr("&Redo"), history_->redoText()); }, QKeySequence::Redo,
              [this] { history_->redo(); });
  addSeparator();
  copy_ = add([] { return tr("&Copy the page's content"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
              [this] { emit copyWanted(); });
  connect(history, &History::indexChanged, this, &EditMenu::refresh);
}

void EditMenu::refresh() {
  undo_->setEnabled(history_->canUndo());
  redo_->setEnabled(history_->canRedo());
  retranslate();
}

}  // namespace hat::ui
