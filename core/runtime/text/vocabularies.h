// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "runtime/text/tokenizer.h"

namespace hat::runtime {

/// Whose token ids some data or a model has. The size of a vocabulary tells nothing: another text gives other words
/// behind as many ids.
struct Vocabularies {
  std::string source, target;  ///< fingerprints (Tokenizer::vocabulary); "" where nobody knows
  /// Whether ids of one may be taken for those of the other: where both are known, they are equal.
  [[nodiscard]] bool fits(const Vocabularies& other) const;
};

/// Null for no tokenizer.
[[nodiscard]] Vocabularies vocabularies_of(const Tokenizer* source, const Tokenizer* target);

}  // namespace hat::runtime
