// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/catalog.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "domain/io/model_card.h"
#include "domain/latency/compare.h"
#include "domain/latency/split.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

std::optional<double> number_in(const std::map<std::string, double>& numbers, const char* key) {
  const auto found = numbers.find(key);
  return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

void add_kept_models(Workspace& workspace) {
  if (workspace.runs_folder.empty()) return;
  std::vector<std::string> folders;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(fs::path(workspace.runs_folder) / "models", failed))
    if (fs::exists(entry.path() / "model.yaml", failed)) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  for (const std::string& folder : folders) {
    if (std::ranges::find(workspace.models, folder, &ModelInfo::folder) != workspace.models.end()) continue;
    try {
      if (ModelInfo info = read_model_card(folder); !info.is_super) workspace.models.push_back(std::move(info));
    } catch (const Error&) {
      // Left out.
    }
  }
}

std::vector<CatalogModel> catalog_of(const Workspace& workspace) {
  std::vector<CatalogModel> models;
  for (const ModelInfo& info : workspace.models)
    if (!info.is_super) models.push_back({CatalogModel::Part::model, info, info.arch, info.origin == WeightOrigin::inherited, info.numbers});
  if (!workspace.super || workspace.space.encoder_dims.empty()) return models;
  // A card's numbers are the largest's; "smallest_" before a key marks the smallest's.
  std::map<std::string, double> largest, smallest;
  for (const auto& [key, value] : workspace.super->numbers) {
    if (key.starts_with("smallest_")) smallest[key.substr(9)] = value;
    else largest[key.starts_with("largest_") ? key.substr(8) : key] = value;
  }
  models.push_back({CatalogModel::Part::largest, *workspace.super, workspace.space.largest(), true, std::move(largest)});
  models.push_back({CatalogModel::Part::smallest, *workspace.super, workspace.space.smallest(), true, std::move(smallest)});
  return models;
}

DeviceTimes::DeviceTimes(std::shared_ptr<const LatencyPredictor> predictor, const LatencyTable& rows) : predictor_(std::move(predictor)) {
  if (std::ranges::none_of(rows.rows, [](const LatencyTable::Row& row) { return row.arch.has_value(); })) return;
  const std::vector<std::size_t> slow = slow_rows_of(audit_drift(rows));
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    if (rows.rows[i].arch && !std::ranges::binary_search(slow, i)) measured_[*rows.rows[i].arch] = rows.rows[i].latency.total_ms();
}

std::optional<double> DeviceTimes::measured_ms(const Architecture& arch) const {
  const auto found = measured_.find(arch);
  return found == measured_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> DeviceTimes::predicted_ms(const Architecture& arch) const {
  return predictor_ ? std::optional(predictor_->predict_ms(arch)) : std::nullopt;
}

std::string measured_on(const Device& device, int source_tokens, int target_tokens, int beam) {
  return fmt::format("{}, {} {}, {}, {} + {} tokens, beam {}", device.processor, device.threads, device.threads == 1 ? "thread" : "threads",
                     device.engine, source_tokens, target_tokens, beam);
}

ModelNumbers numbers_of(const CatalogModel& model, const DeviceTimes& device, std::optional<double> loss_bits) {
  ModelNumbers numbers;
  numbers.bleu = number_in(model.numbers, "bleu");
  numbers.loss_bits = loss_bits;
  numbers.inherited = model.inherited;
  numbers.measured_ms = device.measured_ms(model.arch);
  numbers.predicted_ms = device.predicted_ms(model.arch);
  if (!numbers.measured_ms) {
    const auto where = model.info.facts.find("measured on");
    const PredictorInfo* info = device.predictor() ? &device.predictor()->info() : nullptr;
    const bool here = info && where != model.info.facts.end() &&
                      where->second == measured_on(info->device, info->source_tokens, info->target_tokens, info->beam);
    if (here || device.empty()) numbers.measured_ms = number_in(model.numbers, "latency_ms");
  }
  if (!numbers.predicted_ms && device.empty()) numbers.predicted_ms = number_in(model.numbers, "predicted_ms");
  return numbers;
}

}  // namespace hat
