// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "domain/job/job.h"
#include "domain/workspace/devices.h"
#include "ui/series/latency_series.h"

class QObject;

namespace hat::ui {

class Session;

using ReportPtr = std::shared_ptr<const LatencyReport>;

/// Reads the rows of a device, and what its predictor makes of them, beside the window; `done` is told unless `owner`
/// is gone. A later one takes the place of one that is on its way.
void readReport(Session& session, QObject* owner, const LatencyDevice& device,
                std::function<void(JobOutcome<ReportPtr>)> done);

}  // namespace hat::ui
