// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/replaceable.h"
#include "domain/config/check.h"
#include "domain/config/latency.h"
#include "domain/config/search.h"
#include "domain/config/train.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/hat_yaml.h"
#include "domain/io/space_yaml.h"

namespace hat::cli {
namespace {

struct ConvertOptions {
  std::string input, format = "yaml", output;
  int super_layers = 0;
};

/// A config of ours that holds what HAT's file says. Files that are found from here are written with their whole path:
/// the config is used from elsewhere, and the file itself was named as it lies from here.
template <class Config>
std::string config_text(HatSettings settings) {
  for (auto& [key, value] : settings.own.entries) {
    std::error_code ignored;
    const bool names_a_file =
        key == "data" || key == "space" || key == "arch" || key == "model" || key == "predictor" || key == "output";
    if (names_a_file && value.items.size() == 1 && !value.items[0].empty() &&
        std::filesystem::exists(value.items[0], ignored))
      value.items[0] = std::filesystem::absolute(value.items[0], ignored).lexically_normal().string();
  }
  Config config;
  throw_if_any(apply_fields(config, settings.own));
  return to_yaml(config);
}

bool is_file(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

/// The input as the other format; what is left out goes to stderr.
std::string converted(const ConvertOptions& options) {
  const bool to_hat = options.format == "hat";
  const auto architecture = [&] {
    const Architecture arch = architecture_argument(options.input, options.super_layers);
    if (to_hat) return architecture_to_hat_yaml(arch, options.super_layers);
    return options.format == "text" ? to_text(arch) + '\n' : architecture_to_yaml(arch);
  };
  const auto space = [&] {
    if (options.format == "text")
      throw Error(ErrorCode::invalid_input,
                  Problem{"", "--format",
                          message("expected hat or yaml for a search space: only architectures have a text form")});
    const SearchSpace chosen = load_space(options.input);
    return to_hat ? space_to_hat_yaml(chosen) : space_to_yaml(chosen);
  };
  const std::vector<std::string> presets = preset_names();
  if (std::ranges::find(presets, options.input) != presets.end()) return space();
  if (!is_file(options.input) || options.input.starts_with("enc ")) return architecture();
  const std::string content = read_file(options.input, most_yaml_bytes);
  if (content.starts_with("enc ")) return architecture();
  const FieldFile file = read_field_file(options.input);
  const std::optional<HatFileKind> kind = hat_file_kind(file);
  if (!kind) {
    const bool is_space = std::ranges::any_of(
        file.entries, [](const auto& entry) { return entry.first == "encoder_dims" || entry.first == "qkv_dim"; });
    return is_space ? space() : architecture();
  }
  if (to_hat) {
    // HAT's file once more, as this program writes it: a list for each stack, keys in HAT's order; settings are not in
    // it.
    if (*kind == HatFileKind::subtransformer) return architecture();
    if (*kind == HatFileKind::supertransformer || *kind == HatFileKind::latency_dataset) return space();
    throw Error(ErrorCode::invalid_input,
                Problem{options.input, "",
                        message("expected an architecture or a search space to write for HAT, got settings of {}",
                                name_of(*kind))});
  }
  const bool trains = std::ranges::any_of(
      file.entries, [](const auto& entry) { return entry.first == "lr" || entry.first == "lr_scheduler"; });
  if (*kind == HatFileKind::supertransformer && !trains) return space();
  if (*kind == HatFileKind::subtransformer) return architecture();
  const HatSettings settings = hat_settings(file, *kind);
  if (!settings.unused.empty())
    say(fmt::format("hat convert: this program has no use for {}", fmt::join(settings.unused, ", ")));
  switch (*kind) {
    case HatFileKind::evo_search: return config_text<SearchConfig>(settings);
    case HatFileKind::latency_dataset: return config_text<MeasureConfig>(settings);
    case HatFileKind::latency_predictor: return config_text<FitConfig>(settings);
    case HatFileKind::subtransformer: break;
    case HatFileKind::supertransformer:
      say("hat convert: the training settings follow; the search space stays in the file that `space` names, and hat "
          "space prints it");
      return config_text<TrainConfig>(settings);
    case HatFileKind::training: return config_text<TrainConfig>(settings);
  }
  return {};
}

}  // namespace

std::string converted_yaml(const std::string& input, const std::string& format, int super_layers) {
  return converted({input, format, {}, super_layers});
}

void add_convert(Cli& cli) {
  CLI::App& command = cli.add(cli.app(), "convert",
                              "turn HAT's YAML files into this program's, and architectures and search spaces back");
  const auto options = std::make_shared<ConvertOptions>();
  command
      .add_option("input", options->input,
                  "any YAML file of HAT's; or an architecture or search space to write for HAT")
      ->type_name("FILE")
      ->required();
  command.add_option("--format", options->format, "hat, yaml (ours), or text for an architecture [yaml]")
      ->type_name("hat|yaml|text");
  command.add_option("--output", options->output, "file to write; default: stdout")->type_name("FILE");
  add_value(cli, command, "--super-layers", options->super_layers,
            "encoder layers of the SuperTransformer, which HAT's files count sources from", "N");
  cli.on_run(
      command,
      [&cli, options] {
        ConfigCheck check;
        if (options->format != "hat" && options->format != "yaml" && options->format != "text")
          check.add("--format", message("expected one of hat, yaml, text, got \"{}\"", options->format));
        check.output_file("--output", options->output);
        if (options->format == "text")
          expect_replaceable(check, "--output", options->output, "architecture", begins_with({"enc ", "#"}));
        else
          expect_replaceable(check, "--output", options->output, "YAML file", holds_yaml);
        check.not_an_input("--output", options->output, {{"FILE", options->input}});
        check.within("--super-layers", options->super_layers, 0, SourceSet::max_layers, message("a number of layers"));
        cli.check(check.take());
        const std::string text = converted(*options);
        if (options->output.empty())
          print(text);
        else
          write_atomically(options->output, text);
        return done;
      },
      true);
}

}  // namespace hat::cli
