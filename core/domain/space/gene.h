// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "domain/space/search_space.h"

namespace hat {

/// HAT's flat gene of an architecture, of fixed length 2 + 2·Le + 2 + 4·Ld, where Le and Ld are the space's greatest
/// depths (40 for 6 and 6): encoder dim, encoder depth, Le FFN dims, Le heads, decoder dim, decoder depth, Ld FFN dims,
/// Ld self-attention heads, Ld cross-attention heads, Ld source numbers. A source number n is -1, 1 or 2 for the last
/// 1, 2 or 3 encoder layers. Places of layers that are not there hold what the stack's first layer has.
using FlatGene = std::vector<int>;

[[nodiscard]] int gene_length(const SearchSpace& space);

/// Throws Error(invalid_input) that names every decoder layer whose sources are not the last 1, 2 or 3 encoder layers,
/// and stacks that are empty or deeper than the space's deepest.
[[nodiscard]] FlatGene gene_of(const SearchSpace& space, const Architecture& arch);

/// The architecture of a gene; what stands beyond its depths is ignored. HAT counts sources from the end of the full
/// encoder, where layers that are not there repeat the last active one's output: a number that reaches such repeats
/// names layers beyond the encoder's depth in the result (see SourceSet). Throws Error(invalid_input) for a wrong
/// length, depths that are not between 1 and the greatest, or other source numbers.
[[nodiscard]] Architecture architecture_of(const SearchSpace& space, std::span<const int> gene);

}  // namespace hat
