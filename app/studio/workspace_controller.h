// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <string>
#include <vector>

#include "domain/engine.h"
#include "domain/workspace/devices.h"
#include "ui/session/session.h"

namespace hat::ui {
class SessionStore;
class LatencyPage;
class LossWatch;
class OwnProbes;
class MainWindow;
}  // namespace hat::ui

namespace hat::studio {

/// Joins a session with the world: opens workspaces, loads predictors, and measures this machine once.
class WorkspaceController : public QObject {
  Q_OBJECT
 public:
  WorkspaceController(ui::Session* session, ui::MainWindow* window);

  /// Opens the workspace in `folder`; the sample when it is empty. Returns the sentence that says what is wrong, empty
  /// when it was opened.
  QString open(const QString& folder);
  /// Lays out again what lay on the desk of each workspace that is opened from now on, and of the open one.
  void restoreSessions();
  /// Gives this machine a predictor of its own when the open workspace has none, by a few probes, and goes on in the
  /// background until the usual number of rows is measured; or goes on where an earlier start of that ended.
  void measureIfNew();
  /// Measures this machine as usual, whatever there is.
  void measure();

 private:
  /// Of the open workspace; whether a measurement in the background goes on at the next start.
  void setGoesOn(bool on);
  /// Makes a device the window's; "": this machine where it has a predictor, else what the workspace brings along.
  void chooseDevice(const std::string& id);
  /// Says that nobody has measured a setting of this machine, with a button that opens the form for it.
  void offerToMeasure(const DeviceSetting& setting);
  /// Which of the offered devices is the setting of this machine, other than the usual one, that was chosen; -1: none.
  [[nodiscard]] int chosenSetting() const;
  [[nodiscard]] DeviceSetting settingAt(int index) const;
  void fitted(const std::string& predictor, const FitResult& result);

  ui::Session* session_;
  ui::MainWindow* window_;
  ui::LossWatch* loss_;
  ui::SessionStore* desk_ = nullptr;
  ui::LatencyPage* latency_;
  ui::OwnProbes* probes_;
  std::vector<LatencyDevice> devices_, unmeasured_;  ///< as the context bar offers them, one after the other
  std::string told_;                                 ///< which measurement was said to be passed over
  bool was_measuring_ = false;
};

}  // namespace hat::studio
