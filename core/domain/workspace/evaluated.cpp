// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/evaluated.h"

#include <algorithm>

#include "domain/config/translate.h"

namespace hat {
namespace {

bool usual(const Evaluation& evaluation) {
  const EvaluateConfig config;
  return evaluation.beam == config.beam && evaluation.length_penalty == config.length_penalty;
}

}  // namespace

const Evaluation* evaluation_on(std::span<const Evaluation> evaluations, const ScoredModel& model,
                                const std::string& text) {
  const Evaluation* found = nullptr;
  for (const Evaluation& one : evaluations)
    if (!model.weights.empty() && one.weights == model.weights && one.arch == model.arch && one.text == text &&
        usual(one))
      found = &one;
  return found;
}

EvaluatedModels evaluated_models(std::span<const ScoredModel> models, std::span<const Evaluation> evaluations) {
  const auto on_cards =
      std::ranges::count_if(models, [](const ScoredModel& model) { return model.card_bleu.has_value(); });
  auto most = on_cards;
  const Evaluation* chosen = nullptr;
  for (std::size_t i = evaluations.size(); i-- > 0;) {
    const Evaluation& one = evaluations[i];
    if (!usual(one)) continue;
    const auto count = std::ranges::count_if(
        models, [&](const ScoredModel& model) { return evaluation_on(evaluations, model, one.text) != nullptr; });
    // The newest first: an older text needs more models than it, and any needs as many as the cards.
    if (count > most || (count == most && count > 0 && !chosen)) most = count, chosen = &one;
  }
  EvaluatedModels result;
  if (chosen) {
    result.text = chosen->text;
    result.reference = chosen->reference;
    result.sentences = chosen->sentences;
  }
  for (const ScoredModel& model : models) {
    EvaluatedModels::Score score;
    if (!chosen)
      score.bleu = model.card_bleu;
    else if (const Evaluation* one = evaluation_on(evaluations, model, chosen->text))
      score.bleu = one->bleu, score.evaluation = *one;
    result.models.push_back(std::move(score));
  }
  return result;
}

const Evaluation* evaluation_of_model(std::span<const Evaluation> evaluations, const std::string& weights,
                                      const Architecture& arch) {
  const Evaluation* found = nullptr;
  for (const Evaluation& one : evaluations)
    if (!weights.empty() && one.weights == weights && one.arch == arch) found = &one;
  return found;
}

std::optional<double> evaluated_ms(std::span<const Evaluation> evaluations, const std::string& weights,
                                   const Architecture& arch, const PredictorInfo& info, int tokens) {
  std::optional<double> ms;
  for (const Evaluation& one : evaluations) {
    if (!weights.empty() && one.weights == weights && one.arch == arch && one.latency_ms && one.tokens == tokens &&
        one.device.runs_as(info.device))
      ms = one.latency_ms;
  }
  return ms;
}

}  // namespace hat
