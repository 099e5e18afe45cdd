// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/error.h"

namespace hat {

/// A fairseq dictionary: the words of a vocabulary by id. The files hold a word and its count a line and leave out the
/// four special words (`<s>` 0, `<pad>` 1, `</s>` 2, `<unk>` 3), which every dictionary begins with. A value.
class Dictionary {
 public:
  static constexpr int bos = 0, pad = 1, eos = 2, unk = 3, specials = 4;
  /// Most words of a dictionary that is read.
  static constexpr std::size_t most_words = 10'000'000;

  /// The special words alone.
  Dictionary();

  /// Reads a dict.*.txt, plain or gzip. A word may hold anything but a line's end: what stands after the last blank is
  /// its count. A word that occurs twice has two ids, of which the later one is used for encoding, as in fairseq 0.8.
  /// Error(io) for a missing file, Error(format) with file and line.
  [[nodiscard]] static Dictionary read(const std::string& path);
  /// The same of a file's text; `name` stands in errors.
  [[nodiscard]] static Dictionary parse(std::string_view text, const std::string& name);

  /// Adds a word with the next id, which is returned.
  int add(std::string word, std::int64_t count);
  /// Adds "madeupword0000" and so on until the size is a multiple of `multiple`, as fairseq does before it saves.
  void pad_to_multiple(int multiple);

  [[nodiscard]] int size() const { return static_cast<int>(words_.size()); }
  /// Error(invalid_input) for an id outside the dictionary.
  [[nodiscard]] const std::string& word(int id) const;
  [[nodiscard]] std::int64_t count(int id) const;
  /// The id of a word; `unk` when there is none.
  [[nodiscard]] int id_of(std::string_view word) const;
  [[nodiscard]] bool contains(std::string_view word) const;
  /// Ids that words share with a later one: they are never encoded.
  [[nodiscard]] const std::vector<int>& hidden() const { return hidden_; }

  /// Ids of the words of a line between white space, with `eos` at the end.
  [[nodiscard]] std::vector<int> encode(std::string_view line) const;
  /// Words of ids with blanks between; bos, pad and eos are left out, unk is "<unk>".
  [[nodiscard]] std::string decode(std::span<const int> ids) const;

  /// The text of a file, as fairseq saves it: the special words left out.
  [[nodiscard]] std::string text() const;
  /// Writes text(), whole or not at all.
  void write(const std::string& path) const;

  bool operator==(const Dictionary& other) const { return words_ == other.words_ && counts_ == other.counts_; }

 private:
  std::vector<std::string> words_;
  std::vector<std::int64_t> counts_;
  std::unordered_map<std::string, int> ids_;
  std::vector<int> hidden_;
};

}  // namespace hat
