// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "runtime/text/pairs.h"

namespace hat::runtime {

/// What each source token is translated with: t(target | source) of IBM Model 1 (Brown et al. 1993, "The Mathematics of
/// Statistical Machine Translation", section 4.2) by expectation maximisation, over pairs of tokens that occur in one
/// sentence pair together.
struct LexicalTable {
  /// Per source token: target tokens with their probabilities, the likeliest first.
  std::vector<std::vector<std::pair<std::int32_t, float>>> entries;
};

/// `chosen`: indices of the pairs that are read. `on_progress(round, rounds)` is called several times a second and may
/// throw. Memory: about 16 bytes for each different pair of tokens.
[[nodiscard]] LexicalTable lexical_table(const Pairs& pairs, const std::vector<std::size_t>& chosen, int source_vocab,
                                         int iterations, const std::function<void(int, int)>& on_progress = {});

}  // namespace hat::runtime
