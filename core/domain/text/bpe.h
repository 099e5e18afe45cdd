// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hat::text {

/// Words of a vocabulary with "@@" after those that are no word's end.
using PieceSet = std::unordered_set<std::string>;

/// The words of a subword-nmt vocabulary ("word count" a line) that occur at least `threshold` times. `name` is the
/// file that an Error(format) names, with the line.
[[nodiscard]] PieceSet read_bpe_vocabulary(std::string_view text, const std::string& name, std::int64_t threshold);

/// Byte pair encoding as subword-nmt applies it (Sennrich et al. 2016): a word begins as characters, the pair of the
/// lowest rank is joined everywhere in the word, and so on; every piece but a word's last gets "@@". Immutable and
/// thread-safe.
class Bpe {
 public:
  static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

  /// Codes: a pair a line, the first merge first; a first line "#version: 0.2" says that the end of a word belongs to
  /// its last character (without it, version 0.1, it is a symbol of its own). Of equal pairs the first counts; of more
  /// than `merges` pairs, the first `merges`. Error(format) that names `name` and the line.
  [[nodiscard]] static Bpe parse(std::string_view text, const std::string& name, std::size_t merges = all);

  /// Pieces of a word; empty for an empty word. With a vocabulary, pieces that it lacks are taken apart again by the
  /// codes that made them, down to characters if need be. A word of more than `longest_word` characters is cut into
  /// parts of that length first, which keeps time in bounds.
  [[nodiscard]] std::vector<std::string> pieces(std::string_view word, const PieceSet* vocabulary = nullptr) const;
  /// Pieces of all words, in order.
  [[nodiscard]] std::vector<std::string> pieces_of(std::span<const std::string> words,
                                                   const PieceSet* vocabulary = nullptr) const;

  [[nodiscard]] std::size_t size() const { return merges_.size(); }
  /// The codes as a file's text, in order, with the version's line.
  [[nodiscard]] std::string text() const;

  static constexpr std::size_t longest_word = 4000;

 private:
  struct Merge {
    std::uint32_t left, right, joined;
  };
  [[nodiscard]] std::uint32_t symbol(std::string_view text);
  [[nodiscard]] std::uint32_t find(std::string_view text) const;
  void split(std::uint32_t id, std::string_view piece, bool last, const PieceSet& vocabulary,
             std::vector<std::string>& out) const;
  void append_pieces(std::string_view word, const PieceSet* vocabulary, bool last, std::vector<std::string>& out) const;

  int version_ = 2;
  std::vector<Merge> merges_;         // by rank
  std::vector<std::string> symbols_;  // texts, "</w>" where a word ends
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::unordered_map<std::uint64_t, std::uint32_t> ranks_;    // by left << 32 | right
  std::unordered_map<std::uint32_t, std::uint32_t> made_by_;  // symbol → rank of the merge that makes it
};

/// Joins pieces: "lo@@ w" is "low". Pieces at the end that want another one lose their "@@".
[[nodiscard]] std::vector<std::string> join_pieces(std::span<const std::string> pieces);

/// Segmentation for a model whose codes are lost: the fewest pieces that a vocabulary has (of equally many, those whose
/// first piece is longest). A word that cannot be written so is returned whole. Thread-safe.
[[nodiscard]] std::vector<std::string> fewest_pieces(std::string_view word, const PieceSet& vocabulary);

}  // namespace hat::text
