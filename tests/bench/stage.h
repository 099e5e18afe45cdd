// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QApplication>

#include "app/studio/workspace_controller.h"
#include "bench/bench.h"
#include "bench/scratch.h"
#include "support/event_loop_watch.h"
#include "ui/pages/search/search_page.h"
#include "ui/window/main_window.h"

namespace hat::bench {

/// The program's application, which also notes the handler that computed longest: that names what to mend.
class WatchedApplication : public QApplication {
 public:
  using QApplication::QApplication;
  bool notify(QObject* receiver, QEvent* event) override;
  [[nodiscard]] std::string slowest() const;
  void forget() { slowest_ms_ = 0; }

 private:
  double longest_inside_ = 0, slowest_ms_ = 0;
  std::string slowest_;
};

/// The same in folders of its own: nothing of the user's is read or written.
class Theatre {
 public:
  Theatre();
  WatchedApplication& app() { return *app_; }

 private:
  ScratchFolder scratch_;
  int argc_ = 1;
  char name_[10] = "hat-bench";
  char* argv_[2] = {name_, nullptr};
  std::unique_ptr<WatchedApplication> app_;
};

/// Lets the event loop run until `done` or until `seconds` have passed; false then.
bool run_until(double seconds, const std::function<bool()>& done, const std::function<void()>& often = {});

/// The window on the sample workspace.
class Stage {
 public:
  Stage();
  ~Stage();
  ui::Session& session() { return session_; }
  ui::MainWindow& window() { return window_; }
  ui::SearchPage& search() { return *qobject_cast<ui::SearchPage*>(window_.page("search")); }

  void begin(Report& report, WatchedApplication& app);
  /// The event loop since begin().
  void end(Report& report, const WatchedApplication& app, const std::string& what);

 private:
  std::unique_ptr<Engine> engine_;
  ui::Session session_;
  ui::MainWindow window_;
  studio::WorkspaceController studio_;
  test::EventLoopWatch watch_;
};

}  // namespace hat::bench
