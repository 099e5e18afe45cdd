// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <filesystem>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/describe.h"
#include "app/cli/options.h"
#include "domain/arch/cost.h"
#include "domain/io/card_numbers.h"
#include "domain/io/json.h"
#include "domain/io/model_card.h"
#include "domain/io/space_yaml.h"
#include "domain/space/hat_sampler.h"

namespace hat::cli {
namespace {

Setting setting_of(const SearchSpace& space, std::string from) {
  return {space.qkv_dim, space.tokens, std::move(from)};
}

Setting guess_setting(const std::string& named, const Architecture& arch) {
  std::error_code ignored;
  if (std::filesystem::exists(std::filesystem::path(named) / "model.yaml", ignored))
    return setting_of(read_model_card(named).network.space, "the model's own space");
  for (const std::string& name : preset_names())
    if (const SearchSpace space = preset_space(name); space.contains(arch))
      return setting_of(space, fmt::format("the space {}", name));
  return {};
}

void print_space(const SearchSpace& space) {
  const std::string count = space.count().get_str();
  print_line(fmt::format("search space {}: {} SubTransformers", space.name,
                         count.size() > 12 ? fmt::format("{} ({:.3e})", count, space.count().get_d()) : count));
  print_line("");
  print(space_to_yaml(space));
  print_line("");
  std::vector<std::vector<std::string>> rows{{"", "params", "FLOPs", "text form"}};
  for (const auto& [name, arch] : {std::pair{"largest", space.largest()}, {"smallest", space.smallest()}})
    rows.push_back({name, short_number(static_cast<double>(params_of(arch, space.qkv_dim))),
                    short_number(static_cast<double>(flops_of(arch, space.qkv_dim, space.tokens))), to_text(arch)});
  print(table_text(rows));
}

}  // namespace

void print_description(const Architecture& arch, const Setting& setting) {
  const int q = setting.qkv_dim, t = setting.tokens;
  print_line(fmt::format("SubTransformer {}", id_of(arch)));
  print_line(to_text(arch));
  print_line("");
  const std::int64_t params = params_of(arch, q), flops = flops_of(arch, q, t);
  print_line(fmt::format("parameters  {} ({}), without embeddings", short_number(static_cast<double>(params)),
                         grouped(params)));
  print_line(fmt::format("FLOPs       {} for a sentence of {} tokens, without the output layer",
                         short_number(static_cast<double>(flops)), t));
  print_line(fmt::format("q/k/v dim   {} (from {})", q, setting.from));
  print_line(
      fmt::format("encoder     {} of dim {}", counted(arch.encoder_depth(), "layer", "layers"), arch.encoder_dim));
  print_line(
      fmt::format("decoder     {} of dim {}", counted(arch.decoder_depth(), "layer", "layers"), arch.decoder_dim));
  print_line("");
  std::vector<std::vector<std::string>> rows{
      {"layer", "FFN", "self heads", "cross heads", "sources", "params", "FLOPs"}};
  const auto cost = [](std::int64_t value) { return short_number(static_cast<double>(value)); };
  for (int i = 0; i < arch.encoder_depth(); ++i)
    rows.push_back({fmt::format("encoder {}", i + 1), std::to_string(arch.encoder[i].ffn_dim),
                    std::to_string(arch.encoder[i].heads), "", "", cost(params_of_encoder_layer(arch, i, q)),
                    cost(flops_of_encoder_layer(arch, i, q, t))});
  for (int i = 0; i < arch.decoder_depth(); ++i) {
    const DecoderLayer& layer = arch.decoder[i];
    rows.push_back({fmt::format("decoder {}", i + 1), std::to_string(layer.ffn_dim), std::to_string(layer.self_heads),
                    std::to_string(layer.cross_heads), layer.sources.range_text(),
                    cost(params_of_decoder_layer(arch, i, q)), cost(flops_of_decoder_layer(arch, i, q, t))});
  }
  // What belongs to no layer: the last layer norms.
  std::int64_t other_params = params, other_flops = flops;
  for (int i = 0; i < arch.encoder_depth(); ++i)
    other_params -= params_of_encoder_layer(arch, i, q), other_flops -= flops_of_encoder_layer(arch, i, q, t);
  for (int i = 0; i < arch.decoder_depth(); ++i)
    other_params -= params_of_decoder_layer(arch, i, q), other_flops -= flops_of_decoder_layer(arch, i, q, t);
  if (other_params != 0 || other_flops != 0)
    rows.push_back({"no layer's", "", "", "", "", cost(other_params), cost(other_flops)});
  print(table_text(rows));
}

/// What the model's card says: whose weights it has, its own numbers, and apart from them what is the parent's.
void print_card(const ModelInfo& card) {
  print_line("");
  print_line(fmt::format("model       {}{}", card.name, card.is_super ? " (a SuperTransformer)" : ""));
  print_line(fmt::format("weights     {}", weights_text(card)));
  if (!card.description.empty()) print_line(fmt::format("description {}", card.description));
  print_line(fmt::format("licence     {}", card.licence.empty() ? "not stated" : card.licence));
  for (const auto& [name, value] : numbers_by_key(card)) print_line(fmt::format("{:<11} {:.6g}", name, value));
  for (const auto& [name, value] : card.facts) print_line(fmt::format("{}: {}", name, value));
  if (card.parent_facts.empty()) return;
  print_line("");
  print_line(fmt::format("of {}, not of this model:", card.parent.empty() ? "its parent" : card.parent));
  for (const auto& [name, value] : card.parent_facts) print_line(fmt::format("{}: {}", name, value));
}

void add_describe(Cli& cli) {
  struct Options {
    std::string arch, space;
    int super_layers = 0;
    int samples = 0;
    std::uint64_t seed = 1;
    Sampler sampler = Sampler::own;
  };
  auto options = std::make_shared<Options>();

  CLI::App& describe = cli.add(cli.app(), "describe", "params, FLOPs, layers, id and text form of an architecture");
  describe.add_option("architecture", options->arch, "text form, file (ours or HAT's), or model folder")
      ->type_name("ARCH")
      ->required();
  describe
      .add_option("--space", options->space, "search space (preset or file): tell whether the architecture is in it")
      ->type_name("SPACE");
  add_value(cli, describe, "--super-layers", options->super_layers,
            "encoder layers of the SuperTransformer, which HAT's files count sources from", "N");
  cli.add_json(describe);
  cli.on_run(
      describe,
      [&cli, options] {
        std::optional<Workspace> workspace;
        Architecture arch;
        Setting setting;
        SearchSpace space;
        if (options->super_layers < 0 || options->super_layers > SourceSet::max_layers)
          cli.keep_fault({"", "--super-layers",
                          message("expected a number of layers from 0 to {}, got {}", SourceSet::max_layers,
                                  options->super_layers)});
        if (!options->space.empty()) cli.gather("--space", [&] { space = load_space(options->space); });
        cli.gather("ARCH", [&] {
          options->arch = super_of(options->arch, workspace);
          arch = architecture_argument(options->arch, options->super_layers > 0 ? options->super_layers
                                                      : options->space.empty()  ? 0
                                                                                : space.max_encoder_depth());
        });
        cli.check();
        if (!options->space.empty()) {
          std::vector<Problem> misfits = space.misfits(arch);
          for (Problem& misfit : misfits) misfit.file = fmt::format("outside the space {}", space.name);
          throw_if_any(std::move(misfits));
          setting = setting_of(space, fmt::format("the space {}", space.name));
        } else {
          // A text form stands for itself; a file may count sources from a SuperTransformer that is deeper than the
          // architecture.
          throw_if_any(
              problems_of(arch, 0, options->arch.starts_with("enc ") ? options->super_layers : SourceSet::max_layers));
          setting = guess_setting(options->arch, arch);
        }
        std::optional<ModelInfo> card;
        if (std::error_code ignored;
            std::filesystem::exists(std::filesystem::path(options->arch) / "model.yaml", ignored))
          card = read_model_card(options->arch);
        if (cli.json()) {
          print_line(to_json(arch, setting.qkv_dim, setting.tokens, card ? &*card : nullptr));
          return done;
        }
        print_description(arch, setting);
        if (card) print_card(*card);
        return done;
      },
      true);

  CLI::App& space =
      cli.add(cli.app(), "space", "choices, exact number of SubTransformers, and samples of a search space");
  space
      .add_option("space", options->space,
                  fmt::format("preset ({}) or file (ours or HAT's)", fmt::join(preset_names(), ", ")))
      ->type_name("SPACE")
      ->required();
  CLI::Option* sample = add_value(cli, space, "--sample", options->samples,
                                  "print N architectures drawn from the space, one a line", "N");
  CLI::Option* seed = add_value(cli, space, "--seed", options->seed, "seed of the samples [1]", "N");
  CLI::Option* sampler =
      add_value(cli, space, "--sampler", options->sampler,
                "own, or hat: the n-th sample is what HAT draws for the update seed + n - 1 [own]", "own|hat");
  cli.add_json(space);
  cli.on_run(
      space,
      [&cli, options, sample, seed, sampler] {
        constexpr int most = 10'000'000;
        std::vector<Problem> problems;
        if (sample->count() > 0 && (options->samples < 1 || options->samples > most))
          problems.push_back(
              {"", "--sample",
               message("expected a number of architectures from 1 to {}, got {}", most, options->samples)});
        for (const CLI::Option* option : {seed, sampler})
          if (option->count() > 0 && sample->count() == 0)
            cli.keep_fault({"", option->get_name(), message("expected --sample beside it: it is about samples alone")});
        SearchSpace chosen;
        cli.gather("SPACE", [&] { chosen = load_space(options->space); });
        cli.check(std::move(problems));
        Rng rng(options->seed);
        const auto drawn = [&](int i) {
          return options->sampler == Sampler::hat
                     ? hat_sample_of_update(chosen, options->seed + static_cast<std::uint64_t>(i))
                     : chosen.sample(rng);
        };
        if (!cli.json()) {
          if (sample->count() == 0) print_space(chosen);
          for (int i = 0; i < options->samples; ++i) print_line(to_text(drawn(i)));
          return done;
        }
        std::vector<Architecture> samples;
        for (int i = 0; i < options->samples; ++i) samples.push_back(drawn(i));
        print_line(to_json(chosen, samples));
        return done;
      },
      true);
}

}  // namespace hat::cli
