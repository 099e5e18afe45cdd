// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/cost/run_cost.h"
#include "domain/io/train_run.h"
#include "domain/latency/drift.h"
#include "domain/latency/predictor.h"
#include "domain/message.h"
#include "ui/series/front.h"

namespace hat {
struct Workspace;
}

namespace hat::ui {

/// What a report says that lies in files: runs with their costs, and the latency data behind the predictor.
struct ReportFacts {
  struct Training {
    TrainRun run;
    std::vector<RunCost> costs;
  };
  struct Search {
    std::string folder;
    bool pareto = false, random = false;
    double budget_ms = 0, loss_bits = 0, predicted_ms = 0;
    double measured_ms = 0;  ///< NaN when the winner was not measured
    Architecture best;
    std::vector<XY> best_by_generation, median_by_generation;
    std::vector<RunCost> costs;
  };
  struct Latency {
    std::string file;
    Device device;
    int source_tokens = 0, target_tokens = 0, beam = 0;
    std::size_t rows = 0;
    DriftAudit audit;
    std::optional<PredictorErrors> errors;  ///< of the predictor on every row
    std::vector<XY> points;                 ///< measured, predicted; rows with an architecture
    std::vector<RunCost> costs;
  };
  std::vector<Training> trainings;  ///< the newest first
  std::vector<Search> searches;     ///< the newest first
  std::optional<Latency> latency;
  std::vector<Message> problems;  ///< sentences about files that could not be read
};

/// Reads them; meant for a worker thread. `predictor_file` is the predictor in use, `predictor` what it holds (may be
/// null); `checkpoint` is called between files and may throw Cancelled. Files that cannot be read become problems.
[[nodiscard]] ReportFacts gatherReportFacts(const Workspace& workspace, const std::string& predictor_file,
                                            const std::shared_ptr<const LatencyPredictor>& predictor,
                                            const std::function<void()>& checkpoint);

}  // namespace hat::ui
