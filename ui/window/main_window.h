// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "ui/learn/tour_stage.h"
#include "ui/pages/page.h"

namespace hat::ui {

class LearnTools;
class ContextBar;
class Docks;
class Exporter;
class HintBar;
class Importer;
class MainMenu;
class NoticeBar;
class PageStack;
class Presentation;
class Session;

/// The window: menus, context bar, rail, pages, Inspector, Jobs, status bar. Pages meet here and nowhere else.
class MainWindow : public QMainWindow, public TourStage {
  Q_OBJECT
 public:
  explicit MainWindow(Session* session, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Appends a page to the rail and takes it over.
  void addPage(Page* page);
  [[nodiscard]] const QList<Page*>& pages() const;
  [[nodiscard]] Page* page(const QString& id) const override;
  [[nodiscard]] Page* currentPage() const override;
  void showPage(const QString& id) override;
  QMainWindow* tourWindow() override { return this; }
  void endPresentation() override { setPresenting(false); }
  void openSample() override { emit openWorkspace({}); }

  /// Devices that the context bar offers, and which is current. Emits deviceChosen when another is picked. The numbers
  /// of the settings of this machine that nobody has measured go on from the devices'.
  void setDevices(const QStringList& names, int current, const QStringList& unmeasured = {});
  /// Folders of the File menu's "Open recent".
  void setRecent(const QStringList& folders);
  void openJobs();

  void saveState();
  void restoreState();

  /// See Presentation.
  void setPresenting(bool on, bool full_screen = true);
  [[nodiscard]] bool isPresenting() const;

  [[nodiscard]] Importer* importer() const { return importer_; }
  [[nodiscard]] NoticeBar* notice() const { return notice_; }
  /// Learn, tour, report and preferences.
  [[nodiscard]] LearnTools* learnTools() const { return learn_tools_; }

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
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void copyPage();
  void refreshWorkspace();
  void refreshPage();
  void restyle();
  void about();

  Session* session_;
  Importer* importer_;
  Exporter* exporter_;
  PageStack* pages_;
  NoticeBar* notice_;
  ContextBar* context_;
  Docks* docks_;
  HintBar* hints_;
  Presentation* presentation_;
  MainMenu* menu_;
  LearnTools* learn_tools_ = nullptr;
};

}  // namespace hat::ui
