// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include "domain/arch/architecture.h"
#include "domain/latency/features.h"

namespace hat {

/// What the milliseconds of a translation are a sum of: numbers of layers, times sizes, times products of sizes. A mean
/// over layers times the depth is a sum over layers, so averages are enough for all of them but one.
inline constexpr std::size_t layer_term_count = 17;
using LayerTerms = std::array<double, layer_term_count>;

/// The names of the terms, in their order, as predictor files write them.
inline constexpr std::array<const char*, layer_term_count> layer_term_names{"one",
                                                                            "encoder_layers",
                                                                            "encoder_layers*dim",
                                                                            "encoder_layers*dim*ffn",
                                                                            "encoder_layers*heads",
                                                                            "decoder_dim",
                                                                            "layers",
                                                                            "layers*dim",
                                                                            "layers*dim*ffn",
                                                                            "layers*ffn",
                                                                            "layers*self_heads",
                                                                            "layers*cross_heads",
                                                                            "layers*sources",
                                                                            "layers*sources*encoder_dim",
                                                                            "layers_of_two_sources",
                                                                            "layers^2",
                                                                            "1/layers"};

/// Of an architecture. Sizes are divided by the largest of HAT's spaces, so that every term is about 1.
[[nodiscard]] LayerTerms layer_terms(const Architecture& arch);
/// Of averages. How many layers attend to two sources is not known of them, but expected: the mean over all ways to
/// give each layer one to three sources that have this mean (a second source may cost more than a third, so the number
/// matters).
[[nodiscard]] LayerTerms layer_terms(const Features& features);

/// The milliseconds (or their share, by the unit of the weights) that a sum of costs gives.
[[nodiscard]] double sum_of(const LayerTerms& weights, const LayerTerms& terms);

}  // namespace hat
