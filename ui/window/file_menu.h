// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/window/worded_menu.h"

namespace hat::ui {

/// Opening, importing, exporting, leaving. The menu of workspaces that the context bar has offers the same ones.
class FileMenu : public WordedMenu {
  Q_OBJECT
 public:
  /// `workspaces` is filled with the workspaces that one can go to.
  FileMenu(QMenu* workspaces, QWidget* parent);

  /// Folders of the workspaces that were open before, the last one first.
  void setRecent(const QStringList& folders);
  /// Empty: whoever knows what can be exported fills it when it is about to show.
  [[nodiscard]] QMenu* exports() const { return exports_; }
  [[nodiscard]] QAction* quit() const { return quit_; }

 signals:
  void openWorkspace(const QString& folder);  ///< empty: the sample workspace
  void importWanted();
  void quitWanted();

 private:
  void askForWorkspace();

  QMenu *workspaces_, *recent_, *exports_;
  QAction *open_, *sample_, *quit_;
};

}  // namespace hat::ui
