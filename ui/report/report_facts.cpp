// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_facts.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "domain/io/cost_file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/search_run.h"
#include "domain/io/winner_file.h"
#include "domain/latency/compare.h"
#include "domain/workspace/workspace.h"

namespace hat::ui {
namespace {

namespace fs = std::filesystem;

/// Runs `read`; what it cannot read becomes a sentence.
void attempt(ReportFacts& facts, const std::function<void()>& read) {
  try {
    read();
  } catch (const Error& error) {
    facts.problems.push_back(error.sentence());
  }
}

/// Folders inside `folder` that hold a search that ended, by their names.
std::vector<std::string> ended_searches(const std::string& folder) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (has_winner(entry.path().string())) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  return folders;
}

ReportFacts::Search read_search(const std::string& folder) {
  ReportFacts::Search search;
  search.folder = folder;
  const SearchRun run = read_search_head(folder);
  search.pareto = run.config.pareto;
  search.random = run.config.random;
  search.budget_ms = run.config.budget_ms;
  SearchResult winner;
  read_winner(run.paths, winner);
  search.best = winner.best.arch;
  search.loss_bits = winner.best.loss_bits;
  search.predicted_ms = winner.best.latency_ms;
  search.measured_ms = winner.was_measured ? winner.measured.total_ms() : std::nan("");
  for (const GenerationLosses& one : read_generations(folder)) {
    if (!one.best_bits || !one.median_bits) continue;
    search.best_by_generation.push_back({one.generation, *one.best_bits});
    search.median_by_generation.push_back({one.generation, *one.median_bits});
  }
  search.costs = read_costs(cost_file_of(folder));
  return search;
}

ReportFacts::Latency read_latency(const std::string& file, const LatencyPredictor* predictor,
                                  const std::function<void()>& checkpoint) {
  const LatencyTable table = read_latency_csv(file);
  ReportFacts::Latency latency;
  latency.file = file;
  latency.device = table.device;
  latency.source_tokens = table.source_tokens;
  latency.target_tokens = table.target_tokens;
  latency.beam = table.beam;
  latency.rows = table.rows.size();
  latency.costs = read_costs(cost_file_of(file));
  std::vector<Features> features;
  std::vector<hat::Latency> measured;
  for (const LatencyTable::Row& row : table.rows) {
    features.push_back(row.features);
    measured.push_back(row.latency);
    if (predictor && row.arch) latency.points.push_back({row.latency.total_ms(), predictor->predict_ms(*row.arch)});
  }
  checkpoint();
  latency.audit = audit_drift(features, measured);
  checkpoint();
  if (predictor && !table.rows.empty()) latency.errors = evaluate_predictor(*predictor, table);
  return latency;
}

}  // namespace

ReportFacts gatherReportFacts(const Workspace& workspace, const std::string& predictor_file,
                              const std::shared_ptr<const LatencyPredictor>& predictor,
                              const std::function<void()>& checkpoint) {
  ReportFacts facts;
  std::vector<std::string> trainings = find_train_runs(workspace.runs_folder);
  // And how what the workspace brings along was trained.
  if (!workspace.folder.empty()) {
    std::vector<std::string> brought = find_train_runs(workspace.folder + "/training");
    std::ranges::sort(brought);
    trainings.insert(trainings.end(), brought.begin(), brought.end());
  }
  for (const std::string& folder : trainings) {
    checkpoint();
    attempt(facts, [&] { facts.trainings.push_back({read_train_run(folder), read_costs(cost_file_of(folder))}); });
  }
  for (const std::string& folder : ended_searches(workspace.runs_folder)) {
    checkpoint();
    attempt(facts, [&] { facts.searches.push_back(read_search(folder)); });
  }
  // The data of the predictor in use: this machine's own, or what the workspace brings along.
  const bool own = predictor_file == workspace.own_predictor();
  const std::string data = own ? workspace.own_latency_data() : workspace.latency_data;
  std::error_code ignored;
  if (!data.empty() && fs::exists(data, ignored))
    attempt(facts, [&] { facts.latency = read_latency(data, predictor.get(), checkpoint); });
  return facts;
}

}  // namespace hat::ui
