// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "domain/space/search_space.h"

namespace hat {

/// The elastic dimensions of a space.
enum class Gene {
  encoder_dim,
  decoder_dim,
  encoder_depth,
  decoder_depth,
  encoder_ffn_dim,
  decoder_ffn_dim,
  encoder_heads,
  self_heads,
  cross_heads,
  sources
};
inline constexpr int gene_count = 10;

/// "encoder_dim" and so on: for files and programs.
[[nodiscard]] std::string_view name_of(Gene gene);

/// The values that a space allows for a gene, ascending, without repeats. Of `sources`: how many layers a decoder layer
/// may read, above the deepest encoder.
[[nodiscard]] std::vector<int> choices_of(const SearchSpace& space, Gene gene);

/// `arch` with one gene set to `value`: a gene of the layers is set in all of them, depth cuts or repeats the last
/// layer, `sources` takes the allowed set of that many layers that reads the highest ones. Source sets that a new
/// encoder depth does not allow become the allowed ones nearest in size. `value` must be one of choices_of.
[[nodiscard]] Architecture with_choice(const SearchSpace& space, Architecture arch, Gene gene, int value);

/// What a step from one choice of a gene to the next costs, everything else as it happens to be.
struct ChoiceCost {
  Gene gene = Gene::encoder_dim;
  int from = 0, to = 0;
  double ms = 0;     ///< mean change of latency
  double share = 0;  ///< of the mean latency of the sample
  double flops_share = 0;
};

/// Cost of every step between neighbouring choices, over `samples` architectures of the space (each taken at both
/// choices, so that nothing else differs). Depths and numbers of sources come as one mean step each. Ordered by gene.
/// `latency` is called up to 20 times per sample and step; a few ms in all for a predictor.
[[nodiscard]] std::vector<ChoiceCost> choice_costs(const SearchSpace& space,
                                                   const std::function<double(const Architecture&)>& latency,
                                                   int samples, Rng& rng);

}  // namespace hat
