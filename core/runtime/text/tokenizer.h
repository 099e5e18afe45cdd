// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/config/network.h"
#include "domain/error.h"

namespace hat::runtime {

/// How a tokenizer is trained.
struct TokenizerSettings {
  int vocab_size = 8000;  ///< control tokens and the 256 byte tokens included
  int threads = 1;
  double character_coverage = 0.9999;     ///< rarer characters are written as bytes
  std::size_t max_sentences = 2'000'000;  ///< of more, every n-th is used
};

/// Text to token ids and back, with the special ids of `Special`. Either a SentencePiece unigram model with byte
/// fallback (no text is ever unknown), text normalised to NFKC, every digit a token of its own; or, for an imported
/// model, Moses' tokeniser, byte pairs and a fairseq dictionary (runtime/text/moses_bpe.h). Immutable: const members
/// may be called from several threads.
class Tokenizer {
 public:
  /// Error(io) for a missing file, Error(format) for one that is neither kind or has other special ids.
  [[nodiscard]] static std::shared_ptr<const Tokenizer> load(const std::string& path);

  /// Trains on sentences and writes the model to `path`, whole or not at all. The same sentences and settings give the
  /// same model. Error(invalid_input) with field "vocab_size" when the text is too small for (or has too many
  /// characters for) the size asked for, Error(io) when the file cannot be written.
  static void train(std::span<const std::string> sentences, const TokenizerSettings& settings, const std::string& path);

  ~Tokenizer();
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  /// Ids of a sentence, without the end token.
  [[nodiscard]] std::vector<int> encode(std::string_view text) const;
  /// Text of ids; bos, pad and eos are skipped. Error(invalid_input) for an id outside the vocabulary.
  [[nodiscard]] std::string decode(std::span<const int> ids) const;
  /// Words of ids with blanks between, as the vocabulary spells them: an imported model's pieces are joined but not
  /// detokenised; of other models this is the text. Errors as of decode().
  [[nodiscard]] std::string words(std::span<const int> ids) const;
  /// The tokens as they stand in the vocabulary ("▁" marks a word's beginning).
  [[nodiscard]] std::vector<std::string> pieces(std::span<const int> ids) const;
  [[nodiscard]] std::string piece(int id) const;
  /// Id of a token of the vocabulary; Special::unk when there is none of that name.
  [[nodiscard]] int id_of(std::string_view piece) const;
  [[nodiscard]] int vocab_size() const;
  /// Fingerprint of all tokens in their order: where it is the same, ids mean the same.
  [[nodiscard]] std::string vocabulary() const;

 private:
  struct Model;
  explicit Tokenizer(std::unique_ptr<Model> model);
  /// Error(invalid_input) for an id outside the vocabulary.
  [[nodiscard]] std::vector<int> without_specials(std::span<const int> ids) const;
  std::unique_ptr<Model> model_;
};

}  // namespace hat::runtime
