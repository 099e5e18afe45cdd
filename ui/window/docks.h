// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace hat::ui {

class Inspector;
class JobsPanel;
class Session;

/// The window's own docks: the Inspector at the right, Jobs below. A presentation puts both away and brings back what
/// was there.
class Docks : public QObject {
  Q_OBJECT
 public:
  Docks(QMainWindow* window, Session* session);

  [[nodiscard]] Inspector* inspector() const { return inspector_; }
  [[nodiscard]] QDockWidget* inspectorDock() const { return inspector_dock_; }
  [[nodiscard]] JobsPanel* jobs() const { return jobs_; }
  void setPresenting(bool on);
  void restyle();

 private:
  Inspector* inspector_;
  JobsPanel* jobs_;
  QDockWidget *inspector_dock_, *jobs_dock_;
  bool inspector_shown_ = true, jobs_shown_ = true;  ///< before the presentation
};

}  // namespace hat::ui
