// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <set>
#include <string>

#include "domain/arch/architecture.h"

namespace hat::ui {

class LatencyJobs;
class Session;

/// Gives a machine that nobody has measured numbers of its own within seconds, by ten probes, and makes them sharper
/// while nothing else works: the usual measurement in batches, each followed by a fit, that give way to every job that
/// waits. Lives on the window's thread; no widgets.
class OwnProbes : public QObject {
  Q_OBJECT
 public:
  OwnProbes(Session* session, LatencyJobs* jobs, QObject* parent = nullptr);

  /// Begins for the open workspace; `anew`: with the probes, else with what is left of the usual measurement.
  void begin(bool anew);
  [[nodiscard]] bool isActive() const { return active_; }

 signals:
  /// `complete`: the usual measurement is whole. Else somebody stopped it, or nothing came of it.
  void ended(bool complete);

 private:
  void ask();  ///< for next(), once this round of the event loop is over
  void next();
  void measuringChanged();
  void giveWay();
  void end(bool complete);

  Session* session_;
  LatencyJobs* jobs_;
  std::string folder_;  ///< of the workspace
  /// What had its turn: an architecture of which nothing could be used does not have another one before the next start.
  std::set<Architecture> tried_, batch_;
  bool active_ = false, first_ = false, asked_ = false;
  bool ours_ = false;      ///< what is measured now was begun here
  bool gave_way_ = false;  ///< it stops because another job waits
};

}  // namespace hat::ui
