// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/catalog.h"

#include <fmt/format.h>

#include <algorithm>

#include "domain/io/card_numbers.h"
#include "domain/latency/compare.h"
#include "domain/latency/split.h"

namespace hat {
namespace {

/// The key that most have, between equals the greatest; nothing of none.
template <class Key>
std::optional<Key> most_common(const std::vector<std::optional<Key>>& keys) {
  std::map<Key, int> count;
  for (const auto& key : keys)
    if (key) ++count[*key];
  const auto most =
      std::ranges::max_element(count, {}, [](const auto& one) { return std::pair(one.second, one.first); });
  return most == count.end() ? std::nullopt : std::optional(most->first);
}

/// Takes the BLEU from cards that say that it is of another text than that of most: on one front they would be
/// compared.
void drop_other_texts(std::vector<CatalogModel>& models) {
  const auto text_of = [](const CatalogModel& model) -> std::optional<std::string> {
    if (!model.numbers.bleu) return std::nullopt;
    const auto found =
        model.info.facts.find(model.part == CatalogModel::Part::smallest ? "smallest_bleu text" : "bleu text");
    return found == model.info.facts.end() ? std::string() : found->second;
  };
  std::vector<std::optional<std::string>> texts;
  for (const CatalogModel& model : models) texts.push_back(text_of(model));
  const auto most = most_common(texts);
  for (std::size_t i = 0; i < models.size(); ++i)
    if (texts[i] && texts[i] != most) models[i].numbers.bleu.reset(), models[i].numbers.chrf.reset();
}

}  // namespace

std::vector<CatalogModel> catalog_of(const Workspace& workspace) {
  std::vector<CatalogModel> models;
  for (const ModelInfo& info : workspace.models)
    if (!info.is_super)
      models.push_back(
          {CatalogModel::Part::model, info, info.arch, info.origin == WeightOrigin::inherited, info.numbers});
  if (!workspace.super || workspace.space.encoder_dims.empty()) {
    drop_other_texts(models);
    return models;
  }
  CardNumbers largest = workspace.super->numbers;
  for (const auto& [key, value] : numbers_by_key(workspace.super->largest_numbers)) set_number(largest, key, value);
  models.push_back(
      {CatalogModel::Part::largest, *workspace.super, workspace.space.largest(), true, std::move(largest)});
  models.push_back({CatalogModel::Part::smallest, *workspace.super, workspace.space.smallest(), true,
                    workspace.super->smallest_numbers});
  drop_other_texts(models);
  return models;
}

DeviceTimes::DeviceTimes(std::shared_ptr<const LatencyPredictor> predictor, const LatencyTable& rows)
    : predictor_(std::move(predictor)) {
  if (std::ranges::none_of(rows.rows, [](const LatencyTable::Row& row) { return row.arch.has_value(); })) return;
  const std::vector<std::size_t> slow = slow_rows_of(audit_drift(rows));
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    if (rows.rows[i].arch && !std::ranges::binary_search(slow, i))
      measured_[*rows.rows[i].arch] = rows.rows[i].latency.total_ms();
}

std::optional<double> DeviceTimes::measured_ms(const Architecture& arch) const {
  const auto found = measured_.find(arch);
  return found == measured_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> DeviceTimes::predicted_ms(const Architecture& arch) const {
  return predictor_ ? std::optional(predictor_->predict_ms(arch)) : std::nullopt;
}

std::string threads_text(int threads) {
  if (threads < 1) return {};
  return threads == 1 ? "1 thread" : fmt::format("{} threads", threads);
}

std::string measured_on(const Device& device, int source_tokens, int target_tokens, int beam) {
  const std::string threads = threads_text(device.threads);
  return fmt::format("{}{}{}, {}, {} + {} tokens, beam {}", device.processor, threads.empty() ? "" : ", ", threads,
                     device.engine, source_tokens, target_tokens, beam);
}

ModelNumbers numbers_of(const CatalogModel& model, const DeviceTimes& device, double confidence,
                        std::optional<double> loss_bits) {
  ModelNumbers numbers;
  numbers.bleu = model.numbers.bleu;
  numbers.loss_bits = loss_bits;
  numbers.inherited = model.inherited;
  numbers.measured_ms = device.measured_ms(model.arch);
  numbers.predicted_ms = device.predicted_ms(model.arch);
  if (device.predictor()) numbers.bound_factor = device.predictor()->info().bound_factor(confidence).value_or(1);
  if (!numbers.measured_ms) {
    const auto where = model.info.facts.find("measured on");
    const PredictorInfo* info = device.predictor() ? &device.predictor()->info() : nullptr;
    const bool here = info && where != model.info.facts.end() &&
                      where->second == measured_on(info->device, info->source_tokens, info->target_tokens, info->beam);
    if (here || device.empty()) numbers.measured_ms = model.numbers.latency_ms;
  }
  if (!numbers.predicted_ms && device.empty()) numbers.predicted_ms = model.numbers.predicted_ms;
  return numbers;
}

std::vector<std::optional<double>> search_losses(std::span<const CatalogModel> models) {
  using Kind = std::pair<double, std::string>;  // tokens, text
  const auto kind_of = [](const CatalogModel& model) -> std::optional<Kind> {
    if (!model.inherited || model.part != CatalogModel::Part::model || !model.numbers.loss_bits) return std::nullopt;
    const auto text = model.info.facts.find("loss text");
    return Kind{model.numbers.loss_tokens.value_or(0), text == model.info.facts.end() ? std::string() : text->second};
  };
  std::vector<std::optional<Kind>> kinds;
  for (const CatalogModel& model : models) kinds.push_back(kind_of(model));
  const auto most = most_common(kinds);
  std::vector<std::optional<double>> losses;
  for (std::size_t i = 0; i < models.size(); ++i)
    losses.push_back(kinds[i] && kinds[i] == most ? models[i].numbers.loss_bits : std::nullopt);
  return losses;
}

}  // namespace hat
