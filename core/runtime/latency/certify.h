// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "domain/config/certify.h"
#include "domain/job/job.h"
#include "domain/latency/predictor.h"
#include "domain/latency/timed_runs.h"
#include "domain/results/promise.h"
#include "runtime/decode/verbs.h"

namespace hat::runtime {

/// Times one architecture; nothing when the caller wants to stop.
using TimeOf = std::function<std::optional<TimedRuns>(const Architecture&)>;

/// Times a dozen architectures to learn the machine's pace, then draws others (PromiseDraws), times each and counts
/// those that keep their budget; the bounds follow the machine (PresentBound), as those of whoever uses the predictor
/// do. Stopped early, it has what it measured. Throws Error(invalid_input) where the predictor cannot promise
/// config.confidence; Cancelled.
[[nodiscard]] CertifyResult certify_with(const CertifyConfig& config, const SearchSpace& space,
                                         const LatencyPredictor& predictor, const TimeOf& time,
                                         JobContext<CertifyEvent>& context);

/// The same on this machine, each architecture beside a reference (PairedTimer), with the sentence that the predictor
/// speaks of; and writes the result where config says. A stopped or empty one is not written. Throws
/// Error(invalid_input) for a predictor of another machine.
[[nodiscard]] CertifyResult certify(const CertifyConfig& config, JobContext<CertifyEvent>& context,
                                    const TranslationModel* model);

/// The same, with `config` validated and config.model (when it is given) loaded.
[[nodiscard]] CertifyResult certify(const CertifyConfig& config, JobContext<CertifyEvent>& context, ModelCache& models);

}  // namespace hat::runtime
