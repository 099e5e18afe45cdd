// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/config/translate.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "domain/text/shortlist.h"
#include "runtime/checkpoint/weights.h"

namespace hat::runtime {

class ModelCache;
class Tokenizer;

/// A model in memory, as far as translating needs it. For a joint vocabulary both tokenizers are the same. Without
/// tokenizers a model takes raw tokens only, and its tokens are written as their ids.
struct TranslationModel {
  ModelInfo info;
  std::shared_ptr<const WeightMap> weights;
  std::shared_ptr<const Tokenizer> source_tokenizer, target_tokenizer;
  std::shared_ptr<const text::Shortlist> shortlist;  ///< null: every token may be used
};

/// Most tokens of a sentence that is translated, the end token not counted.
constexpr int most_sentence_tokens = 1000;

// The functions that take a ModelCache validate their config and load config.model; the others do neither.

/// Translates `config.lines`, one result per line; an empty line has one empty translation, and so has one that is too
/// long or not UTF-8, with its problem: it costs no other line. Throws Error and Cancelled. With batch 1 every sentence
/// has all threads and carries its own measured ms; else batches are decoded in parallel streams of one thread. The
/// translations are the same.
[[nodiscard]] TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context,
                                        const TranslationModel& model);

/// Translates a text and scores it. Sentences of similar length are decoded together, in `threads` parallel streams.
/// `ms_per_sentence` is wall-clock time over sentences. Throws Error (files with unequal numbers of lines: the first
/// line that is missing is named) and Cancelled.
[[nodiscard]] EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>& context,
                                      const TranslationModel& model);

[[nodiscard]] TranslateResult translate(const TranslateConfig& config, JobContext<TranslateEvent>& context,
                                        ModelCache& models);
[[nodiscard]] EvaluateResult evaluate(const EvaluateConfig& config, JobContext<EvaluateEvent>& context,
                                      ModelCache& models);

}  // namespace hat::runtime
