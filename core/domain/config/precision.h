// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hat {

/// In what numbers the engine keeps weights and multiplies them; everything else is fp32.
enum class Precision {
  fp32,
  bf16,  ///< weights in bf16, sums in fp32
  int8   ///< weights in int8 with a scale per output, activations with a scale per row
};
inline std::vector<std::string> names_of(Precision) { return {"fp32", "bf16", "int8"}; }

}  // namespace hat
