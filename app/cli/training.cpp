// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <filesystem>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/cost.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "domain/config/prepare.h"
#include "domain/config/search.h"
#include "domain/config/shortlist.h"
#include "domain/config/train.h"
#include "domain/io/field_file.h"
#include "domain/io/json.h"
#include "domain/io/train_run.h"

namespace hat::cli {
namespace {

int prepare(Cli& cli, const PrepareConfig& config) {
  CommandCost cost("prepare", config.output);
  ProgressLine line;
  JobContext<PrepareEvent> context(cli.control(), [&](const PrepareEvent& event) {
    cost.note();
    line.show(std::get<Progress>(event));
  });
  PrepareResult result;
  {
    Interrupts interrupts(cli.control(), false);
    result = cli.engine().prepare(config, context);
  }
  line.clear();
  if (cli.json()) {
    print_line(with_cost(to_json(result), cost.finish()));
    return done;
  }
  print_line(fmt::format("data folder  {}{}", result.folder,
                         result.rebuilt ? "" : " (unchanged: its inputs are the same as before)"));
  print_line(fmt::format("training     {} pairs, {} source and {} target tokens", grouped(result.train_pairs),
                         grouped(result.train_source_tokens), grouped(result.train_target_tokens)));
  print_line(fmt::format("validation   {} pairs", grouped(result.valid_pairs)));
  print_line(fmt::format("dropped      {} empty, {} over-long, {} with another label", grouped(result.dropped_empty),
                         grouped(result.dropped_long), grouped(result.dropped_label)));
  print_line(fmt::format("vocabulary   {} tokens", grouped(result.vocab_size)));
  return done;
}

int shortlist(Cli& cli, const ShortlistConfig& config) {
  ProgressLine line;
  JobContext<ShortlistEvent> context(cli.control(),
                                     [&](const ShortlistEvent& event) { line.show(std::get<Progress>(event)); });
  ShortlistResult result;
  {
    Interrupts interrupts(cli.control(), false);
    result = cli.engine().shortlist(config, context);
  }
  line.clear();
  if (cli.json()) {
    print_line(to_json(result));
    return done;
  }
  print_line(fmt::format("shortlist  {}, from {} pairs", result.file, grouped(result.pairs)));
  print_line(fmt::format("validation {:.0f} of {} tokens a sentence; {:.2f} % of the references' tokens are among them",
                         result.tokens_per_sentence, grouped(result.target_vocab), 100 * result.coverage));
  return done;
}

/// Tells the events of a training on stderr.
class TrainReporter {
 public:
  void operator()(const TrainEvent& event) {
    if (const auto* step = std::get_if<TrainStep>(&event)) {
      line_.show(step->update, step->total,
                 fmt::format("loss {:.3f}  nll {:.3f} bits  lr {:.2e}  {} tokens/s", step->loss_bits, step->nll_bits,
                             step->lr, short_number(step->tokens_per_s)),
                 step->seconds_left);
    } else if (const auto* validation = std::get_if<Validation>(&event)) {
      line_.keep(fmt::format("update {}  validation of {} ({}): loss {:.4f}  nll {:.4f} bits", validation->update,
                             validation->name, id_of(validation->arch), validation->loss_bits, validation->nll_bits));
    } else if (const auto* saved = std::get_if<CheckpointSaved>(&event)) {
      line_.keep(fmt::format("update {}  checkpoint {}", saved->update, saved->file));
    } else if (const auto* sample = std::get_if<SampleTranslation>(&event)) {
      line_.keep(fmt::format("update {}  {} says: {}  (of: {})", sample->update, sample->name,
                             sample->translation.empty() ? "nothing" : sample->translation, sample->source));
    } else if (const auto* notice = std::get_if<Notice>(&event)) {
      line_.keep("hat train: " + notice->text.english());
    } else {
      line_.show(std::get<Progress>(event));
    }
  }
  void clear() { line_.clear(); }

