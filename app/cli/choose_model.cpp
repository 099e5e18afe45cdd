// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choose_model.h"

#include <fmt/format.h>

#include <filesystem>
#include <limits>

#include "app/cli/cli.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/latency_table.h"
#include "domain/latency/predictor_trust.h"
#include "domain/workspace/evaluated.h"
#include "domain/workspace/kept_models.h"

namespace hat::cli {

std::optional<Workspace> workspace_around(const std::string& model) {
  std::error_code ignored;
  const auto start = std::filesystem::absolute(model, ignored).lexically_normal();
  auto folder = start.has_filename() ? start : start.parent_path();
  for (int up = 0; up <= 2; ++up, folder = folder.parent_path())
    if (std::filesystem::exists(folder / "workspace.yaml", ignored)) return open_workspace(folder.string());
  return std::nullopt;
}

std::string at_most_text(std::optional<double> at_most_ms, double confidence) {
  if (!at_most_ms || confidence <= 0) return {};
  return fmt::format(", at most {:.2f} ms with {:.4g} %", *at_most_ms, 100 * confidence);
}

void expect_confidence(Cli& cli, double confidence) {
  if (!(confidence >= 0 && confidence < 1))
    cli.keep_fault({"", "--confidence", message("expected a probability below 1, or 0, got {}", confidence)});
}

ModelsOnDevice models_on_device(const Workspace& workspace, const Device& here, double confidence) {
  ModelsOnDevice found;
  found.predictor = choose_predictor(workspace, here);
  std::shared_ptr<const LatencyPredictor> predictor;
  if (!found.predictor.file.empty()) {
    predictor = load_predictor(found.predictor.file);
    found.doubts = trust_in(*predictor, workspace.space).all();
    if (predictor->info().bound_factor(confidence))
      found.confidence = confidence;
    else if (confidence > 0)
      found.doubts.push_back(
          {RemarkCode::nothing_promised, confidence, static_cast<std::int64_t>(predictor->info().calibration.size())});
  }
  LatencyTable table;
  if (const std::string data = found.predictor.data(workspace); !data.empty()) table = read_latency_csv(data);
  const DeviceTimes device(std::move(predictor), table);
  Workspace whole = workspace;
  add_kept_models(whole);
  found.models = catalog_of(whole);
  std::vector<ScoredModel> scored;
  const std::vector<std::optional<double>> losses = search_losses(found.models);
  const PredictorInfo* info = device.predictor() ? &device.predictor()->info() : nullptr;
  for (std::size_t i = 0; i < found.models.size(); ++i) {
    const CatalogModel& model = found.models[i];
    ModelNumbers numbers = numbers_of(model, device, confidence, losses[i]);
    if (info && !numbers.measured_ms)
      numbers.measured_ms = evaluated_ms(workspace.evaluations, model.info.fingerprint, model.arch, *info,
                                         info->source_tokens > 0 ? info->source_tokens : workspace.space.tokens);
    found.numbers.push_back(numbers);
    scored.push_back({model.info.fingerprint, model.arch, numbers.bleu});
  }
  if (const EvaluatedModels scores = evaluated_models(scored, workspace.evaluations); !scores.text.empty())
    for (std::size_t i = 0; i < scored.size(); ++i) found.numbers[i].bleu = scores.models[i].bleu;
  return found;
}

ModelChoice choose_within(const ModelsOnDevice& models, double budget_ms) {
  if (const auto best = best_within(models.numbers, budget_ms)) return *best;
  const std::size_t none = models.models.size();
  std::size_t fastest = none;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < none; ++i)
    if (const auto ms = models.numbers[i].at_most_ms(); ms && *ms < least) least = *ms, fastest = i;
  if (fastest == none)
    throw Error(
        ErrorCode::infeasible,
        Problem{
            "", "--budget-ms",
            message("the workspace has no SubTransformer whose latency is known; hat latency measure measures them")});
  if (!models.numbers[fastest].measured_ms && models.confidence > 0)
    throw Error(ErrorCode::infeasible,
                Problem{"", "--budget-ms",
                        message("no model of the workspace keeps {} ms: the fastest, {}, is predicted to take at most "
                                "{:.2f} ms with {:.4g} %",
                                budget_ms, name_of(models.models[fastest]), least, 100 * models.confidence)});
  throw Error(ErrorCode::infeasible,
              Problem{"", "--budget-ms",
                      message("no model of the workspace keeps {} ms: the fastest, {}, {} {:.2f} ms", budget_ms,
                              name_of(models.models[fastest]),
                              models.numbers[fastest].measured_ms ? "takes" : "is predicted to take", least)});
}

std::string name_of(const CatalogModel& model) {
  switch (model.part) {
    case CatalogModel::Part::largest: return "Largest, inherited";
    case CatalogModel::Part::smallest: return "Smallest, inherited";
    case CatalogModel::Part::model: break;
  }
  return model.info.name;
}

std::string choice_text(const ModelsOnDevice& models, const ModelChoice& choice) {
  const CatalogModel& model = models.models[choice.index];
  const ModelNumbers& numbers = models.numbers[choice.index];
  std::string text = fmt::format("{} ({})", name_of(model), id_of(model.arch));
  if (const auto ms = numbers.latency_ms())
    text += fmt::format(", {} {:.2f} ms{}", numbers.measured_ms ? "measured" : "predicted", *ms,
                        numbers.measured_ms ? "" : at_most_text(numbers.at_most_ms(), models.confidence));
  switch (choice.basis) {
    case QualityBasis::bleu: return text + fmt::format(", BLEU {:.2f}", *choice.bleu);
    case QualityBasis::estimated_bleu:
      return text + fmt::format(", BLEU {:.1f} estimated from its proxy loss", *choice.bleu);
    case QualityBasis::proxy_loss:
      return text + fmt::format(", proxy loss {:.4f} bits, BLEU not evaluated", *numbers.loss_bits);
    case QualityBasis::unknown: break;
  }
  return text + ", its quality was never evaluated";
}

}  // namespace hat::cli
