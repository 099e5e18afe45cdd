// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <filesystem>
#include <optional>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/picture.h"
#include "app/cli/replaceable.h"
#include "domain/config/check.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/json.h"
#include "domain/io/model_card.h"

namespace hat::cli {
namespace {

struct ExportOptions {
  std::string model, arch, format = "model", output, name, licence;
  std::vector<std::string> facts;  ///< NAME=VALUE
  bool half = false;
};

void write_or_print(const std::string& output, const std::string& text) {
  if (output.empty())
    print(text);
  else
    write_atomically(output, text);
}

int export_model(Cli& cli, const ExportOptions& options) {
  if (options.output.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{"", "--output", message("expected a model folder to write, but it is missing")});
  const int super_layers = read_model_card(options.model).network.space.max_encoder_depth();
  // Without an architecture the whole model is written again.
  ModelInfo info = options.arch.empty()
                       ? cli.engine().convert(options.model, options.output, options.half)
                       : cli.engine().extract(options.model, to_text(architecture_argument(options.arch, super_layers)),
                                              options.output);
  if (options.half && !options.arch.empty()) info = cli.engine().convert(options.output, options.output, true);
  if (!options.name.empty() || !options.licence.empty() || !options.facts.empty()) {
    if (!options.name.empty()) info.name = options.name;
    if (!options.licence.empty()) info.licence = options.licence;
    for (const std::string& fact : options.facts)
      info.facts[fact.substr(0, fact.find('='))] = fact.substr(fact.find('=') + 1);
    write_model_card(options.output, info);
  }
  if (cli.json())
    print_line(to_json(info));
  else
    print_line(
        fmt::format("{}  {}  {} bytes of weights", options.output, id_of(info.arch), grouped(info.weights_bytes)));
  return done;
}

int export_checkpoint(Cli& cli, const ExportOptions& options) {
  // HAT's file holds one network: a SubTransformer is cut out into a folder of its own first, which goes when the file
  // is there.
  std::optional<AtomicFolder> scratch;
  std::string model = options.model;
  if (!options.arch.empty()) {
    const int super_layers = read_model_card(model).network.space.max_encoder_depth();
    scratch.emplace(options.output);
    model = scratch->path() + "/model";
    (void)cli.engine().extract(options.model, to_text(architecture_argument(options.arch, super_layers)), model);
  }
  cli.engine().export_fairseq(model, options.output, options.format == "fairseq-legacy");
  const ModelInfo card = read_model_card(model);
  const SearchSpace& space = card.network.space;
  if (card.is_super && (space.any_sources || std::ranges::any_of(space.sources, [](const SourceRule& rule) {
                          return rule.last < 1 || rule.last > 3;
                        })))
    say("hat export: HAT knows the last 1, 2 or 3 encoder layers as sources; the space's other choices are left out");
  print_line(fmt::format("{}  {}  a checkpoint for HAT", options.output,
                         card.is_super ? "SuperTransformer" : "SubTransformer " + id_of(card.arch)));
  return done;
}

/// What is cut out again may be cut out into its folder; another model's folder is another model.
void expect_same_model(ConfigCheck& check, const ExportOptions& options) {
  std::error_code ignored;
  if (options.output.empty() || options.model.empty() ||
      !std::filesystem::exists(std::filesystem::path(options.output) / "model.yaml", ignored))
    return;
  try {
    const ModelInfo there = read_model_card(options.output), from = read_model_card(options.model);
    const bool whole = options.arch.empty();
    const Architecture arch =
        whole ? from.arch : architecture_argument(options.arch, from.network.space.max_encoder_depth());
    if (there.arch == arch && there.is_super == (whole && from.is_super)) return;
    check.add("--output",
              message("expected a new or an empty folder, but {} holds another model: {}", options.output, there.name));
  } catch (const Error&) {  // of what cannot be read others tell
  }
}

int run(Cli& cli, ExportOptions options) {
  ConfigCheck check;
  std::optional<Workspace> workspace;
  if (cli.gather("--model", [&] {
        if (!options.model.empty()) options.model = super_of(options.model, workspace);
      }))
    check.model("--model", options.model);
  check.architecture("--arch", options.arch);
  const bool for_hat = options.format.starts_with("fairseq"), whole = options.format == "model" || for_hat;
  if (for_hat && options.output.empty()) check.add("--output", message("expected a file to write, but it is missing"));
  if (options.model.empty() && (whole || options.arch.empty()))
    check.add("--model", whole ? message("expected the model to write or to cut from, but it is missing")
                               : message("expected a model or --arch, but both are missing"));
  for (const std::string& fact : options.facts)
    if (const auto at = fact.find('='); at == 0 || at == std::string::npos || at + 1 == fact.size())
      check.add("--fact", message("expected NAME=VALUE, got \"{}\"", fact));
  if (options.format != "model") {
    for (const auto& [name, given] : {std::pair("--half", options.half),
                                      {"--name", !options.name.empty()},
                                      {"--licence", !options.licence.empty()},
                                      {"--fact", !options.facts.empty()}})
      if (given) check.add(name, message("expected --format model beside it, got {}", options.format));
  }
  if (options.format == "model") {
    check.output_folder("--output", options.output);
    check.own_folder("--output", options.output, "model.yaml", message("a new, an empty or a model folder"));
    expect_same_model(check, options);
    check.not_inside("--output", options.output, {"--model", options.model});
    check.not_around_an_input("--output", options.output, {{"--model", options.model}, {"--arch", options.arch}});
  } else {
    check.output_file("--output", options.output);
    if (for_hat)
      expect_replaceable(check, "--output", options.output, "checkpoint", begins_with({"PK", "\x80"}));
    else if (options.format == "svg")
      expect_replaceable(check, "--output", options.output, "picture", begins_with({"<svg", "<?xml"}));
    else if (options.format == "dot")
      expect_replaceable(check, "--output", options.output, "picture", begins_with({"digraph"}));
    else if (options.format == "text")
      expect_replaceable(check, "--output", options.output, "architecture", begins_with({"enc ", "#"}));
    else
      expect_replaceable(check, "--output", options.output, "YAML file", holds_yaml);
    check.not_an_input("--output", options.output, {{"--arch", options.arch}});
    check.not_a_part_of("--output", options.output, {"--model", options.model});
  }
  cli.check(check.take());
  std::optional<ModelInfo> card;
  if (!options.model.empty()) card = read_model_card(options.model);
  const int super_layers = card ? card->network.space.max_encoder_depth() : 0;
  const Architecture arch = options.arch.empty() ? card->arch : architecture_argument(options.arch, super_layers);
  if (card && card->is_super) {
    std::vector<Problem> misfits = card->network.space.weight_misfits(arch);
    for (Problem& misfit : misfits) misfit.field = "--arch: " + misfit.field;
    throw_if_any(std::move(misfits));
  }
  if (options.format == "model") return export_model(cli, options);
  if (for_hat) return export_checkpoint(cli, options);

  const SearchSpace* space = card ? &card->network.space : nullptr;
  std::string text;
  if (options.format == "dot")
    text = architecture_dot(arch);
  else if (options.format == "svg")
    text = architecture_svg(arch, space, card && !card->is_super && arch == card->arch ? card->name : std::string());
  else if (options.format == "yaml")
    text = architecture_to_yaml(arch);
  else if (options.format == "hat-yaml")
    text = architecture_to_hat_yaml(arch, super_layers);
  else
    text = to_text(arch) + '\n';
  write_or_print(options.output, text);
  return done;
}

}  // namespace

void add_export(Cli& cli) {
  CLI::App& command =
      cli.add(cli.app(), "export",
              "write a model, or a SubTransformer cut out of it, as a folder of its own, or its architecture");
  const auto options = std::make_shared<ExportOptions>();
  command.add_option("--model", options->model, "model or workspace folder")->type_name("TEXT");
  command.add_option("--arch", options->arch, "architecture: text form or file; default: the model's own")
      ->type_name("TEXT");
  const std::vector<std::string> formats{"model", "fairseq", "fairseq-legacy", "yaml", "hat-yaml", "text",
                                         "dot",   "svg"};
  const std::string names = fmt::format("{}", fmt::join(formats, "|"));
  command
      .add_option("--format", options->format,
                  "what to write: a model folder, a checkpoint for HAT (zip container or torch's older one), the "
                  "architecture as YAML (ours or HAT's) or text, a picture [model]")
      ->type_name(names);
  command
      .add_option("--output", options->output, "folder (model) or file to write; default for all but a model: stdout")
      ->type_name("TEXT");
  command.add_flag("--half", options->half, "model: store the weights in 16 bits");
  command.add_option("--name", options->name, "model: its name")->type_name("TEXT");
  command.add_option("--licence", options->licence, "model: its licence")->type_name("TEXT");
  command
      .add_option("--fact", options->facts,
                  "model: a line for its card, NAME=VALUE, e.g. where its text comes from; may be repeated")
      ->type_name("TEXT")
      ->allow_extra_args(false)
      ->take_all();
  cli.add_json(command);
  cli.on_run(
      command,
      [&cli, options, formats, names] {
        if (std::ranges::find(formats, options->format) == formats.end())
          cli.keep_fault({"", "--format", message("expected one of {}, got \"{}\"", names, options->format)});
        return run(cli, *options);
      },
      true);
}

}  // namespace hat::cli
