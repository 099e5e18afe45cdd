// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QDockWidget;
class QMenu;
class QPushButton;
class QWidget;

namespace hat::ui {

class ContextBar;
class LearnPanel;
class MainWindow;
class ReportWriter;
class Session;
class Tour;

/// What accompanies the pages: the Learn panel, the guided tour, the report and the preferences, with their entries in
/// the menus and the Learn button of the context bar.
class LearnTools : public QObject {
  Q_OBJECT
 public:
  /// Where the window has room for it. The report goes before `quit`.
  struct Places {
    QMenu *file, *edit, *help;
    QAction* quit;
    ContextBar* context;
    QDockWidget* inspector;
  };
  LearnTools(MainWindow* window, Session* session, const Places& places);

  void restyle();
  /// Another page is shown.
  void pageShown();
  void setPresenting(bool on);

  [[nodiscard]] bool learnIsOpen() const;
  void setLearnOpen(bool open);
  [[nodiscard]] LearnPanel* learn() const { return panel_; }
  [[nodiscard]] Tour* tour() const { return tour_; }
  /// Over the page, until somebody takes the tour or closes the offer: then never again.
  void offerTour();
  /// Asks for a file and writes the report of the workspace.
  void report();
  /// The same without asking; what comes of it is said in the status bar.
  void writeReport(const QString& file);

 private:
  void makeDock();
  void makeEntries(const Places& places);

  MainWindow* window_;
  Session* session_;
  LearnPanel* panel_;
  QDockWidget *inspector_, *dock_;
  QPushButton* button_;
  QAction *learn_action_, *report_action_;
  Tour* tour_;
  ReportWriter* writer_;
  bool shown_before_ = false;
  bool shared_ = false;  // the room of the right side between Inspector and Learn, once
};

}  // namespace hat::ui
