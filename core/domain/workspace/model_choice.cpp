// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/model_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace hat {
namespace {

bool known(const std::optional<double>& value) { return value && std::isfinite(*value); }

struct Judged {
  QualityBasis basis = QualityBasis::unknown;
  double quality = 0;  // greater is better, within one basis
};

Judged judge(const ModelNumbers& model, const std::optional<BleuEstimate>& estimate) {
  if (known(model.bleu)) return {QualityBasis::bleu, *model.bleu};
  if (estimate)
    if (const auto bleu = (*estimate)(model)) return {QualityBasis::estimated_bleu, *bleu};
  if (known(model.loss_bits)) return {QualityBasis::proxy_loss, -*model.loss_bits};
  return {};
}

}  // namespace

std::optional<BleuEstimate> BleuEstimate::of(std::span<const ModelNumbers> models) {
  struct Kind {
    double count = 0, loss = 0, bleu = 0;
  } kinds[2];
  const auto takes_part = [](const ModelNumbers& model) { return known(model.bleu) && known(model.loss_bits); };
  for (const ModelNumbers& model : models)
    if (takes_part(model)) {
      Kind& kind = kinds[model.inherited];
      kind.count += 1;
      kind.loss += *model.loss_bits;
      kind.bleu += *model.bleu;
    }
  double heights = 0, points = 0;
  for (Kind& kind : kinds)
    if (kind.count > 0) {
      heights += 1;
      points += kind.count;
      kind.loss /= kind.count;
      kind.bleu /= kind.count;
    }
  if (points < heights + 2) return std::nullopt;

  // Least squares with a height for each kind: the slope is that of the deviations from the kinds' means.
  double squares = 0, products = 0;
  for (const ModelNumbers& model : models)
    if (takes_part(model)) {
      const Kind& kind = kinds[model.inherited];
      squares += std::pow(*model.loss_bits - kind.loss, 2);
      products += (*model.loss_bits - kind.loss) * (*model.bleu - kind.bleu);
    }
  if (!(squares > 1e-12)) return std::nullopt;
  BleuEstimate estimate;
  estimate.slope_ = products / squares;
  if (!(estimate.slope_ < 0)) return std::nullopt;
  for (int i = 0; i < 2; ++i)
    if (kinds[i].count > 0) estimate.height_[i] = kinds[i].bleu - estimate.slope_ * kinds[i].loss;
  double residuals = 0;
  for (const ModelNumbers& model : models)
    if (takes_part(model)) residuals += std::pow(*model.bleu - *estimate(model), 2);
  estimate.spread_ = std::sqrt(residuals / (points - heights - 1));
  return estimate;
}

std::optional<double> BleuEstimate::operator()(const ModelNumbers& model) const {
  const auto& height = height_[model.inherited];
  if (!height || !known(model.loss_bits)) return std::nullopt;
  return *height + slope_ * *model.loss_bits;
}

std::optional<ModelChoice> best_within(std::span<const ModelNumbers> models, double budget_ms) {
  const std::optional<BleuEstimate> estimate = BleuEstimate::of(models);
  std::optional<ModelChoice> best;
  Judged best_judged;
  for (std::size_t i = 0; i < models.size(); ++i) {
    const std::optional<double> ms = models[i].at_most_ms();
    if (!known(ms) || *ms > budget_ms) continue;
    const Judged judged = judge(models[i], estimate);
    const auto rank = [](const Judged& one, double latency_ms) {
      return std::tuple(-static_cast<int>(one.basis), one.quality, -latency_ms);
    };
    if (best && rank(judged, *ms) <= rank(best_judged, *models[best->index].at_most_ms())) continue;
    best_judged = judged;
    best = ModelChoice{i, judged.basis, {}};
    if (judged.basis <= QualityBasis::estimated_bleu) best->bleu = judged.quality;
  }
  return best;
}

std::vector<std::size_t> answers_of(std::span<const ModelNumbers> models) {
  std::vector<double> latencies;
  for (const ModelNumbers& model : models)
    if (const auto ms = model.at_most_ms(); known(ms)) latencies.push_back(*ms);
  std::ranges::sort(latencies);
  std::vector<std::size_t> answers;
  for (const double ms : latencies)
    if (const auto best = best_within(models, ms); best && (answers.empty() || answers.back() != best->index))
      answers.push_back(best->index);
  return answers;
}

}  // namespace hat