 private:
  ProgressLine line_;
};

int train(Cli& cli, const TrainConfig& config) {
  CommandCost cost("train", config.output, config.resume);
  TrainReporter reporter;
  JobContext<TrainEvent> context(cli.control(), [&](const TrainEvent& event) {
    cost.note();
    reporter(event);
  });
  TrainResult result;
  bool stopped = false;
  {
    Interrupts interrupts(cli.control(), true);
    result = cli.engine().train(config, context);
    stopped = interrupts.count() > 0;
  }
  reporter.clear();
  if (cli.json()) {
    print_line(with_cost(to_json(result), cost.finish()));
  } else {
    if (!result.model.empty()) print_line(fmt::format("model    {}", result.model));
    print_line(fmt::format("updates  {}", grouped(result.updates)));
    print_line(fmt::format("trained  {} target tokens in {}, {} tokens/s", grouped(result.target_tokens),
                           duration_text(result.training_seconds), short_number(result.tokens_per_s)));
    print_line(fmt::format("in all   {}, with what stands between the updates", duration_text(result.seconds)));
    for (const Validation& validation : result.validations)
      print_line(fmt::format(
          "{:<10}  loss {:.4f} bits  nll {:.4f} bits{}", validation.name, validation.loss_bits, validation.nll_bits,
          validation.update == result.updates ? "" : fmt::format("  (at update {})", grouped(validation.update))));
    if (!result.has_validated_end()) print_line("loss     none: the weights of the end were not validated");
  }
  if (stopped) say(fmt::format("stopped early; go on with the same command and --resume"));
  return stopped ? cancelled : done;
}

void add_train_command(Cli& cli, CLI::App& parent, TrainKind kind) {
  const bool super = kind == TrainKind::super;
  CLI::App& command = cli.add(parent, super ? "super" : "sub",
                              super ? "train a SuperTransformer: one uniformly sampled SubTransformer per update"
                                    : "train one SubTransformer, from scratch or from inherited weights (--init)");
  TrainConfig defaults;
  defaults.kind = kind;
  const auto options = std::make_shared<ConfigOptions<TrainConfig>>(
      cli, command, super ? std::vector<std::string>{"arch"} : std::vector<std::string>{}, defaults);
  cli.add_json(command);
  command.footer(
      "With --resume, what no option gives is as it was when the run was begun: --output alone goes on with it.");
  cli.on_run(
      command,
      [&cli, options, kind] {
        TrainConfig config = options->read();
        if (const std::string run_file = config.output + "/run.yaml";
            config.resume && std::filesystem::exists(run_file)) {
          TrainConfig begun = read_train_config(config.output);
          begun.kind = kind;
          config = options->read(std::move(begun));
        } else if (config.resume && config.data.empty() && !config.output.empty()) {
          throw Error(ErrorCode::invalid_input,
                      Problem{config.output, "--output",
                              message("expected the folder of a run to go on with, but it has no run.yaml")});
        }
        std::optional<Workspace> workspace;
        options->prepare("init", [&] {
          if (!config.init.empty()) config.init = super_of(config.init, workspace);
        });
        // What a search found lies in the space that it looked in.
        const std::filesystem::path beside = std::filesystem::path(config.arch).parent_path() / "space.yaml";
        if (kind == TrainKind::sub && !options->given("space") && config.init.empty() && !config.resume &&
            std::filesystem::is_regular_file(config.arch) && std::filesystem::exists(beside)) {
          config.space = beside.string();
          say("hat train sub: search space " + config.space);
        }
        for (const char* own : {"space", "norm", "sharing"})
          if (!config.init.empty() && !config.resume && options->given(own))
            say(fmt::format("hat train: {} is not used: the model of --init has its own", option_name(own)));
        if (!config.init.empty() && !config.resume)
          config.space.clear();  // the run's record names no space that it did not use
        options->expect_absent("sampler", kind == TrainKind::sub,
                               message("expected no sampler: one SubTransformer is trained, none is drawn"));
        options->expect_absent("min_lr", config.schedule == Schedule::inverse_sqrt,
                               message("expected --schedule cosine beside it: the other has no lowest rate"));
        options->check(config);
        return train(cli, config);
      },
      true);
}

}  // namespace

void add_training(Cli& cli) {
  CLI::App& prepare_command =
      cli.add(cli.app(), "prepare", "make a data folder from parallel text: tokenizer, encoded pairs");
  const auto prepare_options = std::make_shared<ConfigOptions<PrepareConfig>>(cli, prepare_command);
  cli.add_json(prepare_command);
  cli.on_run(
      prepare_command,
      [&cli, prepare_options] {
        const PrepareConfig config = prepare_options->read();
        for (const char* own : {"vocab_size", "joint_vocab"})
          prepare_options->expect_absent(
              own, !config.tokenizer.empty(),
              message("expected to be left to --tokenizer, which has its vocabulary already"));
        prepare_options->check(config);
        return prepare(cli, config);
      },
      true);

  CLI::App& shortlist_command =
      cli.add(cli.app(), "shortlist",
              "make a model's shortlist: the target tokens that a source token may become, for faster "
              "translation");
  const auto shortlist_options = std::make_shared<ConfigOptions<ShortlistConfig>>(cli, shortlist_command);
  cli.add_json(shortlist_command);
  cli.on_run(
      shortlist_command,
      [&cli, shortlist_options] {
        ShortlistConfig config = shortlist_options->read();
        std::optional<Workspace> workspace;
        shortlist_options->prepare("model", [&] { config.model = super_of(config.model, workspace); });
        shortlist_options->check(config);
        return shortlist(cli, config);
      },
      true);

  CLI::App& train_command = cli.add(cli.app(), "train", "train a SuperTransformer or a SubTransformer");
  add_train_command(cli, train_command, TrainKind::super);
  add_train_command(cli, train_command, TrainKind::sub);

  CLI::App& loss_command =
      cli.add(cli.app(), "loss", "proxy loss: validation loss of an architecture with inherited weights");
  const auto loss_options = std::make_shared<ConfigOptions<LossConfig>>(cli, loss_command);
  cli.add_json(loss_command);
  cli.on_run(
      loss_command,
      [&cli, loss_options] {
        LossConfig config = loss_options->read();
        std::optional<Workspace> workspace;
        loss_options->prepare("model", [&] { config.model = super_of(config.model, workspace); });
        if (workspace && config.data.empty() && !workspace->valid_source.empty()) config.data = workspace->folder;
        loss_options->check(config);
        for (const Message& notice : cli.engine().notices()) say("hat loss: " + notice.english());
        const LossResult result = cli.engine().loss(config);
        if (cli.json()) {
          print_line(to_json(result));
        } else {
          print_line(fmt::format("proxy loss  {:.4f} bits per target token (label-smoothed)", result.loss_bits));
          print_line(fmt::format("nll         {:.4f} bits per target token", result.nll_bits));
          print_line(fmt::format("over        {}, {} target tokens of {}",
                                 counted(result.sentences, "sentence", "sentences"), grouped(result.target_tokens),
                                 result.text));
        }
        return done;
      },
      true);
}

}  // namespace hat::cli
