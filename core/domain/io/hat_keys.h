// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by .cpp files of domain/io only.
#include <string>
#include <vector>

#include "domain/io/yaml_map.h"

namespace hat {

/// Every name that a config file of HAT may hold, with underscores.
[[nodiscard]] const std::vector<std::string>& hat_keys();
/// A problem for each key of the mapping that HAT does not have, with the nearest one that it has.
void report_unknown_hat_keys(YamlMap& map);
[[nodiscard]] Message unknown_hat_key_message(const std::string& key);

/// True when the mapping holds HAT's choices (a search space) or genes (an architecture).
[[nodiscard]] bool has_hat_choices(const YamlMap& map);
[[nodiscard]] bool has_hat_genes(const YamlMap& map);

/// HAT's sources -1, 1, 2 as the number of last encoder layers 1, 2, 3; 0 for anything else. And back.
[[nodiscard]] int last_layers_of_hat(int written);
[[nodiscard]] int hat_number_of(int last_layers);

/// HAT's ten keys of an architecture; problems, unknown keys among them, go to the map.
[[nodiscard]] Architecture architecture_from_hat(YamlMap& map, int super_encoder_layers,
                                                 std::vector<Problem>& problems);
/// HAT's choices, and what else of its config is about the space.
[[nodiscard]] SearchSpace space_from_hat(YamlMap& map, const std::string& name, std::vector<Problem>& problems);

}  // namespace hat
