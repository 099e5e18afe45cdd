// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hat::runtime {

/// Encoded sentence pairs, one after another: source, target, source, target ... Every sentence ends with Special::eos.
struct Pairs {
  std::vector<std::int32_t> tokens;
  std::vector<std::int64_t> offsets{0};  ///< 2 * size() + 1 bounds of the sentences in `tokens`

  [[nodiscard]] std::size_t size() const { return offsets.size() / 2; }
  [[nodiscard]] std::span<const std::int32_t> source(std::size_t i) const { return sentence(2 * i); }
  [[nodiscard]] std::span<const std::int32_t> target(std::size_t i) const { return sentence(2 * i + 1); }
  /// Appends a pair of sentences without end tokens, adding these.
  void add(std::span<const int> source, std::span<const int> target);
  /// Tokens of all sources and all targets, end tokens counted.
  [[nodiscard]] std::int64_t source_tokens() const;
  [[nodiscard]] std::int64_t target_tokens() const;

 private:
  [[nodiscard]] std::span<const std::int32_t> sentence(std::size_t i) const {
    return {tokens.data() + offsets[i], static_cast<std::size_t>(offsets[i + 1] - offsets[i])};
  }
};

/// Encoded pairs as a file: the bytes "HATPAIRS", version, number of pairs and of tokens (64 bits each), offsets
/// (64 bits each), tokens (32 bits each), all little endian.
void write_pairs(const std::string& path, const Pairs& pairs);

/// Error(format) that names the file when its size does not fit its counts, an offset is out of order, a sentence does
/// not end with the end token, or an id is outside the vocabulary.
[[nodiscard]] Pairs read_pairs(const std::string& path, int source_vocab, int target_vocab);

}  // namespace hat::runtime
