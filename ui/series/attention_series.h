// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/results/results.h"

namespace hat::ui {

/// A word made of one or more tokens.
struct Word {
  std::string text;  ///< UTF-8, without markers; "" for the end token
  int first = 0;     ///< of its tokens
  int count = 0;
  bool operator==(const Word&) const = default;
};

/// Joins tokens to words: SentencePiece's "▁" begins one, BPE's "@@" continues one, byte tokens "<0xE4>" are decoded.
/// Punctuation that ends a word is a word of its own; the end token "</s>" becomes a word without text.
[[nodiscard]] std::vector<Word> words_of(const std::vector<std::string>& tokens);

/// Blank-separated words of running text.
[[nodiscard]] std::vector<std::string> split_words(const std::string& text);

/// For each of `words`, whether it is missing from (or elsewhere in) `reference`: not part of their longest common
/// subsequence. Two texts of more than a million pairs of words are compared in place, word by word.
[[nodiscard]] std::vector<bool> differing_words(const std::vector<std::string>& words,
                                                const std::vector<std::string>& reference);

/// What one decoder layer's cross-attention gives to the words of the source in one encoder layer.
struct AttentionRow {
  int decoder_layer = 0;
  int encoder_layer = 0;
  std::vector<double> cells;  ///< per source word: attention mass, summed over its tokens
  double share = 0;           ///< mass of this encoder layer among those the decoder layer reads
};

/// Which part of the attention is shown.
struct AttentionChoice {
  int decoder_layer = 0;  ///< 0: all
  int head = -1;          ///< -1: the mean of the heads
};

/// Rows for the target tokens [target.first, target.first + target.count) (their mean), highest decoder layer first and
/// in it the highest encoder layer first. A head that a layer does not have leaves that layer out.
[[nodiscard]] std::vector<AttentionRow> attention_rows(const Hypothesis& hypothesis, const std::vector<Word>& source,
                                                       const Word& target, AttentionChoice choice);

/// Mass between words, [target word][source word], summed over the encoder layers and averaged over decoder layers.
[[nodiscard]] std::vector<std::vector<double>> word_alignment(const Hypothesis& hypothesis,
                                                              const std::vector<Word>& source,
                                                              const std::vector<Word>& target, AttentionChoice choice);

/// Level 0 to 5 of the sequential colours for an attention mass: steps at 0.02, 0.06, 0.12, 0.20 and 0.30.
[[nodiscard]] int attention_level(double mass);

}  // namespace hat::ui
