// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/io/field_file.h"
#include "domain/space/search_space.h"

namespace hat {

/// The config files of HAT's repository, told apart by their keys.
enum class HatFileKind {
  supertransformer,   ///< training of a SuperTransformer with its search space (…-choice)
  subtransformer,     ///< one architecture (…-subtransformer)
  evo_search,         ///< evolutionary search
  latency_dataset,    ///< measuring a latency data set, with its own space
  latency_predictor,  ///< fitting a latency predictor
  training            ///< training settings alone (HAT's common.yml)
};
/// "HAT's evolutionary search" and so on, as a sentence names it.
[[nodiscard]] Message name_of(HatFileKind kind);

/// Which of HAT's files has these keys; nothing when it is none of them. Keys without a value do not count.
[[nodiscard]] std::optional<HatFileKind> hat_file_kind(const FieldFile& file);

/// HAT's settings as fields of our configs: SearchConfig for evo_search, MeasureConfig for latency_dataset, FitConfig
/// for latency_predictor, TrainConfig for the others. A search space or an architecture inside becomes a field that
/// names the file itself. What HAT sets when its file is silent (clip-norm 25, separate embeddings) is set too.
struct HatSettings {
  FieldFile own;
  std::vector<std::string> unused;  ///< keys of HAT that mean nothing here, as HAT writes them
};
/// Throws Error(invalid_input) with every problem: unknown keys with the nearest name, values of the wrong type,
/// settings that this program does not have (learned positions and the like are among them when they are switched on).
[[nodiscard]] HatSettings hat_settings(const FieldFile& file, HatFileKind kind);

/// HAT's SuperTransformer config with the choices of `space` and the sizes of its SuperTransformer; training settings
/// are not in it. Throws Error(invalid_input) that says why HAT cannot express the space: sources other than the last
/// 1, 2 or 3 encoder layers.
[[nodiscard]] std::string space_to_hat_yaml(const SearchSpace& space);

}  // namespace hat
