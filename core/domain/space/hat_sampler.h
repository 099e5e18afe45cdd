// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/space/gene.h"
#include "domain/space/python_random.h"

namespace hat {

/// Who draws the architectures: this program's own generator, or HAT's order of draws from Python's, for the same
/// architectures as HAT's code with the same seed.
enum class Sampler { own, hat };
inline std::vector<std::string> names_of(Sampler) { return {"own", "hat"}; }

/// Why HAT's sampler cannot draw from the space: its sources must be the last 1, 2 or 3 encoder layers. Empty when it
/// can.
[[nodiscard]] std::vector<Problem> hat_sampler_problems(const SearchSpace& space);

/// HAT's draw of one SubTransformer: both dims, both depths, the encoder layer by layer (FFN, heads), the decoder layer
/// by layer (FFN, self heads, cross heads), then a source number for each layer of the deepest decoder, used or not.
/// The space's choices count in the order in which they are written. Above a shallow encoder, source numbers name
/// layers beyond its depth as in a gene (see architecture_of). Throws the problems of hat_sampler_problems.
[[nodiscard]] Architecture sample_as_hat(const SearchSpace& space, PythonRandom& random);

/// The SubTransformer of one update (from 0) of HAT's training, which seeds Python's generator with the update's
/// number.
[[nodiscard]] Architecture hat_sample_of_update(const SearchSpace& space, std::uint64_t update);

}  // namespace hat
