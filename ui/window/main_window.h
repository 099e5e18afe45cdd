// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDockWidget>
#include <QMainWindow>

#include "ui/learn/tour_stage.h"
#include "ui/pages/page.h"

class QComboBox;
class QMenu;
class QShortcut;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace hat::ui {

class BudgetBox;
class Companion;
class Exporter;
class Importer;
class NoticeBar;
class Inspector;
class JobsPanel;
class Rail;
class Session;

/// The window: menus, context bar, rail, pages, Inspector, Jobs, status bar. Pages meet here and nowhere else.
class MainWindow : public QMainWindow, public TourStage {
  Q_OBJECT
 public:
  explicit MainWindow(Session* session, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Appends a page to the rail and takes it over.
  void addPage(Page* page);
  [[nodiscard]] const QList<Page*>& pages() const { return pages_; }
  [[nodiscard]] Page* page(const QString& id) const override;
  [[nodiscard]] Page* currentPage() const override;
  void showPage(const QString& id) override;
  QMainWindow* tourWindow() override { return this; }
  void endPresentation() override { setPresenting(false); }
  void openSample() override { emit openWorkspace({}); }

  /// Devices that the context bar offers; the first is current. Emits deviceChosen when another is picked.
  void setDevices(const QStringList& names, int current);
  /// Folders of the File menu's "Open recent".
  void setRecent(const QStringList& folders);
  void openJobs();

  void saveState();
  void restoreState();

  /// One page, no bars, type up to twice as large, the whole screen unless told otherwise; Escape leaves.
  void setPresenting(bool on, bool full_screen = true);
  [[nodiscard]] bool isPresenting() const { return presenting_; }

  [[nodiscard]] QAction* measureAction() const { return measure_; }
  [[nodiscard]] Importer* importer() const { return importer_; }
  [[nodiscard]] NoticeBar* notice() const { return notice_; }
  /// Learn, tour, report and preferences.
  [[nodiscard]] Companion* companion() const { return companion_; }

 public slots:
  void showHint(const QString& text);
  /// Closes at once where nothing is at work, else after a question: what Quit and the window's own button do. close()
  /// never asks.
  void askToClose();

 signals:
  void openWorkspace(const QString& folder);  ///< empty: the sample workspace
  void deviceChosen(int index);
  void measureMachine();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeMenus();
  void makeContextBar();
  void makeRail();
  void makeDocks();
  void retranslate();
  void refreshContext();
  void refreshReach();
  void refreshBusy();
  void refreshPage();
  void refreshHistory();
  void restyle();
  void about();
  QAction* action(QMenu* menu, const QKeySequence& keys, std::function<void()> run);

  Session* session_;
  Importer* importer_;
  Exporter* exporter_;
  QList<Page*> pages_;
  QList<QAction*> go_actions_;
  QStackedWidget* stack_;
  NoticeBar* notice_;
  QToolBar* context_;
  Rail* rail_;
  QToolButton *task_, *device_, *export_button_;
  BudgetBox* budget_;
  Tag* busy_;
  Inspector* inspector_;
  JobsPanel* jobs_;
  QDockWidget *inspector_dock_, *jobs_dock_;
  QWidget* inspector_title_;
  RoleLabel *inspector_label_, *workspace_label_, *hint_, *offline_;
  QPushButton* inspector_close_;
  QMenu *file_, *edit_, *view_, *go_, *run_, *tools_, *help_, *recent_, *export_menu_, *theme_menu_, *language_menu_,
      *scale_menu_;
  QAction *open_, *sample_, *import_, *quit_, *undo_, *redo_, *copy_, *show_inspector_, *show_jobs_, *full_screen_,
      *measure_, *clear_jobs_, *pin_, *about_, *about_qt_, *themes_[3], *system_language_, *system_font_, *present_;
  QStringList device_names_;
  QString busy_said_;  ///< what the status bar says because of it
  bool presenting_ = false, docks_shown_[2] = {true, true};
  double scale_before_ = 1;
  Qt::WindowStates state_before_;
  QShortcut* leave_;
  Companion* companion_ = nullptr;
};

/// The pages of the window in the order of the rail.
[[nodiscard]] QList<Page*> makePages(Session* session);

}  // namespace hat::ui
