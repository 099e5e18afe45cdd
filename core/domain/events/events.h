// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/message.h"
#include "domain/results/promise.h"
#include "domain/space/draw_counts.h"

namespace hat {

/// What a verb is doing. Its words are the front ends': `app/cli/progress_words`, `ui/jobs/progress_words`.
enum class VerbStage {
  none,
  looking_for_changes,
  reading_text,
  training_tokenizer,
  encoding_training_text,
  encoding_validation_text,
  writing,
  generation,  ///< `step` of `steps`
  measuring,   ///< in round `step` of `steps`
  measuring_again,
  measuring_pace,
  measuring_winner,
  measuring_front,
  measuring_lengths,
  certifying,
  fitting_predictor,
  translating,
  aligning_words  ///< round `step` of `steps`
};
/// What a verb counts.
enum class WorkUnit { none, sentences, architectures, steps };

/// How far a verb is. `seconds_left` is negative while unknown.
struct Progress {
  std::int64_t done = 0;
  std::int64_t total = 0;
  double rate = 0;  ///< of `rate_unit` per second
  WorkUnit rate_unit = WorkUnit::none;
  double seconds_left = -1;
  VerbStage stage = VerbStage::none;
  int step = 0, steps = 0;  ///< of a stage that is counted
};

using PrepareEvent = std::variant<Progress>;
using ShortlistEvent = std::variant<Progress>;

struct TrainStep {
  std::int64_t update = 0;
  std::int64_t total = 0;
  double loss_bits = 0;  ///< mean since the last report: label-smoothed loss per target token
  double nll_bits = 0;
  double lr = 0;
  double gradient_norm = 0;
  double tokens_per_s = 0;  ///< target tokens, by the time of the updates since the last report alone
  double seconds_left = -1;
  Architecture arch;  ///< sampled for this update
  DrawCounts draws;   ///< of all updates since the last report; none when only one architecture is trained
};
struct Validation {
  std::int64_t update = 0;
  std::string name;  ///< "largest", "smallest", "sampled 1", "sampled 2", or the architecture's id
  Architecture arch;
  double loss_bits = 0;
  double nll_bits = 0;
};
struct CheckpointSaved {
  std::int64_t update = 0;
  std::string file;
};
/// What the network says now of a sentence that it has not been trained on: after each validation.
struct SampleTranslation {
  std::int64_t update = 0;
  std::string name;  ///< as in Validation
  std::string source, reference, translation;
};
/// Something that whoever started a verb should know at once: one clause, lower case, without a full stop.
struct Notice {
  Message text;
};
using TrainEvent = std::variant<TrainStep, Validation, CheckpointSaved, SampleTranslation, Notice, Progress>;

/// Milliseconds of one architecture on one device: what stands for the timed runs (see Estimator), and the deviation of
/// those without their fastest and slowest tenth.
struct Latency {
  double encoder_ms = 0;
  double decoder_ms = 0;
  double encoder_std_ms = 0;
  double decoder_std_ms = 0;
  [[nodiscard]] double total_ms() const { return encoder_ms + decoder_ms; }
};
struct Measured {
  std::int64_t index = 0;  ///< from 0
  std::int64_t total = 0;
  Architecture arch;
  Latency latency;
};
using MeasureEvent = std::variant<Measured, Progress>;

/// What of a translation a time belongs to. A part's layer norms and residuals are its own.
enum class Component {
  encoder_attention,
  encoder_ffn,
  encoder_rest,    ///< embeddings, the last layer norm
  memory,          ///< keys and values of the cross-attention, once a sentence
  self_attention,  ///< of the decoder
  cross_attention,
  ffn,          ///< of the decoder
  output,       ///< output layer and the choice of the best tokens
  decoder_rest  ///< embeddings, the beam
};
inline std::vector<std::string> names_of(Component) {
  return {"encoder_attention", "encoder_ffn", "encoder_rest", "memory",      "self_attention",
          "cross_attention",   "ffn",         "output",       "decoder_rest"};
}

struct ComponentTime {
  Component component = Component::decoder_rest;
  int layer = 0;  ///< from 1; 0: not of one layer
  double ms = 0;  ///< of a whole translation
};
/// One architecture at one sentence length. The components add up to the latency, which is the mean of the same runs.
struct LengthPoint {
  int tokens = 0;  ///< of the source with its end token, and of the translation
  Latency latency;
  std::vector<ComponentTime> components;
  /// Of all layers.
  [[nodiscard]] double ms_of(Component component) const {
    double sum = 0;
    for (const ComponentTime& one : components)
      if (one.component == component) sum += one.ms;
    return sum;
  }
};
using ProfileEvent = std::variant<LengthPoint, Progress>;
using CertifyEvent = std::variant<PromiseTried, Progress>;

using FitEvent = std::variant<Progress>;

enum class Origin { seed, random, mutation, crossover, parent };

/// One evaluated architecture of a search.
struct Candidate {
  Architecture arch;
  double latency_ms = 0;  ///< predicted
  double loss_bits = 0;   ///< proxy loss
  int born = 0;           ///< generation, from 1
  Origin origin = Origin::random;
  std::vector<std::string> parents;  ///< ids
  /// Of the text that the loss was computed on. Below 1 the candidate was given up as clearly worse than all parents of
  /// its generation, and its loss is an estimate.
  double text_share = 1;
  [[nodiscard]] bool is_given_up() const { return text_share < 1; }
};
/// Candidates of a generation that is under way, as they are evaluated: a few at a time. How many come together depends
/// on the clock; all of them together are those of the generation.
struct CandidatesDone {
  int generation = 0;  ///< from 1
  int generations = 0;
  std::vector<Candidate> candidates;  ///< in order of evaluation
  std::int64_t evaluated = 0;         ///< distinct architectures so far, these included
};
struct GenerationDone {
  int generation = 0;  ///< from 1
  int generations = 0;
  std::vector<Candidate> population;  ///< ascending proxy loss
  std::int64_t evaluated = 0;         ///< distinct architectures so far
  std::int64_t cache_hits = 0;
  double allowed_share = -1;  ///< of the samples or children tried, those within the budget; negative: none was tried
  double seconds_left = -1;
  bool cut_short = false;  ///< the search was stopped within it: not all of its children are there
  double limit_ms = 0;     ///< predicted ms that the budget allows (SearchResult::limit_ms)
};
using SearchEvent = std::variant<Progress, GenerationDone, CandidatesDone, Notice>;

using EvaluateEvent = std::variant<Progress>;
using TranslateEvent = std::variant<Progress>;

}  // namespace hat
