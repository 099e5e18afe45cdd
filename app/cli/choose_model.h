// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/io/workspace.h"

namespace hat::cli {

/// A model of a workspace with its latency on this machine.
struct TimedModel {
  ModelInfo info;
  double latency_ms = 0;
  bool measured = false;  ///< else predicted
};

/// The workspace's SubTransformers with their latency, ascending: measured on this machine where its data set holds the
/// architecture, else by the predictor, else as its card says. `own` tells whether the numbers are this machine's.
[[nodiscard]] std::vector<TimedModel> timed_models(const Workspace& workspace, bool& own);

/// The workspace that `model` is, or that the model folder lies in (directly, or in its models folder).
[[nodiscard]] std::optional<Workspace> workspace_around(const std::string& model);

/// The best model (highest BLEU, else lowest loss, else slowest) whose latency keeps the budget. Error(infeasible) that
/// names the fastest model's ms when there is none.
[[nodiscard]] const TimedModel& best_within(const std::vector<TimedModel>& models, double budget_ms);

}  // namespace hat::cli
