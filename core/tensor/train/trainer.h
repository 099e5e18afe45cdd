// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/train.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "runtime/checkpoint/model_folder.h"

namespace hat::tensor {

/// The verb "train": a SuperTransformer (one uniformly sampled SubTransformer per update, as in HAT, ACL 2020) or one
/// SubTransformer, from scratch or from inherited weights.
///
/// The run's folder holds run.yaml (the config), train.csv and valid.csv (what was reported), checkpoints/, and at the
/// end model/ (weights averaged over the last checkpoints). Sampling, batch order and dropout depend on the seed and
/// the update alone, so a resumed run goes on as if it had never stopped: to the bit on one thread in fp32. Asked to
/// stop early it ends after the update that is under way, or leaves that one out between two of its batches, with a
/// checkpoint and a model; it does not validate, a validation that is under way is left, and both are made up for when
/// the run goes on. Cancelled or killed it leaves the last checkpoint. Before its data are read, a stop is a cancel.
[[nodiscard]] TrainResult train(const TrainConfig& config, JobContext<TrainEvent>& context,
                                runtime::ModelCache& models);

}  // namespace hat::tensor
