// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/results/remarks.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/predictor_choice.h"

namespace hat::cli {

class Cli;

/// What a workspace can translate with, and what is known of each on the device.
struct ModelsOnDevice {
  std::vector<CatalogModel> models;
  std::vector<ModelNumbers> numbers;  ///< of each model
  PredictorChoice predictor;          ///< whose device the times are of
  double confidence = 0;              ///< with which predictions are bounded; 0: they are taken as they are
  std::vector<Remark> doubts;         ///< what speaks against the predictor, where one is asked
};

/// The workspace's models with their times on the device that choose_predictor chooses, and their BLEU on the text that
/// evaluated_models chooses. `here` is the device as the engine describes it now. Predictions are bounded with
/// `confidence`, 0 for none; where that cannot be promised, they are taken as they are and `doubts` says so.
[[nodiscard]] ModelsOnDevice models_on_device(const Workspace& workspace, const Device& here, double confidence = 0);

/// The workspace that `model` is, or that the model folder lies in (directly, or in its models folder).
[[nodiscard]] std::optional<Workspace> workspace_around(const std::string& model);

/// The model that answers a budget (hat::best_within). Error(infeasible) that names the fastest model's ms when there
/// is none.
[[nodiscard]] ModelChoice choose_within(const ModelsOnDevice& models, double budget_ms);

/// ", at most 4.97 ms with 95 %", behind what is predicted; empty where nothing is promised.
[[nodiscard]] std::string at_most_text(std::optional<double> at_most_ms, double confidence);

/// The user's fault where `confidence` is no probability that an upper end can be promised with, nor 0.
void expect_confidence(Cli& cli, double confidence);

/// "Budget 8 (1a2b3c4d), measured 7.9 ms, BLEU 20.0": what was chosen and on what evidence.
[[nodiscard]] std::string choice_text(const ModelsOnDevice& models, const ModelChoice& choice);

/// A model's name: its card's, or which end of the SuperTransformer it is.
[[nodiscard]] std::string name_of(const CatalogModel& model);

}  // namespace hat::cli
