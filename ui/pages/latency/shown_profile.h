// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/latency/profile_view.h"

namespace hat::ui {

class LatencyJobs;
class Session;

/// What there is to show of the current architecture: its profile, else what is thought of its parts, and what is being
/// measured.
[[nodiscard]] ProfileView::Shown shownProfile(Session& session, const LatencyJobs& jobs);

}  // namespace hat::ui
