// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_facts.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <sstream>

#include "domain/config/search.h"
#include "domain/io/cost_file.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/workspace.h"
#include "domain/latency/compare.h"

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

/// Folders inside `folder` that hold `file`, the newest first.
std::vector<std::string> folders_with(const std::string& folder, const char* file) {
  std::vector<std::pair<fs::file_time_type, std::string>> found;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (fs::exists(entry.path() / file, ignored))
      found.emplace_back(fs::last_write_time(entry.path() / file, ignored), entry.path().string());
  std::sort(found.rbegin(), found.rend());
  std::vector<std::string> folders;
  for (auto& [time, path] : found) folders.push_back(std::move(path));
  return folders;
}

ReportFacts::Search read_search(const std::string& folder) {
  ReportFacts::Search search;
  search.folder = folder;
  const SearchConfig config = read_config<SearchConfig>(folder + "/search.yaml");
  search.pareto = config.pareto;
  search.random = config.random;
  search.budget_ms = config.budget_ms;
  search.measured_ms = std::nan("");
  std::error_code none;
  const FieldFile winner =
      read_field_file(folder + (fs::exists(folder + "/winner.yaml", none) ? "/winner.yaml" : "/fastest.yaml"));
  for (const auto& [key, value] : winner.entries) {
    Message wrong;
    if (key == "architecture" && value.items.size() == 1) search.best = architecture_from_text(value.items[0]);
    if (key == "loss_bits") wrong = set_field(search.loss_bits, value);
    if (key == "predicted_ms") wrong = set_field(search.predicted_ms, value);
    if (key == "measured_ms") wrong = set_field(search.measured_ms, value);
    if (!wrong.empty())
      throw Error(ErrorCode::format, Problem{winner.path, key, wrong, message("line {}", value.line)});
  }
  if (search.best.encoder.empty())
    throw Error(ErrorCode::format,
                Problem{winner.path, "architecture", message("expected an architecture, but it is missing")});
  const std::string generations = folder + "/generations.csv";
  std::error_code ignored;
  if (fs::exists(generations, ignored)) {
    std::istringstream lines(read_file(generations));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      double generation = 0, best = 0, median = 0;
      char comma = 0;
      if (!(std::istringstream(line) >> generation >> comma >> best >> comma >> median)) continue;
      search.best_by_generation.push_back({generation, best});
      search.median_by_generation.push_back({generation, median});
    }
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
  std::vector<std::string> searches = folders_with(workspace.runs_folder, "winner.yaml");
  for (const std::string& folder : folders_with(workspace.runs_folder, "fastest.yaml"))  // nothing kept the budget
    if (std::ranges::find(searches, folder) == searches.end()) searches.push_back(folder);
  std::ranges::sort(searches);
  for (const std::string& folder : searches) {
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
