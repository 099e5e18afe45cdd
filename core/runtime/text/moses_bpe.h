// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/io/hat/dictionary.h"
#include "domain/text/bpe.h"

namespace hat::runtime {

/// How the text of a HAT model was prepared.
struct MosesBpeSettings {
  std::string language = {};  ///< "en", "de", "fr": rules of Moses' tokeniser
  bool escape = true;         ///< XML entities in the vocabulary
  bool dash_split = false;    ///< "@-@" in the vocabulary
  bool lower_case = false;    ///< no capital letter in the vocabulary
  bool operator==(const MosesBpeSettings&) const = default;
};

/// What a dictionary tells about the preparation of its text: entities are escaped unless it holds a bare quotation
/// mark, ampersand or bracket and no entity; hyphens were split if it has "@-@"; text was lower-cased if no word has a
/// capital letter.
[[nodiscard]] MosesBpeSettings settings_for(const Dictionary& dictionary, const std::string& language);

/// The text side of an imported HAT model, one language: Moses' tokeniser, byte pairs, a fairseq dictionary, and back.
/// One file holds all of it, as text. Where the codes are not known, words are written with the fewest pieces that the
/// dictionary has. Immutable and thread-safe.
class MosesBpe {
 public:
  MosesBpe(MosesBpeSettings settings, Dictionary dictionary, std::optional<text::Bpe> codes);

  /// The first bytes of every such file.
  static constexpr std::string_view first_line = "hat-studio tokenizer: Moses and byte pairs, 1";
  /// Error(format) that names `name` and the line.
  [[nodiscard]] static MosesBpe parse(std::string_view file, const std::string& name);
  /// The text of the file.
  [[nodiscard]] std::string file() const;

  /// Ids of a line of text, without the end token. Pieces outside the dictionary are unk, as in HAT.
  [[nodiscard]] std::vector<int> encode(std::string_view line) const;
  /// Text of ids, without the special words.
  [[nodiscard]] std::string decode(std::span<const int> ids) const;

  /// The words of ids with blanks between: pieces joined, nothing else.
  [[nodiscard]] std::string words(std::span<const int> ids) const;

  [[nodiscard]] const Dictionary& dictionary() const { return dictionary_; }
  [[nodiscard]] const MosesBpeSettings& settings() const { return settings_; }

 private:
  [[nodiscard]] std::vector<std::string> joined(std::span<const int> ids) const;

  MosesBpeSettings settings_;
  Dictionary dictionary_;
  std::optional<text::Bpe> codes_;
  text::PieceSet pieces_;  // the dictionary's words, when there are no codes
};

/// Makes such a file at `path` out of a fairseq dictionary and BPE codes (empty: not known), whole or not at all; a
/// tokenizer that `Tokenizer::load` and `save_model` take. Error(io) and Error(format) of the two files.
void write_moses_bpe(const std::string& path, const std::string& dictionary_file, const std::string& codes_file,
                     const std::string& language);

}  // namespace hat::runtime
