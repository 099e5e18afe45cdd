// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/results/remarks.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/predictor_choice.h"

namespace hat::cli {

/// What a workspace can translate with, and what is known of each on the device.
struct ModelsOnDevice {
  std::vector<CatalogModel> models;
  std::vector<ModelNumbers> numbers;  ///< of each model
  PredictorChoice predictor;          ///< whose device the times are of
  std::vector<Remark> doubts;         ///< what speaks against the predictor, where one is asked
};

/// The workspace's models with their times on the device that choose_predictor chooses, and their BLEU on the text that
/// evaluated_models chooses. `here` is the device as the engine describes it now.
[[nodiscard]] ModelsOnDevice models_on_device(const Workspace& workspace, const Device& here);

/// The workspace that `model` is, or that the model folder lies in (directly, or in its models folder).
[[nodiscard]] std::optional<Workspace> workspace_around(const std::string& model);

/// The model that answers a budget (hat::best_within). Error(infeasible) that names the fastest model's ms when there
/// is none.
[[nodiscard]] ModelChoice choose_within(const ModelsOnDevice& models, double budget_ms);

/// "Budget 8 (1a2b3c4d), measured 7.9 ms, BLEU 20.0": what was chosen and on what evidence.
[[nodiscard]] std::string choice_text(const ModelsOnDevice& models, const ModelChoice& choice);

/// A model's name: its card's, or which end of the SuperTransformer it is.
[[nodiscard]] std::string name_of(const CatalogModel& model);

}  // namespace hat::cli
