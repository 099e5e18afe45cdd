// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hat::text {

/// Which target tokens a sentence's translation may use: those that its source tokens are likely to become, and the
/// most frequent ones. Immutable; threads may share it.
struct Shortlist {
  int target_vocab = 0;
  bool joint = false;                    ///< one vocabulary for both sides: a source token may stay what it is
  std::vector<std::int32_t> always;      ///< ascending; the end token among them, the padding token not
  std::vector<std::int64_t> offsets{0};  ///< [source vocabulary + 1]: bounds in `tokens`
  std::vector<std::int32_t> tokens;      ///< per source token, the likeliest first

  [[nodiscard]] int source_vocab() const { return static_cast<int>(offsets.size()) - 1; }
  /// The tokens that the translations of these sentences may use: ascending, each once.
  [[nodiscard]] std::vector<int> tokens_for(std::span<const std::vector<int>> sources) const;
};

}  // namespace hat::text
