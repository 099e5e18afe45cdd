// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "domain/arch/architecture.h"

namespace hat {

/// HAT's ten features of an architecture, in the order of its latency data sets. Not normalised.
using Features = std::array<double, 10>;

/// The column names of HAT's latency data sets, in the same order.
inline constexpr std::array<const char*, 10> feature_names{"encoder_embed_dim",
                                                           "encoder_layer_num",
                                                           "encoder_ffn_embed_dim_avg",
                                                           "encoder_self_attention_heads_avg",
                                                           "decoder_embed_dim",
                                                           "decoder_layer_num",
                                                           "decoder_ffn_embed_dim_avg",
                                                           "decoder_self_attention_heads_avg",
                                                           "decoder_ende_attention_heads_avg",
                                                           "decoder_arbitrary_ende_attn_avg"};

/// Embedding dim, depth, mean FFN dim and mean heads of the encoder; the same of the decoder with self- and
/// cross-attention heads apart; last the mean number of cross-attention sources per decoder layer. HAT's -1, 1 and 2
/// are 1, 2 and 3 sources, so the last feature is HAT's own there, and it has a value for every other subset too.
/// A stack without layers has means of 0.
[[nodiscard]] Features features_of(const Architecture& arch);

}  // namespace hat
