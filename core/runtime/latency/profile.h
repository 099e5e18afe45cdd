// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/latency.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "runtime/decode/verbs.h"

namespace hat::runtime {

/// Measures one architecture part by part at several sentence lengths, with random weights, or, when `model` is given,
/// with that model's. Stopped early, it keeps the lengths that it has. Throws Error and Cancelled.
[[nodiscard]] ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context,
                                    const TranslationModel* model);

/// The same, with `config` validated and config.model (when it is given) loaded.
[[nodiscard]] ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context, ModelCache& models);

/// `count` lengths evenly up to `longest`, rounded, each once, ascending.
[[nodiscard]] std::vector<int> lengths_up_to(int longest, int count);

}  // namespace hat::runtime
