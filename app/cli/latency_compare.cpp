// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <filesystem>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "domain/config/latency.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/json.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/space_yaml.h"
#include "domain/latency/compare.h"
#include "domain/metrics/correlation.h"

namespace hat::cli {
namespace {

struct CompareOptions {
  std::string predictor, data;
  std::string space = "sample";
  double held_out = 0.2;
  bool network = false, with_slow = false;
};

std::string name_of(Baseline baseline) { return names_of(baseline).at(static_cast<std::size_t>(baseline)); }

void print_errors(Cli& cli, const std::string& heading, const std::vector<NamedErrors>& predictors) {
  if (cli.json()) return print_line(to_json(predictors));
  print_line(heading);
  std::vector<std::vector<std::string>> rows{{"predictor", "RMSE ms", "MAPE %", "Kendall tau", "pairs wrong %"}};
  for (const auto& [name, errors] : predictors)
    rows.push_back({name, fmt::format("{:.3f}", errors.rmse_ms), fmt::format("{:.2f}", 100 * errors.mape),
                    fmt::format("{:.3f}", errors.kendall_tau), fmt::format("{:.1f}", 100 * errors.pairs_wrong)});
  print(table_text(rows));
}

int compare_fitted(Cli& cli, const CompareOptions& options) {
  Faults faults;
  const auto predictor = faults.of([&] { return load_predictor(options.predictor); });
  const auto table = faults.of([&] { return read_measured_csv(options.data); });
  const auto space = faults.of([&] { return load_space(options.space); });
  faults.raise();
  const std::optional<LatencySplit> split = split_of(**predictor, *table, audit_drift(*table));
  if (!split)
    throw Error(
        ErrorCode::invalid_input,
        Problem{options.predictor, "",
                message("expected a predictor that was fitted to {}: only then it is known which rows it has not seen",
                        options.data)});
  const PredictorInfo& info = (*predictor)->info();
  std::vector<NamedErrors> all{{"fitted", info.held_out}};
  for (const BaselineErrors& one : baselines_of(*table, *split, space->qkv_dim))
    if (one.baseline != Baseline::layers || info.kind != PredictorKind::layers)
      all.emplace_back(name_of(one.baseline), one.errors);
  print_errors(cli, fmt::format("errors on the {} rows that were held out:", split->held_out.size()), all);
  return done;
}

/// HAT's network, fitted once for each split, on the rows that it then has not seen.
PredictorErrors network_errors(Cli& cli, const CompareOptions& options, const BlockValidation& validation) {
  const AtomicFolder scratch(
      (std::filesystem::temp_directory_path() / "hat-compare").string());  // never put anywhere: gone at the end
  std::vector<double> predicted;
  const Interrupts interrupts(cli.control(), false);
  ProgressLine line;
  for (std::size_t i = 0; i < validation.splits.size(); ++i) {
    FitConfig config;
    config.data = options.data;
    config.output = scratch.path() + "/mlp.safetensors";
    config.kind = PredictorKind::mlp;
    config.held_out = options.held_out;
    config.seed = i + 1;
    config.leave_out_drift = !options.with_slow;
    JobContext<FitEvent> context(cli.control(), [&](const FitEvent& event) { line.show(std::get<Progress>(event)); });
    cli.engine().fit(config, context);
    LatencyTable held_out;
    for (const std::size_t row : validation.splits[i].held_out) held_out.rows.push_back(validation.table.rows[row]);
    const std::vector<double> ms = predictions_of(*load_predictor(config.output), held_out);
    predicted.insert(predicted.end(), ms.begin(), ms.end());
  }
  line.clear();
  return errors_of(predicted, validation.measured);
}

int compare_kinds(Cli& cli, const CompareOptions& options) {
  Faults faults;
  const auto table = faults.of([&] { return read_measured_csv(options.data); });
  const auto space = faults.of([&] { return load_space(options.space); });
  faults.raise();
  const BlockValidation validation = validate_blocks(*table, options.held_out, space->qkv_dim, options.with_slow);
  std::vector<NamedErrors> all;
  for (const BaselineErrors& one : validation.baselines) all.emplace_back(name_of(one.baseline), one.errors);
  if (options.network) all.emplace_back("mlp", network_errors(cli, options, validation));
  print_errors(
      cli, fmt::format("errors on {} rows, each fitted without its block of neighbours:", validation.measured.size()),
      all);
  return done;
}

int compare(Cli& cli, const CompareOptions& options) {
  if (!options.predictor.empty()) expect_file(cli, "--predictor", options.predictor);
  expect_file(cli, "--data", options.data);
  if (!(options.held_out > 0 && options.held_out < 0.5))
    cli.keep_fault({"", "--held-out", message("expected a share above 0 and below 0.5, got {}", options.held_out)});
  cli.check();
  return options.predictor.empty() ? compare_kinds(cli, options) : compare_fitted(cli, options);
}

}  // namespace

void add_latency_compare(Cli& cli, CLI::App& latency) {
  const auto options = std::make_shared<CompareOptions>();
  CLI::App& command = cli.add(
      latency, "compare",
      "a predictor beside simpler ones on the rows that it was not fitted to, or every kind on held-out blocks");
  command.add_option("--predictor", options->predictor, "predictor file; without it every kind is fitted")
      ->type_name("FILE");
  command
      .add_option("--data", options->data, "CSV that it was fitted to, or that is held out block by block (required)")
      ->type_name("FILE")
      ->required();
  command.add_option("--space", options->space, "search space, for FLOPs: a preset or a file [sample]")
      ->type_name("SPACE");
  add_value(cli, command, "--held-out", options->held_out,
            "without --predictor: share of the rows of a block's turn [0.2]", "X");
  command.add_flag("--network", options->network, "without --predictor: HAT's network too, which takes its time");
  command.add_flag("--with-slow", options->with_slow,
                   "without --predictor: also the rows that were measured while the machine was slow");
  cli.add_json(command);
  cli.on_run(
      command, [&cli, options] { return compare(cli, *options); }, true);
}

}  // namespace hat::cli
