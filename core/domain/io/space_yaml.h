// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/space/search_space.h"

namespace hat {

/// A preset by name, or a YAML file: our own keys (the members of SearchSpace; `sources` is "any" or a list such as
/// [last 1, last 2, "1,3"]) or HAT's SuperTransformer config (…-choice keys; other keys are not about the space).
/// Throws Error(invalid_input) with every problem, the space's own included.
[[nodiscard]] SearchSpace load_space(const std::string& preset_or_path);
/// Our own YAML; `file` names it in errors.
[[nodiscard]] SearchSpace space_from_yaml(const std::string& yaml, const std::string& file);
[[nodiscard]] std::string space_to_yaml(const SearchSpace& space);
/// "last 2" or "1,3".
[[nodiscard]] std::string source_rule_text(const SourceRule& rule);

}  // namespace hat
