// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/config/precision.h"
#include "domain/config/predictor_kind.h"
#include "domain/events/events.h"
#include "domain/results/card_numbers.h"
#include "domain/results/certificate.h"
#include "domain/results/promise.h"
#include "domain/results/remarks.h"

namespace hat {

struct PrepareResult {
  std::string folder;
  bool rebuilt = true;  ///< false: inputs had not changed, nothing was done
  std::int64_t train_pairs = 0, valid_pairs = 0;
  std::int64_t train_source_tokens = 0, train_target_tokens = 0;
  std::int64_t dropped_empty = 0, dropped_long = 0, dropped_label = 0;
  int vocab_size = 0;
};

/// A shortlist that was made, and what it is worth on the validation text.
struct ShortlistResult {
  std::string file;
  std::int64_t pairs = 0;  ///< that were read
  int target_vocab = 0;
  double tokens_per_sentence = 0;  ///< that a translation may use, on average
  double coverage = 0;             ///< share of the references' tokens that it may use
};

struct TrainResult {
  std::string model;  ///< the model folder (averaged weights)
  std::int64_t updates = 0;
  std::int64_t target_tokens = 0;
  double seconds = 0;           ///< of all sessions, without pauses
  double training_seconds = 0;  ///< of their updates alone: without start, validations and checkpoints
  double tokens_per_s = 0;      ///< target tokens per second of `training_seconds`
  std::vector<Validation>
      validations;  ///< the last of each kind in this session; none of the end when it was stopped, none without any
  /// Whether one of them is of the weights at the end.
  [[nodiscard]] bool has_validated_end() const {
    return std::any_of(validations.begin(), validations.end(),
                       [this](const Validation& validation) { return validation.update == updates; });
  }
};

/// What the numbers were measured on.
struct Device {
  std::string name;  ///< "this machine" or the user's name for it
  std::string processor;
  int threads = 0;                        ///< 0: not known, or not what it is about (a GPU)
  std::string engine;                     ///< "HAT Studio 0.1, AVX2 fp32"
  std::string date;                       ///< ISO 8601
  Precision precision = Precision::fp32;  ///< as the engine's name says it too
  bool operator==(const Device&) const = default;
  /// Whether times of both can stand side by side: the same processor, as many threads, the same engine.
  [[nodiscard]] bool runs_as(const Device& other) const {
    return processor == other.processor && threads == other.threads && engine == other.engine;
  }
};

/// What HAT's own data were measured with. They do not say with how many threads, and one of its devices is a GPU.
constexpr const char* hat_engine_name = "HAT's PyTorch code";

struct LatencyRow {
  Architecture arch;
  Latency latency;
};
struct MeasureResult {
  Device device;
  int source_tokens = 0, target_tokens = 0, beam = 0;
  std::vector<LatencyRow> rows;
  std::int64_t measured_again = 0;  ///< rows of which a visit was made again: beside other work, or at a foreign pace
  std::int64_t still_slow = 0;      ///< rows that the drift audit finds slow at the end
  double others =
      0;  ///< processors that other programs of this machine used meanwhile, on average; 0: none, or another host
  bool machine_busy = false;                      ///< that was enough to spoil the times
  std::optional<MeasureCertificate> certificate;  ///< nothing was measured without it; older hosts tell none
};

/// Where the milliseconds of one architecture go, and how they grow with the sentence.
struct ProfileResult {
  Device device;
  Architecture arch;
  int beam = 0, repeats = 0;
  int tokens = 0;                   ///< the space's sentence length
  std::vector<LengthPoint> points;  ///< ascending length
  bool machine_busy = false;        ///< other programs took enough of the processors meanwhile to spoil the times
  /// The point whose length is nearest to `tokens`, null without points.
  [[nodiscard]] const LengthPoint* usual() const {
    const LengthPoint* best = nullptr;
    for (const LengthPoint& point : points)
      if (!best || std::abs(point.tokens - tokens) < std::abs(best->tokens - tokens)) best = &point;
    return best;
  }
};

struct PredictorErrors {
  std::int64_t rows = 0;
  double rmse_ms = 0;
  double mape = 0;         ///< share, not percent
  double kendall_tau = 0;  ///< tau-b
  double pairs_wrong = 0;  ///< share of pairs whose order is predicted wrongly
};
struct FitResult {
  std::string predictor;
  PredictorErrors held_out;
  PredictorErrors train;
  std::int64_t left_out = 0;         ///< rows that the drift audit set aside
  std::int64_t repeats = 0;          ///< rows of architectures that another row has too: their mean is one row
  std::int64_t validation_rows = 0;  ///< rows that chose the best step of a network, neither fitted to nor held out
  PredictorKind kind = PredictorKind::mlp;  ///< what was fitted, never `best`
  std::int64_t rows = 0;                    ///< of the data, without those that took no part
  bool in_turns = false;                    ///< `held_out` is of all rows, each predicted by a fit that had not seen it
  double expected_error = 0;      ///< of a rough fit, to fewer than 20 rows: the mean error to expect, a share; else 0
  std::int64_t carried_over = 0;  ///< known devices that a rough fit was carried over from
};

/// Whether the winner of a search keeps its budget.
enum class BudgetVerdict {
  predicted,    ///< it is predicted to; it was not measured
  kept,         ///< measured: the upper end of the interval keeps it
  over_budget,  ///< measured: nothing that the search found keeps it
};
inline std::vector<std::string> names_of(BudgetVerdict) { return {"predicted", "kept", "over_budget"}; }

/// A candidate that was measured to find the winner.
struct WinnerTry {
  Candidate candidate;
  Latency measured;
  double low_ms = 0, high_ms = 0;  ///< 95 % interval of the total
  bool keeps = false;              ///< the upper end is within the budget
};

struct SearchResult {
  Candidate best;
  Latency measured;                                  ///< of the winner, when it was measured
  double measured_low_ms = 0, measured_high_ms = 0;  ///< 95 % interval of its total
  bool was_measured = false;
  std::string measured_on;  ///< device, engine and sentence of what was measured (hat::measured_on)
  BudgetVerdict verdict = BudgetVerdict::predicted;
  std::vector<WinnerTry> winner_tries;  ///< everything that was measured to find the winner, in order
  /// What the budget costs: the best that was found to keep one of up to 5 % more. Nothing where none is better than
  /// the winner.
  std::optional<Candidate> just_above;
  bool machine_busy = false;  ///< measuring was given up because other work kept the machine busy
  double pace =
      1;  ///< this machine's ms over predicted ms that the search counted on: given, or measured before it began
  double measured_pace = 0;  ///< the same of those that were measured to find the winner, their median; 0: none was
  double budget_ms = 0;
  double limit_ms = 0;      ///< predicted ms that the search allowed; 0 without a budget
  double confidence = 0;    ///< with which `bound_ms` is promised; 0: nothing is
  double bound_factor = 1;  ///< of that promise, over predicted ms: its price in the budget
  /// What a candidate takes at most, as far as anything is promised.
  [[nodiscard]] double bound_ms(const Candidate& one) const { return one.latency_ms * pace * bound_factor; }
  std::vector<Candidate> front;      ///< of everything evaluated: ascending latency, descending loss
  std::vector<Candidate> evaluated;  ///< everything, in order of evaluation
  std::int64_t cache_hits = 0;
  int generations = 0;  ///< whole ones
  bool stopped_early = false;
  double seconds = 0;  ///< of the whole search, from its start to its last measurement, without pauses
  std::uint64_t seed = 0;
  std::int64_t loss_tokens = 0;             ///< target tokens that every loss here is a mean over
  std::string loss_text;                    ///< file or folder of the text they are of
  std::string predictor, predictor_origin;  ///< file that predicted, and how it was chosen (see choose_predictor)
  Device predictor_device;                  ///< that it speaks for
  std::int64_t predictor_rows = 0;          ///< measured architectures that it was fitted to; 0: not known
  std::vector<LatencyRow>
      measured_front;  ///< of a search for the front: members that were measured at the end, ascending in predicted ms
  std::vector<Remark> remarks;  ///< what a user must know to trust the numbers
  /// How many of `evaluated` were given up as clearly worse: their losses are estimates, and none is on the front.
  [[nodiscard]] std::int64_t given_up() const {
    return std::ranges::count_if(evaluated, [](const Candidate& one) { return one.is_given_up(); });
  }
};

struct LossResult {
  double loss_bits = 0;  ///< label-smoothed, per target token, the mean over the set
  double nll_bits = 0;
  std::int64_t target_tokens = 0;
  std::int64_t sentences = 0;
  std::string text;  ///< file of the target text, or prepared data folder, that the tokens are of
};

/// Cross-attention of one decoder layer over the encoder layers that it reads.
struct LayerAttention {
  int decoder_layer = 0;            ///< from 1
  std::vector<int> encoder_layers;  ///< sources, ascending; keys are grouped in this order
  int heads = 0;
  int target_tokens = 0, source_tokens = 0;
  /// [heads][target_tokens][encoder_layers][source_tokens], row-major; sums to 1 over the last two.
  std::vector<float> weights;
  [[nodiscard]] float at(int head, int target, int source_index, int token) const {
    return weights[((static_cast<std::size_t>(head) * target_tokens + target) * encoder_layers.size() + source_index) *
                       source_tokens +
                   token];
  }
};
struct Hypothesis {
  std::string text;
  std::vector<std::string> tokens;        ///< without the end token
  double score = 0;                       ///< log probability (natural) / length ^ length_penalty
  std::vector<LayerAttention> attention;  ///< when asked for; targets include the end token
};
struct Translation {
  std::string source;
  std::vector<std::string> source_tokens;  ///< with the end token
  std::vector<Hypothesis>
      hypotheses;     ///< best first; of a line that was taken apart, its score is the mean of its sentences'
  Message problem;    ///< why the line, or a part of it, was not translated: one clause; empty when it was
  int sentences = 1;  ///< that it was taken apart into, or looks as if it should be
  double encoder_ms = 0;
  double decoder_ms = 0;
  [[nodiscard]] double latency_ms() const { return encoder_ms + decoder_ms; }
};
struct TranslateResult {
  std::vector<Translation> translations;  ///< one per line
  /// Sentences that one thread translated although there are more, because others used the machine's processors.
  std::int64_t alone = 0;
  Architecture arch;
  double seconds = 0;
};

struct Score {
  double bleu = 0;
  std::string bleu_signature;
  double chrf = 0;
  std::string chrf_signature;
  std::int64_t sentences = 0;
};
/// One sentence of an evaluated text, as the words that the vocabularies spell (pieces joined, nothing detokenised).
struct EvaluatedSentence {
  std::int64_t line = 0;  ///< from 0
  std::string source, hypothesis;
  std::string reference;             ///< a word outside the vocabulary is "<<unk>>"
  double score = 0;                  ///< log probability (natural) / length ^ length_penalty
  std::vector<double> token_scores;  ///< log probability of each token of the hypothesis, its end token last
};
/// Where the weights of a model come from.
enum class WeightOrigin {
  unknown,     ///< its card does not say
  own,         ///< trained by themselves, from scratch
  fine_tuned,  ///< trained on from those of another model
  inherited    ///< cut out of a SuperTransformer, never trained by themselves
};
inline std::vector<std::string> names_of(WeightOrigin) { return {"unknown", "own", "fine-tuned", "inherited"}; }

struct EvaluateResult {
  Architecture arch;
  std::string model;                             ///< name of the model whose weights translated
  WeightOrigin weights = WeightOrigin::unknown;  ///< a part of a SuperTransformer inherits them from it
  std::string weights_from;                      ///< that it inherits them from, or was fine-tuned from; may be empty
  Device device;                                 ///< that `ms_per_sentence` is of
  std::vector<EvaluatedSentence> sentences;  ///< when asked for: in the order in which fairseq's generate prints them
  Score all;
  std::vector<std::pair<std::string, Score>> by_label;
  double ms_per_sentence = 0;
  double tokens_per_s = 0;
};

/// What a model folder says of itself.
struct ModelInfo {
  std::string folder;
  std::string name;
  bool is_super = false;
  Network network;
  Architecture arch;  ///< a SubTransformer's; a SuperTransformer's largest
  std::string source_language, target_language;
  std::string licence;
  WeightOrigin origin = WeightOrigin::unknown;
  std::string
      parent;  ///< name of the model that the weights were cut out of, or trained on from; "" where there is none
  std::map<std::string, std::string>
      parent_facts;         ///< what the parent's card says of the parent: none of it is this model's own
  std::string description;  ///< what people wrote about it, of any number of lines
  std::map<std::string, std::string> facts;  ///< provenance of this model, in plain words
  CardNumbers numbers;                       ///< a SuperTransformer's are those of its largest SubTransformer
  CardNumbers largest_numbers;               ///< where a card names them apart: they go before `numbers`
  CardNumbers smallest_numbers;              ///< of a SuperTransformer's smallest SubTransformer
  std::int64_t weights_bytes = 0;
  std::string fingerprint;  ///< of the weights file, as evaluations name it; "" when it could not be read
  /// File names inside the folder. A joint vocabulary has one tokenizer for both sides.
  std::string source_tokenizer = "tokenizer.model", target_tokenizer = "tokenizer.model";
  std::string weights_file = "model.safetensors";
  std::map<std::string, std::string>
      checksums;  ///< of weights and tokenizers, by file name (see io/checksums.h); empty in older cards
};

}  // namespace hat
