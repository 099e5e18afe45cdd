// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "domain/latency/layer_terms.h"
#include "domain/space/search_space.h"

namespace hat {

/// Which of `candidates` to measure on a device of which nothing is known: `count` different ones (all of them when
/// there are fewer), each the one that the measurements before it tell least about (greedy D-optimal design of
/// the layer terms), so that they lie at the ends of what the candidates can be. Indices, in the order of their use.
[[nodiscard]] std::vector<std::size_t> choose_probes(std::span<const LayerTerms> candidates, std::size_t count);

/// The same among the smallest, the largest and some two thousand sampled architectures of a space, which are timed
/// part by part: what a candidate tells of whole translations (layer_terms) and what its parts tell of the shapes that
/// parts can have count together. Of a shape is known what cost_terms make of the others, and not what it has of its
/// own, so that shapes that nobody saw yet attract. The same for the same space and seed.
[[nodiscard]] std::vector<Architecture> choose_probes(const SearchSpace& space, std::size_t count,
                                                      std::uint64_t seed = 1);

}  // namespace hat
