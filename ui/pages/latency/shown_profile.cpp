// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latency/shown_profile.h"

#include "domain/latency/parts.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/latency/latency_jobs.h"
#include "ui/session/session.h"

namespace hat::ui {

ShownProfile shownProfile(Session& session, const LatencyJobs& jobs) {
  ShownProfile shown;
  const Selection* selection = session.selection();
  if (selection->hasCurrent()) {
    const ArchitectureEntry& current = selection->current();
    shown.name = current.name();
    shown.profile = jobs.profileOf(current.arch);
    shown.predicted_ms = session.device()->predictedMs(current.arch);
    shown.predicted_for = session.device()->name();
    shown.predicted_tokens = session.device()->tokens();
    if (!shown.profile) shown.estimate = session.device()->parts(current);
    shown.running = jobs.isProfiling() && jobs.profiled() == to_text(current.arch);
    shown.waiting = shown.running && jobs.current()->state() != JobState::running;
  } else {
    shown.predicted_ms = LatencySample::unknown;
  }
  return shown;
}

}  // namespace hat::ui
