// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_menu.h"

#include "ui/session/history.h"
#include "ui/theme/bind_text.h"

namespace hat::ui {

EditMenu::EditMenu(History* history, QWidget* parent)
    : WordedMenu([] { return tr("&Edit"); }, parent), history_(history) {
  undo_ = add({}, QKeySequence::Undo, [this] { history_->undo(); });
  redo_ = add({}, QKeySequence::Redo, [this] { history_->redo(); });
  addSeparator();
  copy_ = add([] { return tr("&Copy the page's content"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
              [this] { emit copyWanted(); });
  connect(history, &History::indexChanged, this, &EditMenu::refresh);
  bindTexts(this, [this] { refresh(); });
}

void EditMenu::refresh() {
  const auto named = [](const QString& verb, const QString& what) {
    return what.isEmpty() ? verb : verb + ": " + what;
  };
  undo_->setText(named(tr("&Undo"), history_->undoText()));
  redo_->setText(named(tr("&Redo"), history_->redoText()));
  undo_->setEnabled(history_->canUndo());
  redo_->setEnabled(history_->canRedo());
}

}  // namespace hat::ui
