// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "domain/arch/architecture.h"

namespace hat {

/// Parameters of one layer, or of a whole SubTransformer, embeddings and output layer excluded (HAT's own count:
/// what the paper prints). Biases and layer norms included.
[[nodiscard]] std::int64_t params_of_encoder_layer(const Architecture& arch, int layer, int qkv_dim);
[[nodiscard]] std::int64_t params_of_decoder_layer(const Architecture& arch, int layer, int qkv_dim);
[[nodiscard]] std::int64_t params_of(const Architecture& arch, int qkv_dim);

/// FLOPs (2 per multiply-accumulate) of one teacher-forced pass over one sentence, `tokens` long on both sides, output
/// projection excluded: HAT's own count. A decoder layer that reads n encoder layers has keys of n * tokens.
[[nodiscard]] std::int64_t flops_of_encoder_layer(const Architecture& arch, int layer, int qkv_dim, int tokens);
[[nodiscard]] std::int64_t flops_of_decoder_layer(const Architecture& arch, int layer, int qkv_dim, int tokens);
[[nodiscard]] std::int64_t flops_of(const Architecture& arch, int qkv_dim, int tokens);

}  // namespace hat
