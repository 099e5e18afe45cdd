// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

#include <functional>

namespace hat::ui {

class ContextBar;
class Docks;
class EditMenu;
class FileMenu;
class Page;
class Presentation;
class RoleLabel;
class Session;
class WordedMenu;

/// The menus of the window; in their corner the workspace's name. What concerns the session, the docks, the look or the
/// presentation is done here, the rest is asked for.
class MainMenu : public QMenuBar {
  Q_OBJECT
 public:
  MainMenu(Session* session, ContextBar* context, Docks* docks, Presentation* presentation);

  [[nodiscard]] FileMenu* file() const { return file_; }
  [[nodiscard]] EditMenu* edit() const { return edit_; }
  [[nodiscard]] WordedMenu* help() const { return help_; }
  [[nodiscard]] QAction* measure() const { return measure_; }
  /// The Go menu leads to it, Ctrl and its number too; `show` is called then.
  void addPage(const Page* page, std::function<void()> show);
  /// Entries that only the page which is shown has.
  void setPageActions(const QList<QAction*>& actions);
  void refreshWorkspace();
  /// Lays the bar out anew: it does not follow its corner by itself.
  void restyle();

 signals:
  void aboutWanted();

 private:
  void pinOrUnpin();

  Session* session_;
  FileMenu* file_;
  EditMenu* edit_;
  WordedMenu *view_, *go_, *run_, *tools_, *help_;
  QAction* measure_;
  RoleLabel* workspace_;
};

}  // namespace hat::ui
