// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "domain/io/hat/torch_file.h"

namespace hat {

/// Tensors of a fairseq checkpoint under the names that HAT's own code gives them, whatever version and wrapper wrote
/// them: "module." in front of all of them (DataParallel) is taken off; q_proj, k_proj and v_proj apart become in_proj
/// where their inputs have one width, else q_proj_weight and its like; decoder.output_projection.weight is the tied
/// table, and left out, where it equals it, else decoder.embed_out.
[[nodiscard]] std::map<std::string, TorchTensor> with_hats_names(std::map<std::string, TorchTensor> tensors);

}  // namespace hat
