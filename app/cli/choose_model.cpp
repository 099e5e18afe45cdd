// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choose_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <limits>

#include "domain/io/latency_csv.h"
#include "domain/latency/predictor.h"

namespace hat::cli {
namespace {

double number_of(const ModelInfo& info, const char* key, double otherwise) {
  const auto found = info.numbers.find(key);
  return found == info.numbers.end() ? otherwise : found->second;
}

/// Greater is better, part by part.
auto quality(const TimedModel& model) {
  constexpr double none = -std::numeric_limits<double>::infinity();
  return std::tuple(number_of(model.info, "bleu", none), -number_of(model.info, "loss_bits", -none), model.latency_ms);
}

}  // namespace

std::optional<Workspace> workspace_around(const std::string& model) {
  std::error_code ignored;
  const auto start = std::filesystem::absolute(model, ignored).lexically_normal();
  auto folder = start.has_filename() ? start : start.parent_path();
  for (int up = 0; up <= 2; ++up, folder = folder.parent_path())
    if (std::filesystem::exists(folder / "workspace.yaml", ignored)) return load_workspace(folder.string());
  return std::nullopt;
}

std::vector<TimedModel> timed_models(const Workspace& workspace, bool& own) {
  std::error_code ignored;
  own = std::filesystem::exists(workspace.own_predictor(), ignored) || std::filesystem::exists(workspace.own_latency_data(), ignored);
  const std::string data = own ? workspace.own_latency_data() : workspace.latency_data;
  const std::string predictor_file = own ? workspace.own_predictor() : workspace.predictor;
  LatencyTable table;
  if (!data.empty() && std::filesystem::exists(data, ignored)) table = read_latency_csv(data);
  std::unique_ptr<LatencyPredictor> predictor;
  if (!predictor_file.empty() && std::filesystem::exists(predictor_file, ignored)) predictor = load_predictor(predictor_file);

  std::vector<TimedModel> models;
  for (const ModelInfo& info : workspace.models) {
    TimedModel model{info, std::numeric_limits<double>::quiet_NaN(), false};
    for (const LatencyTable::Row& row : table.rows)
      if (row.arch == info.arch) {
        model.latency_ms = row.latency.total_ms();
        model.measured = true;
      }
    if (!model.measured && predictor) model.latency_ms = predictor->predict_ms(info.arch);
    else if (!model.measured) model.latency_ms = number_of(info, "latency_ms", number_of(info, "predicted_ms", model.latency_ms));
    if (model.latency_ms == model.latency_ms) models.push_back(std::move(model));  // not NaN
  }
  std::ranges::stable_sort(models, {}, &TimedModel::latency_ms);
  return models;
}

const TimedModel& best_within(const std::vector<TimedModel>& models, double budget_ms) {
  const TimedModel* best = nullptr;
  for (const TimedModel& model : models)
    if (model.latency_ms <= budget_ms && (best == nullptr || quality(model) > quality(*best))) best = &model;
  if (best != nullptr) return *best;
  if (models.empty())
    throw Error(ErrorCode::infeasible, Problem{"", "--budget-ms", "the workspace has no SubTransformer whose latency is known; hat latency measure measures them"});
  throw Error(ErrorCode::infeasible, Problem{"", "--budget-ms", fmt::format("no model of the workspace keeps {} ms: the fastest, {}, takes {:.1f} ms on this device", budget_ms,
                                                                            models.front().info.name, models.front().latency_ms)});
}

}  // namespace hat::cli
