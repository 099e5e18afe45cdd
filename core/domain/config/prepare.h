// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/error.h"

namespace hat {

/// Makes a prepared data folder: tokenizer, encoded training and validation pairs, counts.
struct PrepareConfig {
  std::string source, target;              ///< training text, a sentence a line, plain or .gz
  std::string valid_source, valid_target;  ///< validation text; both or neither (then the last lines are held out)
  std::string output;                      ///< the data folder
  std::string source_language = "en", target_language = "de";
  int vocab_size = 8000;  ///< joint vocabulary, specials included
  bool joint_vocab = true;
  int max_length = 175;                  ///< pairs with more tokens on one side are dropped
  std::string labels;                    ///< a label a line for the training text; with keep_labels
  std::vector<std::string> keep_labels;  ///< only pairs with one of these labels; empty keeps all
  std::string valid_labels;              ///< the same for the validation text
  std::string tokenizer;                 ///< an existing SentencePiece model to use instead of training one
  int threads = 0;                       ///< 0: all

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"source", "training text of the source language, one sentence a line, plain or .gz", true},
          c.source);
    visit(FieldInfo{"target", "training text of the target language, line for line", true}, c.target);
    visit(FieldInfo{"valid_source", "validation text of the source language"}, c.valid_source);
    visit(FieldInfo{"valid_target", "validation text of the target language"}, c.valid_target);
    visit(FieldInfo{"output", "the data folder to write", true}, c.output);
    visit(FieldInfo{"source_language", "code of the source language"}, c.source_language);
    visit(FieldInfo{"target_language", "code of the target language"}, c.target_language);
    visit(FieldInfo{"vocab_size", "number of tokens of the vocabulary"}, c.vocab_size);
    visit(FieldInfo{"joint_vocab", "one vocabulary for both languages"}, c.joint_vocab);
    visit(FieldInfo{"max_length", "drop pairs with more tokens on one side"}, c.max_length);
    visit(FieldInfo{"labels", "file with one label a line for the training text"}, c.labels);
    visit(FieldInfo{"keep_labels", "keep only pairs with one of these labels"}, c.keep_labels);
    visit(FieldInfo{"valid_labels", "file with one label a line for the validation text"}, c.valid_labels);
    visit(FieldInfo{"tokenizer", "existing SentencePiece model to use"}, c.tokenizer);
    visit(FieldInfo{"threads", "threads, 0 for all"}, c.threads);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

}  // namespace hat
