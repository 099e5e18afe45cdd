// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_menu.h"

#include <QFileDialog>

namespace hat::ui {

FileMenu::FileMenu(QMenu* workspaces, QWidget* parent)
    : WordedMenu([] { return tr("&File"); }, parent), workspaces_(workspaces) {
  open_ = add([] { return tr("&Open workspace…"); }, QKeySequence::Open, [this] { askForWorkspace(); });
  sample_ = add([] { return tr("Open the &sample workspace"); }, [this] { emit openWorkspace({}); });
  recent_ = addSubmenu([] { return tr("Open &recent"); });
  recent_->menuAction()->setVisible(false);
  add([] { return tr("&Import files of HAT…"); }, QKeySequence(Qt::CTRL | Qt::Key_I), [this] { emit importWanted(); });
  addSeparator();
  exports_ = addSubmenu([] { return tr("&Export"); });
  addSeparator();
  quit_ = add([] { return tr("&Quit"); }, QKeySequence::Quit, [this] { emit quitWanted(); });
}

void FileMenu::askForWorkspace() {
  const QString folder = QFileDialog::getExistingDirectory(parentWidget(), tr("Open workspace"));
  if (!folder.isEmpty()) emit openWorkspace(folder);
}

void FileMenu::setRecent(const QStringList& folders) {
  recent_->clear();
  for (const QString& folder : folders)
    connect(recent_->addAction(folder), &QAction::triggered, this, [this, folder] { emit openWorkspace(folder); });
  recent_->menuAction()->setVisible(!folders.isEmpty());
  workspaces_->clear();
  workspaces_->addAction(sample_);
  workspaces_->addActions(recent_->actions());
  workspaces_->addSeparator();
  workspaces_->addAction(open_);
}

}  // namespace hat::ui
