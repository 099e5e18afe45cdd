// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "domain/latency/parts.h"
#include "domain/results/results.h"

namespace hat::ui {

class LatencyJobs;
class Session;

/// What there is to show of an architecture: its profile, else what is thought of its parts, and what is being
/// measured.
struct ShownProfile {
  QString name;                               ///< of the architecture; empty: none is current
  const ProfileResult* profile = nullptr;     ///< null: not measured yet; must outlive the view or be replaced
  double predicted_ms = 0;                    ///< NaN: no predictor
  QString predicted_for;                      ///< the device that the prediction speaks for
  int predicted_tokens = 0;                   ///< and of how many tokens
  bool running = false;                       ///< it is being measured, or will be
  bool waiting = false;                       ///< of those: it waits, is paused or stops
  std::optional<LatencyParts> estimate = {};  ///< what is thought of the parts while nothing was measured
};

/// Of the current architecture.
[[nodiscard]] ShownProfile shownProfile(Session& session, const LatencyJobs& jobs);

}  // namespace hat::ui
