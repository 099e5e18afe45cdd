// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/io/evaluations.h"
#include "domain/latency/predictor.h"

namespace hat {

/// A model, as far as evaluations go.
struct ScoredModel {
  std::string weights;  ///< ModelInfo::fingerprint
  Architecture arch;
  std::optional<double> card_bleu;  ///< what its card says, of a text that the cards of a workspace share
};

/// The BLEU of every model of a workspace on one text: scores of two texts cannot be compared.
struct EvaluatedModels {
  struct Score {
    std::optional<double> bleu;            ///< nothing: not evaluated on this text
    std::optional<Evaluation> evaluation;  ///< that it comes from; nothing: from the card
  };
  std::string text;       ///< fingerprint of the text; "" when the numbers are the cards'
  std::string reference;  ///< its file; "" when the numbers are the cards'
  std::int64_t sentences = 0;
  std::vector<Score> models;  ///< of each, in the order of the question
};

/// THE rule which text a workspace's BLEU is of: that on which most of the models were evaluated with the usual
/// decoding (beam 5, length penalty 1), where the cards count as one text; between equals the one that was evaluated
/// last, and the cards last of all, as they do not say which text it was. So the models on a front are always of one
/// text, and a single evaluation on another one changes nothing but says so (see evaluation_of_model).
[[nodiscard]] EvaluatedModels evaluated_models(std::span<const ScoredModel> models,
                                               std::span<const Evaluation> evaluations);

/// The last evaluation of a model on a text (its fingerprint) with the usual decoding; null when it has no score there.
[[nodiscard]] const Evaluation* evaluation_on(std::span<const Evaluation> evaluations, const ScoredModel& model,
                                              const std::string& text);

/// The last evaluation of these weights at this architecture, on whichever text; null when there is none.
[[nodiscard]] const Evaluation* evaluation_of_model(std::span<const Evaluation> evaluations, const std::string& weights,
                                                    const Architecture& arch);

/// What one sentence of these weights at this architecture took when it was evaluated last, in ms: on the device that
/// `info` speaks for and with `tokens` tokens. Nothing when it was never measured so.
[[nodiscard]] std::optional<double> evaluated_ms(std::span<const Evaluation> evaluations, const std::string& weights,
                                                 const Architecture& arch, const PredictorInfo& info, int tokens);

}  // namespace hat
