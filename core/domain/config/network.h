// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/space/search_space.h"

namespace hat {

/// Which of the three embedding tables (encoder, decoder, output layer) are one tensor.
enum class Sharing {
  shared,   ///< all three (HAT: share_all_embeddings, WMT)
  tied,     ///< decoder and output layer
  separate  ///< none (HAT: IWSLT)
};
inline std::vector<std::string> names_of(Sharing) { return {"shared", "tied", "separate"}; }

enum class Norm { post, pre };
inline std::vector<std::string> names_of(Norm) { return {"post", "pre"}; }

/// Token ids that every vocabulary of this program has at the same place, as HAT's dictionaries have.
struct Special {
  static constexpr int bos = 0, pad = 1, eos = 2, unk = 3;
};

/// Everything about a network that is neither its weights nor elastic.
struct Network {
  SearchSpace space;  ///< of a SuperTransformer; for a cut-out SubTransformer the space of its one architecture
  int source_vocab = 0;
  int target_vocab = 0;
  Sharing sharing = Sharing::shared;
  Norm norm = Norm::post;
  /// Sinusoidal tables are made for the SuperTransformer's dims and cut to the front; a cut-out SubTransformer keeps
  /// these.
  int encoder_position_dim = 0;
  int decoder_position_dim = 0;
  /// Scale embeddings with the SuperTransformer's dim instead of the sampled one (HAT's --vocab-original-scaling).
  bool original_scaling = false;
  /// FFN width of every layer of a cut-out SubTransformer, where layers differ in it; empty: the space's largest
  /// everywhere.
  std::vector<int> encoder_ffn, decoder_ffn;

  bool operator==(const Network&) const = default;
};

}  // namespace hat
