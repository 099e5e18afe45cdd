// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/shortlist.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "runtime/checkpoint/model_folder.h"

namespace hat::runtime {

/// The verb: makes the shortlist of a model from prepared data of the same vocabularies, and writes it into the model's
/// folder. Error(invalid_input) when the vocabularies differ.
[[nodiscard]] ShortlistResult make_shortlist(const ShortlistConfig& config, JobContext<ShortlistEvent>& context,
                                             ModelCache& models);

}  // namespace hat::runtime
