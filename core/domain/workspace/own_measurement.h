// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/latency.h"
#include "domain/workspace/workspace.h"

namespace hat {

/// What to measure on this machine for the workspace, in under a minute on a common laptop: its models' architectures,
/// the largest and the smallest of the space, and samples; with the SuperTransformer's vocabulary and weights. Output
/// is own_latency_data(), whose folder is made. Needs a SuperTransformer.
[[nodiscard]] MeasureConfig own_measurement(const Workspace& workspace, const DeviceSetting& setting = {});
/// How to fit own_predictor() to it.
[[nodiscard]] FitConfig own_fit(const Workspace& workspace, const DeviceSetting& setting = {});

}  // namespace hat
