// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/cli/choose_model.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/remarks.h"
#include "app/cli/within.h"
#include "domain/config/translate.h"
#include "domain/io/json.h"

namespace hat::cli {
namespace {

/// Of the program: whoever gives it two seconds means all of it.
const auto start = std::chrono::steady_clock::now();

double seconds_since_start() { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }

bool blank(const std::string& line) { return line.find_first_not_of(" \t\r\v\f") == std::string::npos; }

/// The model that was chosen for the user: by which predictor, on what evidence, and what speaks against it.
struct Chosen {
  PredictorChoice predictor;
  std::string text;
  std::vector<std::string> warnings;
};

std::string with_choice(const std::string& line, const Chosen& chosen) {
  nlohmann::ordered_json json = nlohmann::ordered_json::parse(with_predictor(line, chosen.predictor));
  json["chosen"] = chosen.text;
  if (!chosen.warnings.empty()) json["warnings"] = chosen.warnings;
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

class Translate {
 public:
  /// With --json each line names `used`, the predictor that the model was chosen by, where there is one.
  Translate(Cli& cli, TranslateConfig config, std::optional<Chosen> used)
      : cli_(&cli), config_(std::move(config)), used_(std::move(used)), context_(cli.control()) {
    config_.scores = cli.json() || config_.n_best > 1;
  }

  /// One line of output (n with --n-best n) per line of input, in order. A line that cannot be translated gives an
  /// empty one, and is named on stderr.
  void lines(const std::vector<std::string>& lines) {
    TranslateConfig config = config_;
    for (const std::string& line : lines)
      if (!blank(line)) config.lines.push_back(line);
    TranslateResult result;
    if (!config.lines.empty()) result = cli_->engine().translate(config, context_);
    alone_ += result.alone;
    std::string out;
    std::size_t next = 0;
    for (const std::string& line : lines) {
      out += output_of(blank(line) ? nothing_of(line) : std::move(result.translations.at(next++)), result.arch);
    }
    print(out);
  }
  /// What is written for the next line of input.
  [[nodiscard]] std::string output_of(const Translation& translation, const Architecture& arch) {
    ++number_;
    tell(translation);
    return cli_->json() ? line_of(translation, arch) + '\n' : text_of(translation);
  }
  [[nodiscard]] static Translation nothing_of(const std::string& line) {
    Translation translation;
    translation.source = line;
    translation.hypotheses.resize(1);
    return translation;
  }
  [[nodiscard]] const TranslateConfig& config() const { return config_; }
  /// Whether every line was translated.
  [[nodiscard]] bool is_complete() const { return problems_ == 0; }
  /// Says how many problems were not said one by one.
  void finish() const {
    if (problems_ > most_told)
      say(fmt::format("hat translate: and {} more lines were not translated", problems_ - most_told));
    if (4 * alone_ >= number_ && alone_ > 0)  // fewer are moments that every machine has
      say(fmt::format("hat translate: other programs used the processors: {} of {} lines were translated on one thread",
                      alone_, number_));
  }

 private:
  [[nodiscard]] std::string line_of(const Translation& translation, const Architecture& arch) const {
    const std::string line = to_json_line(translation, arch);
    return used_ ? with_choice(line, *used_) : line;
  }
  /// As many lines as --n-best says, also where there are fewer translations.
  [[nodiscard]] std::string text_of(const Translation& translation) const {
    if (config_.n_best == 1) return (translation.hypotheses.empty() ? "" : translation.hypotheses.front().text) + '\n';
    std::string out;
    for (std::size_t i = 0; i < static_cast<std::size_t>(config_.n_best); ++i) {
      const Hypothesis hypothesis = i < translation.hypotheses.size() ? translation.hypotheses[i] : Hypothesis{};
      out += fmt::format("{:.4f}\t{}\n", hypothesis.score, hypothesis.text);
    }
    return out;
  }
  void tell(const Translation& translation) {
    if (!translation.problem.empty() && ++problems_ <= most_told)
      say(fmt::format("hat translate: line {}: {}; not translated", number_, translation.problem));
    if (config_.split || config_.raw_tokens || translation.sentences < 2 || hinted_) return;
    hinted_ = true;
    say(fmt::format(
        "hat translate: line {} holds {} sentences and is translated as one; --split takes such lines apart", number_,
        translation.sentences));
  }

  static constexpr std::int64_t most_told = 20;
  std::int64_t number_ = 0, problems_ = 0, alone_ = 0;
  bool hinted_ = false;
  Cli* cli_;
  TranslateConfig config_;
  std::optional<Chosen> used_;
  JobContext<TranslateEvent> context_;
};

/// Sentences of a text that are decoded together.
constexpr int text_batch = 16;

int translate(Cli& cli, const TranslateConfig& config, bool stream, const std::optional<Chosen>& used) {
  Translate job(cli, config, used);
  std::string line;
  std::int64_t number = 0;
  if (stream || ::isatty(STDIN_FILENO) == 1) {
    // Somebody waits for each line; Ctrl-C ends the program as it ends any filter.
    while (read_any_line(line, number)) job.lines({line});
    job.finish();
    return job.is_complete() ? done : failed;
  }
  std::vector<std::string> lines;
  while (read_any_line(line, number)) lines.push_back(line);
  Interrupts interrupts(cli.control(), false);
  ProgressLine progress;
  const auto begin = std::chrono::steady_clock::now();
  // Sorted by length within a window: large enough for even batches, small enough that the first lines come soon.
  const std::size_t chunk =
      static_cast<std::size_t>(std::max(16, config.batch * 8)) *
      static_cast<std::size_t>(config.batch > 1 ? std::max(1u, std::thread::hardware_concurrency()) : 1);
  const bool show = lines.size() > 2 * chunk && ::isatty(STDOUT_FILENO) == 0;
  for (std::size_t first = 0; first < lines.size(); first += chunk) {
    cli.control().checkpoint();
    const std::size_t last = std::min(lines.size(), first + chunk);
    job.lines({lines.begin() + static_cast<std::ptrdiff_t>(first), lines.begin() + static_cast<std::ptrdiff_t>(last)});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const double rate = static_cast<double>(last) / seconds;
    if (show)
      progress.show(static_cast<std::int64_t>(last), static_cast<std::int64_t>(lines.size()),
                    fmt::format("{} lines/s", short_number(rate)), static_cast<double>(lines.size() - last) / rate);
  }
  job.finish();
  return job.is_complete() ? done : failed;
}

/// The whole of stdin in a given time, in order: a line is written as soon as those before it are.
int translate_text_within(Cli& cli, const TranslateConfig& config, double within, const ModelsOnDevice& models) {
  Translate job(cli, config, std::nullopt);
  std::vector<std::string> lines;
  std::int64_t number = 0;
  for (std::string line; read_any_line(line, number);) lines.push_back(line);
  std::vector<std::string> texts;
  std::vector<std::size_t> places;  // of the lines that are not blank
  std::vector<std::optional<std::pair<Translation, Architecture>>> found(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (blank(lines[i])) {
      found[i] = {Translate::nothing_of(lines[i]), {}};
    } else {
      places.push_back(i);
      texts.push_back(lines[i]);
    }
  }
  Interrupts interrupts(cli.control(), false);
  std::size_t next = 0;
  const auto write_on = [&] {
    std::string out;
    for (; next < found.size() && found[next]; ++next) {
      out += job.output_of(found[next]->first, found[next]->second);
      found[next]->first = {};
    }
    print(out);
  };
  JobContext<TranslateEvent> context(cli.control());
  const WithinReport report = translate_within(
      cli.engine(), job.config(), within_models(models), texts, within, seconds_since_start,
      [&](std::size_t i, Translation translation, const Architecture& arch) {
        found[places[i]] = {std::move(translation), arch};
        if (places[i] == next) write_on();
      },
      context);
  write_on();
  job.finish();
  say("hat translate: " + within_text(report));
  return job.is_complete() ? done : failed;
}

void take(TranslateConfig& config, const CatalogModel& model) {
  config.model = model.info.folder;
  if (model.part != CatalogModel::Part::model) config.arch = to_text(model.arch);
}

/// Says what was chosen, and what speaks against the numbers that it was chosen by.
Chosen say_choice(const ModelsOnDevice& models, const ModelChoice& choice) {
  Chosen chosen{models.predictor, choice_text(models, choice), {}};
  if (!models.numbers[choice.index].measured_ms) chosen.warnings = english(models.doubts);
  for (const std::string& warning : chosen.warnings) say("hat translate: warning: " + warning);
  say("hat translate: " + chosen.text);
  return chosen;
}

/// Fills in the model (and the architecture) that a budget, or a workspace in place of a model, asks for.
/// `used` gets the predictor that a budget was kept by.
void choose_model(Cli& cli, TranslateConfig& config, const CLI::Option& budget_option, double budget_ms,
                  double confidence, std::optional<Chosen>& used) {
  const bool has_budget = budget_option.count() > 0;
  std::optional<Workspace> workspace;
  if (has_budget) {
    if (!config.model.empty()) workspace = workspace_around(config.model);
    if (!(budget_ms > 0))
      cli.keep_fault({"", "--budget-ms", message("expected a positive number of ms, got {}", budget_ms)});
    expect_confidence(cli, confidence);
    if (!config.arch.empty())
      cli.keep_fault({"", "--budget-ms", message("expected either a budget or an architecture, got both")});
    if (!config.model.empty() && !workspace)
      cli.keep_fault(
          {"", "--budget-ms",
           message("expected a workspace folder or a model inside one to choose from, got {}", config.model)});
  }
  if (config.model.empty()) return;
  if (cli.has_faults()) {  // they are told; of the model itself only whether it is there
    std::optional<Workspace> whole;
    (void)cli.gather("model", [&] { config.model = super_of(config.model, whole); });
    return;
  }
  if (has_budget) {
    const ModelsOnDevice models =
        models_on_device(*workspace, cli.engine().device(config.threads, config.precision), confidence);
    say("hat translate: predictor " + predictor_text(models.predictor));
    const ModelChoice best = choose_within(models, budget_ms);
    used = say_choice(models, best);
    take(config, models.models[best.index]);
  } else if (std::optional<Workspace> whole; super_of(config.model, whole) != config.model) {
    const ModelsOnDevice models = models_on_device(*whole, cli.engine().device(config.threads, config.precision));
    // Without a budget the best one is wanted, however long it may take.
    std::vector<ModelNumbers> timeless = models.numbers;
    for (ModelNumbers& numbers : timeless) numbers.measured_ms = 0;
    const auto best = best_within(timeless, 0);
    config.model = whole->super->folder;
    if (config.arch.empty() && best) {
      used = say_choice(models, *best);
      take(config, models.models[best->index]);
    }
  }
}

int run_within(Cli& cli, ConfigOptions<TranslateConfig>& options, const std::string& time, const CLI::Option& budget,
               bool stream) {
  TranslateConfig config = options.read();
  const std::optional<double> within = seconds_from(time);
  const auto fault = [&](const char* option, Message wrong) { cli.keep_fault({"", option, std::move(wrong)}); };
  if (!within) fault("--within", message("expected a time like {}, got \"{}\"", "2s", time));
  if (budget.count() > 0)
    fault("--budget-ms", message("expected either a time for all or a budget for each, got both"));
  if (!config.arch.empty()) fault("--arch", message("expected either a time for all or an architecture, got both"));
  if (stream || ::isatty(STDIN_FILENO) == 1)
    fault(stream ? "--stream" : "--within", message("expected a whole text on stdin"));
  const std::optional<Workspace> workspace = config.model.empty() ? std::nullopt : workspace_around(config.model);
  if (!config.model.empty() && !workspace)
    fault("--model", message("expected a workspace folder or a model inside one to choose from, got {}", config.model));
  if (config.batch == 1) config.batch = text_batch;
  config.threads = 0;
  TranslateConfig checked = config;
  if (workspace && workspace->super) checked.model = workspace->super->folder;
  options.check(checked);
  const ModelsOnDevice models = models_on_device(*workspace, cli.engine().device(1, config.precision));
  say("hat translate: predictor " + predictor_text(models.predictor));
  return translate_text_within(cli, config, *within, models);
}

}  // namespace

void add_translation(Cli& cli) {
  CLI::App& command = cli.add(cli.app(), "translate", "translate stdin to stdout, a line for a line");
  const auto options = std::make_shared<ConfigOptions<TranslateConfig>>(cli, command);
  const auto budget = std::make_shared<double>(0);
  const auto stream = std::make_shared<bool>(false);
  const auto within = std::make_shared<std::string>();
  CLI::Option* budget_option = add_value(cli, command, "--budget-ms", *budget,
                                         "choose the best model of the workspace that keeps this latency budget", "X");
  const auto confidence = std::make_shared<double>(usual_confidence);
  CLI::Option* confidence_option =
      add_value(cli, command, "--confidence", *confidence,
                fmt::format("probability with which the budget is to be kept, 0 to take predictions as they are [{}]",
                            usual_confidence),
                "X");
  CLI::Option* within_option =
      command
          .add_option("--within", *within,
                      "have all of stdin translated in this time, with the models of the workspace that fit")
          ->type_name("TIME");
  command.add_flag("--stream", *stream, "answer each line at once, also when stdin is a pipe");
  cli.add_json(command);
  command.footer(
      "--within 2s (ms, min, h) takes a faster model where time is short, for long sentences first, and says which it "
      "took "
      "how often.\n"
      "--model may be a workspace folder. With --n-best N the text output has N lines per line: score, tab, "
      "translation.\n"
      "A line that cannot be translated (too long, not UTF-8) gives an empty one and is named on stderr; the exit "
      "status is then 1.\n"
      "With --json there is one object per line: source, hypotheses [{text, tokens, score}], latency_ms;\n"
      "where the model was chosen for you also `chosen`, `warnings`, and by which predictor.");
  cli.on_run(
      command,
      [&cli, options, budget, budget_option, confidence, confidence_option, stream, within, within_option] {
        if (confidence_option->count() > 0 && budget_option->count() == 0)
          cli.keep_fault(
              {"", "--confidence", message("expected --budget-ms beside it: it says how surely that is kept")});
        if (within_option->count() > 0) return run_within(cli, *options, *within, *budget_option, *stream);
        TranslateConfig config = options->read();
        std::optional<Chosen> used;
        choose_model(cli, config, *budget_option, *budget, *confidence, used);
        if (config.attention && !cli.json())
          cli.keep_fault({"", "--attention", message("expected --json beside it: weights have no text form")});
        // A text is translated as fast as the machine can; one sentence after the other, each with its milliseconds,
        // where somebody waits for it or asks for them.
        const bool one_by_one = *stream || cli.json() || ::isatty(STDIN_FILENO) == 1;
        if (!one_by_one && !options->given("batch") && !options->given("threads") && config.batch == 1 &&
            config.threads == 1) {
          config.batch = text_batch;
          config.threads = 0;
        }
        options->check(config);
        return translate(cli, config, *stream, used);
      },
      true);
}

}  // namespace hat::cli
