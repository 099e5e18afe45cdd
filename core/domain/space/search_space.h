// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmpxx.h>

#include <compare>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "domain/arch/architecture.h"

namespace hat {

/// Randomness of the domain: one engine type everywhere, always an argument.
using Rng = std::mt19937_64;

/// A uniform whole number in [0, count), the same on every standard library (std's distributions are not).
[[nodiscard]] std::uint64_t uniform_index(Rng& rng, std::uint64_t count);
/// True with the given probability.
[[nodiscard]] bool chance(Rng& rng, double probability);

/// One allowed set of cross-attention sources: the last n encoder layers, or a fixed set.
struct SourceRule {
  int last = 0;  ///< the last n layers when positive, else `fixed`
  /// Used when `last` is 0; meant for encoders at least as deep as its highest layer. One that reaches beyond the
  /// space's deepest encoder names identity layers (see SourceSet) and is kept as it is.
  SourceSet fixed;

  [[nodiscard]] SourceSet resolve(int encoder_depth) const;
  auto operator<=>(const SourceRule&) const = default;
};

/// The design space: which architectures a SuperTransformer contains. Every layer of a stack has the same choices.
/// Choices keep the order in which they were written (HAT lists the largest first; its sampler depends on it).
struct SearchSpace {
  std::string name;
  int qkv_dim = 0;  ///< width of queries, keys and values; never elastic, heads divide it
  std::vector<int> encoder_dims, decoder_dims;
  std::vector<int> encoder_ffn_dims, decoder_ffn_dims;
  std::vector<int> encoder_heads, self_heads, cross_heads;
  std::vector<int> encoder_depths, decoder_depths;
  bool any_sources = false;         ///< every non-empty subset of the encoder's layers; `sources` is then ignored
  std::vector<SourceRule> sources;  ///< else one of these
  int tokens = 30;                  ///< sentence length for FLOPs and latency (HAT: 30 for WMT, 23 for IWSLT)

  bool operator==(const SearchSpace&) const = default;

  // The SuperTransformer's size.
  [[nodiscard]] int max_encoder_dim() const;
  [[nodiscard]] int max_decoder_dim() const;
  [[nodiscard]] int max_encoder_ffn() const;
  [[nodiscard]] int max_decoder_ffn() const;
  [[nodiscard]] int max_encoder_depth() const;
  [[nodiscard]] int max_decoder_depth() const;

  /// Largest: every choice at its maximum, most sources. Smallest: every choice at its minimum, fewest sources.
  [[nodiscard]] Architecture largest() const;
  [[nodiscard]] Architecture smallest() const;

  /// Distinct source sets that a decoder layer may have above an encoder of that depth.
  [[nodiscard]] std::vector<SourceSet> source_sets(int encoder_depth) const;  ///< any_sources needs depth <= 20
  [[nodiscard]] bool allows(SourceSet sources, int encoder_depth) const;

  /// The exact number of distinct architectures.
  [[nodiscard]] mpz_class count() const;

  [[nodiscard]] bool contains(const Architecture& arch) const { return misfits(arch).empty(); }
  /// Why `arch` is outside the space: one problem per field, each naming the choices. "The last n" sources may be
  /// counted from the end of the active encoder, or, as HAT does, from the end of the SuperTransformer's.
  [[nodiscard]] std::vector<Problem> misfits(const Architecture& arch) const;
  /// Why the weights of this space's SuperTransformer cannot make `arch`: as misfits, but its decoder layers may read
  /// any non-empty subset of its encoder layers. Keys and values of the layers read follow one another in time, so the
  /// same weights serve every subset, trained or not.
  [[nodiscard]] std::vector<Problem> weight_misfits(const Architecture& arch) const;
  [[nodiscard]] bool has_weights_for(const Architecture& arch) const { return weight_misfits(arch).empty(); }
  /// Choices of `part` that this space's SuperTransformer was not trained on: one problem per field. Sources are free,
  /// as in weight_misfits.
  [[nodiscard]] std::vector<Problem> weight_misfits(const SearchSpace& part) const;

  /// Every choice drawn uniformly and independently, as HAT samples: depths first, then layer by layer. (Architectures
  /// of different depth are therefore not equally likely: depth is.) A source set is uniform over the distinct sets.
  [[nodiscard]] Architecture sample(Rng& rng) const;

  /// Each gene (both dims, both depths, every field of every layer) is redrawn with `probability`; it may draw its old
  /// value. New layers are sampled; sources that a shallower encoder lost are redrawn. The result is in the space.
  [[nodiscard]] Architecture mutate(const Architecture& parent, double probability, Rng& rng) const;

  /// Each gene from one of the parents with equal chance. A layer that only one parent has comes from it.
  [[nodiscard]] Architecture cross_over(const Architecture& a, const Architecture& b, Rng& rng) const;

  /// What is wrong with the space itself: empty or repeated choices, numbers below 1, heads that do not divide qkv_dim.
  [[nodiscard]] std::vector<Problem> problems() const;
};

/// Presets by name: "wmt14" (HAT's space0), "iwslt14" (HAT's space1), "sample". Throws Error(invalid_input) that lists
/// the names when there is none of that name.
[[nodiscard]] SearchSpace preset_space(std::string_view name);
[[nodiscard]] std::vector<std::string> preset_names();
[[nodiscard]] bool is_preset(const std::string& name);

}  // namespace hat
