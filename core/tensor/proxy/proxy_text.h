// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/text/prepared_data.h"

namespace hat::tensor {

/// Some sentences without padding: sentence s has the tokens offsets[s] to offsets[s + 1] of its side.
struct ProxyBlock {
  std::vector<std::int32_t> source, target_input, target;
  std::vector<int> source_offsets{0}, target_offsets{0};

  [[nodiscard]] int sentences() const { return static_cast<int>(source_offsets.size()) - 1; }
  [[nodiscard]] int source_rows() const { return source_offsets.back(); }
  [[nodiscard]] int target_rows() const { return target_offsets.back(); }
};

/// The text of proxy losses in blocks that are computed one after the other. Each is a sample of the whole: sentences
/// are shuffled, always alike. A value.
class ProxyText {
 public:
  /// The sentences that ValidationSet takes of so many target tokens (0: all), in at least a dozen blocks where they
  /// are long enough to be worth it. Error(invalid_input) for a sentence of more than decode::most_tokens tokens.
  ProxyText(const runtime::Pairs& pairs, std::int64_t max_target_tokens);

  [[nodiscard]] const std::vector<ProxyBlock>& blocks() const { return blocks_; }
  /// Target tokens of each sentence, in order of the blocks; and of all.
  [[nodiscard]] const std::vector<std::int64_t>& sentence_tokens() const { return sentence_tokens_; }
  [[nodiscard]] std::int64_t target_tokens() const { return target_tokens_; }

 private:
  std::vector<ProxyBlock> blocks_;
  std::vector<std::int64_t> sentence_tokens_;
  std::int64_t target_tokens_ = 0;
};

}  // namespace hat::tensor
