// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/checkpoint/weights.h"
#include "engine/nn/super_transformer.h"
#include "engine/train/adam.h"

namespace hat::engine {

/// What a training run needs to go on exactly where it was, besides its config and data: sampling, order and dropout are
/// functions of the seed and the update, so there is no generator's state to keep.
struct TrainState {
  std::int64_t update = 0;         ///< updates done
  std::int64_t target_tokens = 0;
  double seconds = 0;
};

/// Writes RUN/checkpoints/update-NNNNNNNN.safetensors (weights and Adam's state), whole or not at all, then removes all
/// but the newest `keep`. Returns the file.
std::string save_checkpoint(const std::string& run, const SuperTransformer& network, const Adam& adam, const TrainState& state, int keep);

/// The checkpoints of a run, oldest first; unreadable (foreign, truncated) ones are skipped.
[[nodiscard]] std::vector<std::string> checkpoints_of(const std::string& run);

/// Loads weights and Adam's state in place.
[[nodiscard]] TrainState load_checkpoint(const std::string& file, SuperTransformer& network, Adam& adam);

/// The mean of the weights of the given checkpoints.
[[nodiscard]] WeightMap average_checkpoints(const std::vector<std::string>& files);

}  // namespace hat::engine
