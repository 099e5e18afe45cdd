// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/config/precision.h"
#include "domain/error.h"

namespace hat {

struct TranslateConfig {
  std::string model;
  std::string arch;                ///< text form or file; empty: a SubTransformer's own, or the largest
  std::vector<std::string> lines;  ///< source sentences; not a field
  int beam = 5;                    ///< 1: greedy
  double length_penalty = 1.0;     ///< exponent of the length in the score
  int max_length = 200;            ///< tokens of a translation
  int n_best = 1;
  bool scores = true;       ///< score the translations; greedy decoding is a little quicker without; not a field
  bool attention = false;   ///< return attention weights (every layer and head)
  bool raw_tokens = false;  ///< lines are tokens of the vocabulary, separated by blanks
  bool split = false;  ///< take lines apart into sentences, and what is too long further, and join the translations
  int batch = 1;       ///< sentences decoded together; 1 measures each sentence by itself
  int threads = 1;     ///< of one sentence; with a batch above 1, as many batches at a time, each on one thread
  Precision precision = Precision::fp32;  ///< of the weights
  bool shortlist = false;                 ///< only the tokens that the model's shortlist allows

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"model", "model folder", true}, c.model);
    visit(FieldInfo{"arch", "architecture: text form or file"}, c.arch);
    visit(FieldInfo{"beam", "hypotheses kept at each step, 1 for greedy"}, c.beam);
    visit(FieldInfo{"length_penalty", "exponent of the length in a hypothesis' score"}, c.length_penalty);
    visit(FieldInfo{"max_length", "most tokens of a translation"}, c.max_length);
    visit(FieldInfo{"n_best", "translations returned per sentence"}, c.n_best);
    visit(FieldInfo{"attention", "return the attention weights"}, c.attention);
    visit(FieldInfo{"raw_tokens", "lines are tokens of the model's vocabulary"}, c.raw_tokens);
    visit(FieldInfo{"split", "translate the sentences of a line one by one, and what is too long in parts"}, c.split);
    visit(FieldInfo{"batch", "sentences decoded together"}, c.batch);
    visit(FieldInfo{"threads", "threads of a sentence, or, with a batch above 1, batches at a time; 0 for all"},
          c.threads);
    visit(FieldInfo{"precision", "numbers in which weights are kept and multiplied: fp32, bf16 or int8"}, c.precision);
    visit(
        FieldInfo{"shortlist", "translate with the tokens that the model\'s shortlist allows (hat shortlist makes it)"},
        c.shortlist);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

struct EvaluateConfig {
  std::string model;
  std::string arch;
  std::string source, reference;  ///< text files, plain or .gz
  std::string labels;             ///< a label a line: scores per label too
  std::string hypotheses;         ///< where to write the translations; may be empty
  bool raw_tokens = false;        ///< both texts are tokens of the vocabularies, separated by blanks
  bool sentences = false;         ///< return every sentence with its scores; not a field
  int beam = 5;
  double length_penalty = 1.0;
  int max_length = 200;
  int batch = 16;
  int threads = 0;
  Precision precision = Precision::fp32;  ///< of the weights
  bool shortlist = false;                 ///< only the tokens that the model's shortlist allows

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"model", "model folder", true}, c.model);
    visit(FieldInfo{"arch", "architecture: text form or file"}, c.arch);
    visit(FieldInfo{"source", "source text", true}, c.source);
    visit(FieldInfo{"reference", "reference translation, line for line", true}, c.reference);
    visit(FieldInfo{"labels", "file with one label a line: scores per label"}, c.labels);
    visit(FieldInfo{"hypotheses", "file to write the translations to"}, c.hypotheses);
    visit(FieldInfo{"raw_tokens", "both texts are tokens of the model's vocabularies"}, c.raw_tokens);
    visit(FieldInfo{"beam", "hypotheses kept at each step, 1 for greedy"}, c.beam);
    visit(FieldInfo{"length_penalty", "exponent of the length in a hypothesis' score"}, c.length_penalty);
    visit(FieldInfo{"max_length", "most tokens of a translation"}, c.max_length);
    visit(FieldInfo{"batch", "sentences decoded together"}, c.batch);
    visit(FieldInfo{"threads", "threads, 0 for all"}, c.threads);
    visit(FieldInfo{"precision", "numbers in which weights are kept and multiplied: fp32, bf16 or int8"}, c.precision);
    visit(
        FieldInfo{"shortlist", "translate with the tokens that the model\'s shortlist allows (hat shortlist makes it)"},
        c.shortlist);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

}  // namespace hat
