// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/component_predictor.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace hat {
namespace {

[[noreturn]] void refuse_costs(std::string field, Message message) {
  throw Error(ErrorCode::format, Problem{"", std::move(field), std::move(message)});
}

}  // namespace

ComponentPredictor::ComponentPredictor(ComponentCosts costs, PredictorInfo info)
    : costs_(std::move(costs)), info_(std::move(info)) {
  info_.kind = PredictorKind::components;
  for (const PartCosts& weights : costs_.weights)
    if (!std::ranges::all_of(weights, [](double weight) { return std::isfinite(weight) && weight >= 0; }))
      refuse_costs("weights", message("expected numbers from 0"));
  for (const auto numbers : {std::span<const double>(costs_.whole), std::span<const double>(costs_.cache.at),
                             std::span<const double>(costs_.cache.value)})
    if (!std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); }))
      refuse_costs("costs", message("expected finite numbers"));
  if (!std::ranges::is_sorted(costs_.cache.at)) refuse_costs("cache", message("expected ascending sizes"));
  for (std::size_t i = 0; i < costs_.shapes.size(); ++i) {
    const auto& [shape, factor] = costs_.shapes[i];
    if (!(factor > 0) || !std::isfinite(factor))
      refuse_costs("shapes", message("expected a positive number, got {}", factor));
    if (i > 0 && !(costs_.shapes[i - 1].first < shape)) refuse_costs("shapes", message("expected ascending shapes"));
  }
  const auto need = [](const char* field, int value) {
    if (value < 1) refuse_costs(field, message("expected a whole number from 1, got {}", value));
  };
  need("source_tokens", info_.source_tokens);
  need("target_tokens", info_.target_tokens);
  need("beam", info_.beam);
  costs_.usual = {info_.source_tokens, info_.target_tokens, info_.beam};
}

double ComponentPredictor::predict_ms(const Architecture& arch) const { return costs_.ms(arch, costs_.usual); }

std::optional<double> ComponentPredictor::predict_at_ms(const Architecture& arch, int source_tokens,
                                                        int target_tokens) const {
  if (source_tokens < 1 || target_tokens < 1) return std::nullopt;
  return costs_.ms(arch, {source_tokens, target_tokens, info_.beam});
}

std::optional<double> ComponentPredictor::predict_features_ms(const Features&) const { return std::nullopt; }

std::vector<ComponentTime> ComponentPredictor::parts(const Architecture& arch, int source_tokens,
                                                     int target_tokens) const {
  const SentenceSize sentence{std::max(1, source_tokens), std::max(1, target_tokens), info_.beam};
  const ComponentCosts::Factors factors = costs_.factors(arch);
  std::vector<ComponentTime> parts;
  for_each_part(arch, [&](Component component, int layer, const PartShape& shape) {
    parts.push_back({component, layer, costs_.part_ms(shape, sentence) * factors.of(component)});
  });
  return parts;
}

}  // namespace hat
