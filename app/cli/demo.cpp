// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "app/cli/choose_model.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/picture.h"
#include "app/cli/remarks.h"
#include "app/cli/search.h"
#include "domain/config/check.h"
#include "domain/config/latency.h"
#include "domain/config/search.h"
#include "domain/config/translate.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/json.h"
#include "domain/io/predictor_file.h"
#include "domain/workspace/load.h"
#include "domain/workspace/own_measurement.h"
#include "domain/workspace/places.h"
#include "domain/workspace/predictor_choice.h"
#include "domain/workspace/start_budget.h"

extern char** environ;

namespace hat::cli {
namespace {

namespace fs = std::filesystem;

struct DemoOptions {
  std::string output = "hat-demo";
  bool has_budget = false;  ///< else the middle of the range
  double budget_ms = 0;
  int generations = 12;
  bool window = true;
};

const std::vector<std::string> sentences{
    "The file could not be opened.",
    "Click the button to save your changes.",
    "You can now select the text and copy it to another document.",
};

Workspace open_sample() {
  const std::string folder = find_sample_workspace();
  if (folder.empty())
    throw Error(ErrorCode::io,
                Problem{"", "",
                        message("expected the sample workspace beside the program (../share/hat-studio/sample "
                                "or ../../resources/sample) or in HAT_SAMPLE, found none")});
  Workspace workspace = load_workspace(folder);
  if (!workspace.super)
    throw Error(ErrorCode::io,
                Problem{folder, "", message("expected a workspace with a SuperTransformer, found none in it")});
  return workspace;
}

/// Measures this machine and fits its predictor, unless that was done before.
void ensure_measured(Cli& cli, const Workspace& workspace) {
  const MeasureConfig measure = own_measurement(workspace);
  const Device device = cli.engine().device(measure.threads);
  const PredictorChoice choice = choose_predictor(workspace, device);
  if (choice.origin == PredictorOrigin::this_machine) {
    say(fmt::format("this machine was measured before: predictor {}", predictor_text(choice)));
    return;
  }
  if (const std::string kept = keep_other_measurement(workspace, device); !kept.empty())
    say(fmt::format("the older measurement ({}) is kept as the device {}", fmt::join(choice.mismatches, "; "), kept));
  say(fmt::format("measuring {} architectures on this machine ({}) ...", measure.archs.size(), device.processor));
  ProgressLine line;
  {
    JobContext<MeasureEvent> context(cli.control(), [&](const MeasureEvent& event) {
      if (const auto* measured = std::get_if<Measured>(&event))
        line.show(measured->index + 1, measured->total, fmt::format("{:.1f} ms", measured->latency.total_ms()), -1);
      else
        line.show(std::get<Progress>(event));
    });
    const MeasureResult measured = cli.engine().measure(measure, context);
    line.clear();
    if (measured.machine_busy)
      say(fmt::format("other programs used {:.1f} processors meanwhile: these milliseconds are those of a busy machine",
                      measured.others));
  }
  JobContext<FitEvent> context(cli.control(), [&](const FitEvent& event) { line.show(std::get<Progress>(event)); });
  const FitResult fit = cli.engine().fit(own_fit(workspace), context);
  line.clear();
  say(fmt::format("latency predictor of this machine: RMSE {:.2f} ms, Kendall tau {:.3f} on {} architectures held out",
                  fit.held_out.rmse_ms, fit.held_out.kendall_tau, fit.held_out.rows));
}

std::string translation_of(Cli& cli, const std::string& model, const std::string& arch, const std::string& sentence,
                           double& ms) {
  TranslateConfig config;
  config.model = model;
  config.arch = arch;
  config.lines = {sentence};
  JobContext<TranslateEvent> context(cli.control());
  const TranslateResult result = cli.engine().translate(config, context);
  const Translation& translation = result.translations.at(0);
  ms = translation.latency_ms();
  return translation.hypotheses.empty() ? "" : translation.hypotheses.front().text;
}

void translate_all(Cli& cli, const Workspace& workspace, const std::string& name, const Architecture& winner) {
  std::vector<std::pair<std::string, std::pair<std::string, std::string>>> systems{
      {name + ", inherited weights", {workspace.super->folder, to_text(winner)}}};
  for (const ModelInfo& model : workspace.models) systems.push_back({model.name, {model.folder, ""}});
  for (const auto& [name, system] :
       systems) {  // once unmeasured: the first sentence of a model pays for reading its weights
    double ignored = 0;
    (void)translation_of(cli, system.first, system.second, sentences[0], ignored);
  }
  for (const std::string& sentence : sentences) {
    print_line(fmt::format("\n{}", sentence));
    std::vector<std::vector<std::string>> rows{{"model", "ms", "translation"}};
    for (const auto& [name, system] : systems) {
      double ms = 0;
      const std::string text = translation_of(cli, system.first, system.second, sentence, ms);
      rows.push_back({name, fmt::format("{:.1f}", ms), text});
    }
    print(table_text(rows));
  }
}

/// Pictures of the window from the program beside this one. False when it is not there or fails.
bool capture_window(const std::string& output) {
  std::error_code error;
  const fs::path studio = fs::read_symlink("/proc/self/exe", error).parent_path() / "hat-studio";
  if (error || ::access(studio.c_str(), X_OK) != 0) return false;
  std::string program = studio.string(), option = "--capture", folder = output;
  char* arguments[] = {program.data(), option.data(), folder.data(), nullptr};
  pid_t child = 0;
  if (::posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments, environ) != 0) return false;
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int demo(Cli& cli, const DemoOptions& options) {
  ConfigCheck check;
  check.output_folder("--output", options.output);
  check.own_folder("--output", options.output, "search.json",
                   message("a new or an empty folder, or one of an earlier demo"));
  if (options.has_budget) check.positive("--budget-ms", options.budget_ms, message("number of ms"));
  check.at_least("--generations", options.generations, 1, message("a number of generations"));
  cli.check(check.take());
  const Workspace workspace = open_sample();

  say(fmt::format("sample workspace: {}", workspace.folder));
  {
    Interrupts interrupts(cli.control(), false);
    ensure_measured(cli, workspace);
  }
  const SearchSpace& space = workspace.super->network.space;
  SearchConfig config;
  config.model = workspace.super->folder;
  config.predictor = workspace.own_predictor();
  config.predictor_origin = names_of(PredictorOrigin{})[static_cast<std::size_t>(PredictorOrigin::this_machine)];
  config.generations = options.generations;
  config.any_predictor = true;  // it was made a moment ago, and what speaks against it is said
  config.population = 60;
  config.parents = 12;
  config.mutations = config.crossovers = 24;
  config.budget_ms = options.budget_ms;
  if (!options.has_budget) {
    const StartBudget budget = start_budget(*load_predictor(workspace.own_predictor()), space);
    config.budget_ms = budget.ms();
    say(fmt::format("the space's range on this machine is {:.1f} to {:.1f} ms; budget {:.1f} ms, in the middle",
                    budget.smallest_ms, budget.largest_ms, config.budget_ms));
  }
  bool stopped = false;
  const SearchResult result = run_search(cli, config, stopped);

  std::error_code error;
  fs::create_directories(options.output, error);
  if (error) throw Error(ErrorCode::io, Problem{options.output, "", message("cannot be made: {}", error.message())});
  const fs::path folder(options.output);
  if (cli.json())
    print_line(to_json(result, false, english(result.remarks)));
  else
    print_search(result);
  write_atomically((folder / "search.json").string(), to_json(result, true, english(result.remarks)) + '\n');
  // As a search's own folder calls it: what does not keep the budget is no winner.
  const std::string found = result.verdict == BudgetVerdict::over_budget ? "fastest" : "winner";
  write_atomically((folder / (found + ".yaml")).string(), architecture_to_yaml(result.best.arch));
  std::vector<std::string> facts{
      fmt::format("{:.1f} ms predicted on this machine, budget {:.1f} ms", result.best.latency_ms, config.budget_ms),
      fmt::format("proxy loss {:.3f} bits per token", result.best.loss_bits)};
  if (result.was_measured)
    facts.front() = fmt::format("{:.1f} ms measured on this machine, ", result.measured.total_ms()) + facts.front();
  write_atomically((folder / (found + ".svg")).string(),
                   architecture_svg(result.best.arch, &space,
                                    result.verdict == BudgetVerdict::over_budget ? "Fastest found" : "Winner", facts));
  if (!cli.json()) translate_all(cli, workspace, found, result.best.arch);
  const bool pictures = options.window && !stopped && capture_window(options.output);
  say(fmt::format("\nwritten to {0}: search.json, {1}.yaml, {1}.svg{2}", options.output, found,
                  pictures ? ", pictures of the window" : ""));
  if (options.window && !pictures)
    say("no pictures of the window: hat-studio is not beside this program, or could not draw them");
  if (stopped) return cancelled;
  return options.has_budget && result.verdict == BudgetVerdict::over_budget ? failed : done;
}

}  // namespace

void add_demo(Cli& cli) {
  CLI::App& command =
      cli.add(cli.app(), "demo", "the main job on the sample workspace: measure, search, front, translate, pictures");
  const auto options = std::make_shared<DemoOptions>();
  command.add_option("--output", options->output, "folder for the results and pictures [hat-demo]")->type_name("TEXT");
  CLI::Option* budget =
      add_value(cli, command, "--budget-ms", options->budget_ms, "latency budget in ms [the middle of the range]", "X");
  add_value(cli, command, "--generations", options->generations, "generations of the search [12]", "N");
  command.add_flag("!--no-window", options->window, "draw no pictures of the window");
  cli.add_json(command);
  cli.on_run(
      command,
      [&cli, options, budget] {
        options->has_budget = budget->count() > 0;
        return demo(cli, *options);
      },
      true);
}

}  // namespace hat::cli
