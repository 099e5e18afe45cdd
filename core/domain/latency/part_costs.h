// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>

#include "domain/arch/architecture.h"
#include "domain/events/events.h"

namespace hat {

inline constexpr std::size_t part_kinds = static_cast<std::size_t>(Component::decoder_rest) + 1;

/// Whether a part runs once in every step of the decoder, and reads its weights anew each time.
[[nodiscard]] constexpr bool is_of_steps(Component component) {
  return component == Component::self_attention || component == Component::cross_attention ||
         component == Component::ffn || component == Component::output;
}

/// Everything of a layer that the cost of one of its parts depends on; 0 where it does not.
struct PartShape {
  Component component{};
  int dim = 0;      ///< of the encoder or the decoder, whichever the part reads
  int ffn_dim = 0;  ///< of an FFN
  int heads = 0;    ///< of an attention
  int sources = 0;  ///< encoder layers that it attends to: how many, not which
  auto operator<=>(const PartShape&) const = default;
};

/// Of a part of an architecture; `layer` from 1, where the component has layers. It must be there.
[[nodiscard]] PartShape shape_of(Component component, const Architecture& arch, int layer);

/// The sentence that a cost is asked for.
struct SentenceSize {
  int source_tokens = 0;  ///< with the end token
  int target_tokens = 0;  ///< steps of the decoder
  int beam = 5;
  bool operator==(const SentenceSize&) const = default;
};

/// What the milliseconds of a part are a sum of. Every kind has its own terms, each at most about 1 in HAT's spaces:
///   encoder attention  part, tokens, tokens·dim, keys of all tokens, keys·heads
///   encoder FFN        part, tokens, tokens·dim, tokens·ffn, tokens·dim·ffn
///   memory             part, sources, rows (tokens·sources), rows·dim
///   self-attention     part, steps, rows·dim, rows·heads, keys of all steps, keys·heads
///   cross-attention    the same, keys·sources
///   FFN                part, steps, rows·dim, rows·ffn, rows·dim·ffn
///   output             part, steps, rows·dim
///   rest               part, tokens or rows, ·dim, and of the decoder tokens² (its beam looks back)
/// Rows of the decoder are steps times beam; a step reads weights once whatever the beam is. A step attends to the
/// steps before it. Keys count in sixteens, as the engine keeps them. The q/k/v dim and the vocabulary are constants of
/// what is measured together, and part of the weights.
inline constexpr std::size_t part_term_count = 6;
using PartCosts = std::array<double, part_term_count>;

[[nodiscard]] PartCosts cost_terms(const PartShape& shape, const SentenceSize& sentence);

}  // namespace hat
