// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/arch/architecture.h"

namespace hat {

/// The text form itself (it starts with "enc "), the name of a published model (HAT_...), or a file that holds it bare,
/// as `architecture: "enc ..."`, or as HAT's SubTransformer YAML, or a model folder (then the architecture of its
/// model.yaml). HAT's sources -1, 1, 2 are the last 1, 2, 3 of the SuperTransformer's encoder layers:
/// `super_encoder_layers`; 0 when that is not known, and then of the encoder's own. Throws Error(invalid_input) with
/// every problem.
[[nodiscard]] Architecture load_architecture(const std::string& text_or_path, int super_encoder_layers = 0);
/// What such a file holds; `file` names it in errors.
[[nodiscard]] Architecture architecture_from_yaml(const std::string& yaml, const std::string& file,
                                                  int super_encoder_layers = 0);
/// `architecture: "enc ..."` with the id as a comment.
[[nodiscard]] std::string architecture_to_yaml(const Architecture& arch);
/// HAT's ten keys. Throws Error(invalid_input) that says why HAT cannot express `arch` (sources other than the last 1,
/// 2 or 3).
[[nodiscard]] std::string architecture_to_hat_yaml(const Architecture& arch, int super_encoder_layers = 0);

}  // namespace hat
