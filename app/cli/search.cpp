// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "app/cli/choose_model.h"
#include "app/cli/console.h"
#include "app/cli/cost.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/remarks.h"
#include "domain/io/json.h"
#include "domain/io/search_run.h"
#include "domain/workspace/kept_models.h"
#include "domain/workspace/predictor_choice.h"

namespace hat::cli {

SearchResult run_search(Cli& cli, const SearchConfig& config, bool& stopped, RunCost* cost) {
  CommandCost meter("search", config.output, config.resume);
  ProgressLine line;
  double best_bits = std::numeric_limits<double>::infinity();
  JobContext<SearchEvent> context(cli.control(), [&](const SearchEvent& event) {
    meter.note();
    if (const auto* candidates = std::get_if<CandidatesDone>(&event)) {
      for (const Candidate& one : candidates->candidates) best_bits = std::min(best_bits, one.loss_bits);
      return;
    }
    if (const auto* notice = std::get_if<Notice>(&event)) return line.keep("hat search: " + notice->text.english());
    if (const auto* progress = std::get_if<Progress>(&event))
      return line.show(*progress, std::isfinite(best_bits) ? fmt::format("best {:.4f} bits", best_bits) : "");
    const auto& generation = std::get<GenerationDone>(event);
    if (generation.population.empty()) return;
    const Candidate& best = generation.population.front();
    line.keep(fmt::format(
        "generation {} of {}{}  best {}  {:.4f} bits  {:.2f} ms  {} evaluated{}", generation.generation,
        generation.generations, generation.cut_short ? ", cut short" : "", id_of(best.arch), best.loss_bits,
        best.latency_ms, generation.evaluated,
        generation.generation < generation.generations && !generation.cut_short && generation.seconds_left >= 0
            ? "  " + time_left_text(generation.seconds_left)
            : ""));
  });
  Interrupts interrupts(cli.control(), true);
  SearchResult result = cli.engine().search(config, context);
  stopped = interrupts.count() > 0;
  const RunCost spent = meter.finish(result.seconds);
  if (cost) *cost = spent;
  line.clear();
  for (const std::string& warning : english(result.remarks)) say("warning: " + warning);
  return result;
}

void print_search(const SearchResult& result, bool is_front) {
  const bool over = !is_front && result.verdict == BudgetVerdict::over_budget;
  if (over)
    print_line(fmt::format("no winner   the fastest that was found is {}  {}", id_of(result.best.arch),
                           to_text(result.best.arch)));
  else if (!is_front)
    print_line(fmt::format("winner      {}  {}", id_of(result.best.arch), to_text(result.best.arch)));
  else
    print_line(fmt::format("lowest loss {}  {}", id_of(result.best.arch), to_text(result.best.arch)));
  print_line(fmt::format("proxy loss  {:.4f} bits over {} target tokens of {}", result.best.loss_bits,
                         grouped(result.loss_tokens), result.loss_text));
  print_line(fmt::format("predicted   {:.2f} ms by {} ({}: {})", result.best.latency_ms, result.predictor,
                         result.predictor_origin, device_text(result.predictor_device)));
  if (result.confidence > 0)
    print_line(
        fmt::format("at most     {:.2f} ms with {:.4g} %", result.bound_ms(result.best), 100 * result.confidence));
  if (result.was_measured)
    print_line(fmt::format("measured    {:.2f} ms on this machine{}", result.measured.total_ms(),
                           result.measured_high_ms > 0
                               ? fmt::format(" ({:.2f} to {:.2f})", result.measured_low_ms, result.measured_high_ms)
                               : ""));
  else if (!is_front)
    print_line(result.winner_tries.empty()
                   ? "measured    not"
                   : fmt::format("measured    not for certain; {}, none clearly within the budget",
                                 counted(static_cast<std::int64_t>(result.winner_tries.size()), "candidate was",
                                         "candidates were")));
  if (result.budget_ms > 0) {
    const char* verdict = is_front                                     ? ""
                          : result.verdict == BudgetVerdict::predicted ? ", predicted to be kept"
                          : over                                       ? ", not kept"
                                                                       : ", kept";
    const std::string limit = std::abs(result.limit_ms / result.budget_ms - 1) > 1e-9
                                  ? fmt::format(" (searched up to {:.2f} predicted ms)", result.limit_ms)
                                  : "";
    print_line(fmt::format("budget      {:.2f} ms{}{}", result.budget_ms, verdict, limit));
    if (result.just_above)
      print_line(fmt::format("price       {:.4f} bits: {} would keep a budget of up to 5 % more",
                             result.best.loss_bits - result.just_above->loss_bits, id_of(result.just_above->arch)));
  }
  const std::int64_t given_up = result.given_up();
  print_line(fmt::format("evaluated   {} architectures{} in {}, {} {}, seed {}{}",
                         grouped(static_cast<std::int64_t>(result.evaluated.size())),
                         given_up > 0 ? fmt::format(" ({} given up early as clearly worse)", grouped(given_up)) : "",
                         duration_text(result.seconds), result.generations,
                         result.generations == 1 ? "generation" : "generations", result.seed,
                         result.stopped_early ? ", stopped early" : ""));
  print_line("");
  print_line("front of everything evaluated:");
  std::vector<std::vector<std::string>> rows{{"predicted ms", "loss bits", "id", "architecture"}};
  const bool measured = !result.measured_front.empty();
  if (measured) rows[0].insert(rows[0].begin() + 1, "measured ms");
  for (const Candidate& candidate : result.front) {
    rows.push_back({fmt::format("{:.2f}", candidate.latency_ms), fmt::format("{:.4f}", candidate.loss_bits),
                    id_of(candidate.arch), to_text(candidate.arch)});
    if (!measured) continue;
    const auto found = std::ranges::find(result.measured_front, candidate.arch, &LatencyRow::arch);
    rows.back().insert(rows.back().begin() + 1,
                       found == result.measured_front.end() ? "" : fmt::format("{:.2f}", found->latency.total_ms()));
  }
  print(table_text(rows));
}

namespace {

/// The parts of a population follow its size, and it follows them, as far as they are not given: nobody has to do sums.
/// HAT's parts are 1 : 2 : 2.
void fill_in_population(SearchConfig& config, const ConfigOptions<SearchConfig>& options) {
  const bool size = options.given("population"), parents = options.given("parents"),
             mutations = options.given("mutations"), crossovers = options.given("crossovers");
  if (!size && !parents && !mutations && !crossovers) return;
  if (!size) {
    config.population = config.parents + config.mutations + config.crossovers;
    return;
  }
  if (config.population < 1) return;  // told with the rest
  const auto given = [](bool is, int number) { return is ? number : 0; };
  int left = config.population - given(parents, config.parents) - given(mutations, config.mutations) -
             given(crossovers, config.crossovers);
  if (left < 0) return;
  const auto take = [&left](bool is_given, int& part, int share) {
    if (is_given) return;
    part = std::clamp(share, 0, left);
    left -= part;
  };
  take(parents, config.parents,
       mutations && crossovers ? left : std::max(config.population / 5, std::min(2, config.population)));
  take(mutations, config.mutations, crossovers ? left : (left + 1) / 2);
  take(crossovers, config.crossovers, left);
}

/// The search as JSON, with the model that its winner was kept as.
std::string with_kept(const std::string& document, const std::string& kept) {
  if (kept.empty()) return document;
  using Json = nlohmann::ordered_json;
  Json json = Json::parse(document);
  json["kept_model"] = kept;
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

void add_search(Cli& cli) {
  CLI::App& command = cli.add(
      cli.app(), "search",
      "evolutionary search for the lowest proxy loss under a latency budget, or for the whole front (--pareto)");
  const auto options = std::make_shared<ConfigOptions<SearchConfig>>(cli, command);
  const auto all = std::make_shared<bool>(false);
  command.add_flag("--all", *all, "with --json: every evaluated candidate too");
  const auto keep = std::make_shared<bool>(false);
  command.add_flag("--keep", *keep, "keep the winner as a model of the workspace, as the window does");
  const auto setting = std::make_shared<DeviceSetting>();
  add_value(cli, command, "--device-threads", setting->threads,
            "threads of the measurements of this machine that the budget is about", "N");
  add_value(cli, command, "--precision", setting->precision,
            "precision of the measurements of this machine that the budget is about: fp32, bf16 or int8", "NAME");
  cli.add_json(command);
  command.footer(
      "--model may be a workspace folder, or a model inside one: the workspace's SuperTransformer, validation text, "
      "and\n"
      "this machine's predictor are then used where no option names others.\n"
      "With --resume, what no option gives is as it was when the search was begun: --output alone goes on with it.");
  cli.on_run(
      command,
      [&cli, options, all, keep, setting] {
        SearchConfig config = options->read();
        if (config.resume && is_search_run(config.output))
          config = options->read(read_search_run(config.output).config);
        else if (config.resume && config.model.empty() && !config.output.empty())
          throw Error(ErrorCode::invalid_input,
                      Problem{config.output, "--output",
                              message("expected the folder of a search to go on with, but it has no search.yaml")});
        std::optional<Workspace> workspace;
        options->prepare("model", [&] { config.model = super_of(config.model, workspace); });
        if (!workspace && !config.model.empty()) workspace = workspace_around(config.model);
        if (workspace && config.predictor.empty()) {
          const PredictorChoice choice =
              choose_predictor(*workspace, cli.engine().device(setting->threads, setting->precision));
          say("hat search: predictor " + predictor_text(choice));
          config.predictor = choice.file;
          config.predictor_origin = names_of(PredictorOrigin{})[static_cast<std::size_t>(choice.origin)];
        }
        if (workspace && config.data.empty() && !workspace->valid_source.empty()) config.data = workspace->folder;
        fill_in_population(config, *options);
        for (std::string& seed : config.seeds)
          options->prepare("seeds", [&] {
            if (!seed.starts_with("enc ")) seed = to_text(architecture_argument(seed));
          });
        if (*all && !cli.json())
          cli.keep_fault({"", "--all", message("expected --json beside it: the table shows the front alone")});
        if (*keep && config.pareto)
          cli.keep_fault({"", "--keep", message("expected no --pareto beside it: a front has no winner")});
        if (*keep && !workspace)
          cli.keep_fault({"", "--keep", message("expected --model to be a workspace, or inside one")});
        options->check(config);
        bool stopped = false;
        RunCost cost;
        const SearchResult result = run_search(cli, config, stopped, &cost);
        std::string kept;
        std::optional<Error> not_kept;  // told last: what was found is not lost with it
        try {
          if (*keep && result.verdict != BudgetVerdict::over_budget)
            kept = keep_winner(cli.engine(), config.model, workspace->runs_folder, result).folder;
        } catch (const Error& error) {
          not_kept = error;
        }
        if (cli.json()) {
          print_line(with_kept(with_cost(to_json(result, *all, english(result.remarks)), cost), kept));
        } else {
          print_search(result, config.pareto);
          if (!kept.empty()) print_line("\nkept as the model " + kept);
        }
        if (not_kept) throw *not_kept;
        if (stopped && !config.output.empty()) say("stopped early; go on with the same command and --resume");
        if (stopped) return cancelled;
        return !config.pareto && result.verdict == BudgetVerdict::over_budget ? failed : done;
      },
      true);
}

}  // namespace hat::cli
