// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/error.h"
#include "runtime/checkpoint/weights.h"
#include "tensor/nn/super_transformer.h"
#include "tensor/train/adam.h"

namespace hat::tensor {

/// What a training run needs to go on exactly where it was, besides its config and data: sampling, order and dropout
/// are functions of the seed and the update, so there is no generator's state to keep.
struct TrainState {
  std::int64_t update = 0;  ///< updates done
  std::int64_t target_tokens = 0;
  double seconds = 0;           ///< of all sessions, without pauses
  double training_seconds = 0;  ///< of the updates alone
  /// Since the last report, which may lie before the checkpoint: a run that goes on reports what one without a break
  /// does.
  struct Sums {
    double loss = 0, nll = 0, gradient_norm = 0;
    std::int64_t tokens = 0, updates = 0;
  } sums;
};

/// What a run that is not interrupted leaves, each checkpoint_every updates; or one more, because a session ended
/// between two of those. That one lasts until the run has written the next: a run that was stopped averages the same
/// checkpoints in the end as one that was not.
enum class CheckpointKind { regular, extra };

/// Removes all regular checkpoints but the newest `keep`, and all extra ones that are not the newest of all.
void prune_checkpoints(const std::string& run, int keep);

/// Writes RUN/checkpoints/update-NNNNNNNN.safetensors (weights and Adam's state), whole or not at all, then prunes.
/// `facts`: more metadata. Returns the file.
std::string save_checkpoint(const std::string& run, const SuperTransformer& network, const Adam& adam,
                            const TrainState& state, const std::map<std::string, std::string>& facts,
                            CheckpointKind kind, int keep);

struct FoundCheckpoints {
  std::vector<std::string> files;  ///< oldest first
  std::vector<Problem> damaged;    ///< what has a checkpoint's name and cannot be read as one
};
[[nodiscard]] FoundCheckpoints find_checkpoints(const std::string& run);
/// Those that can be read, oldest first.
[[nodiscard]] std::vector<std::string> checkpoints_of(const std::string& run);

/// Loads weights and Adam's state in place.
[[nodiscard]] TrainState load_checkpoint(const std::string& file, SuperTransformer& network, Adam& adam);

/// The mean of the weights of the given checkpoints.
[[nodiscard]] runtime::WeightMap average_checkpoints(const std::vector<std::string>& files);

}  // namespace hat::tensor
