// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/latency.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "runtime/decode/verbs.h"

namespace hat::runtime {

/// Measures architectures of a space on this machine, with random weights, or, when `model` is given, of that model;
/// with `host` on another one, with random weights always. Rows that the drift audit finds slow are measured again (on
/// this machine, from 40 rows on). Writes `config.output` when all is done; stopped early, it keeps what it has. With
/// `resume` it keeps the rows that the file has already, which come first. Throws Error and Cancelled.
[[nodiscard]] MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context,
                                    const TranslationModel* model);

/// The same, with `config` validated and config.model (when it is given) loaded.
[[nodiscard]] MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context, ModelCache& models);

}  // namespace hat::runtime
