// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "domain/config/translate.h"
#include "domain/latency/busy_pace.h"

namespace hat::ui {

class Job;
class Session;

/// By how much other work slows translations down just now: times one short sentence with the fastest model again and
/// again, once a second beside other work and every five seconds without, while somebody looks at what follows from it.
/// Gives way to measurements, which it would spoil. On the window's thread.
class PaceWatch : public QObject {
  Q_OBJECT
 public:
  PaceWatch(Session* session, QObject* parent);

  /// What is timed; nothing where `reference` names no model. Another model or setting is another pace.
  void setReference(const TranslateConfig& reference);
  /// Somebody looks, and the machine is watched at all (BusyWatch).
  void setWatched(bool on);
  /// Times once, if nothing speaks against it.
  void look();
  /// The reference took so long, at `seconds` of a clock that never goes back.
  void note(double ms, double seconds);
  /// From 1: see BusyPace.
  [[nodiscard]] double factor() const { return pace_.factor(); }

 signals:
  void changed();

 private:
  Session* session_;
  TranslateConfig reference_;
  BusyPace pace_;
  QTimer timer_;
  QPointer<Job> job_;
};

}  // namespace hat::ui
