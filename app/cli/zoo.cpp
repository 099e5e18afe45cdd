// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/describe.h"
#include "domain/arch/cost.h"
#include "domain/io/json.h"
#include "domain/results/published.h"
#include "domain/text/nearest_name.h"

namespace hat::cli {
namespace {

struct ZooOptions {
  std::vector<std::string> names;
  std::string task, device;
  bool baselines = false;
};

std::string optional_text(const std::optional<double>& value, const char* format) {
  return value ? fmt::format(fmt::runtime(format), *value) : "";
}

/// "3500" and "137.9": the digits that were published.
std::string ms_text(double ms) {
  return ms == static_cast<std::int64_t>(ms) ? fmt::format("{:.0f}", ms) : fmt::format("{:.1f}", ms);
}

std::vector<PublishedModel> chosen(const ZooOptions& options) {
  std::vector<PublishedModel> models;
  for (const PublishedModel& model : published_models())
    if (published_name_matches(model.task, options.task) &&
        (published_name_matches(model.device, options.device) || published_name_matches(model.name, options.device)))
      models.push_back(model);
  if (models.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{"", options.task.empty() ? "--device" : "--task",
                        message("no published model has this task and device: expected one of {}, on one of {}",
                                fmt::join(published_tasks(), ", "), fmt::join(published_devices(), ", "))});
  return models;
}

const PublishedModel& named(const std::string& name) {
  if (const PublishedModel* model = find_published(name)) return *model;
  std::vector<std::string> names, parts;
  for (const PublishedModel& model : published_models()) {
    names.push_back(model.name);
    if (published_name_matches(model.name, name)) parts.push_back(model.name);
  }
  if (parts.size() > 1 && parts.size() < names.size())
    throw Error(ErrorCode::invalid_input,
                Problem{"", "name", message("\"{}\" is a part of several names: {}", name, fmt::join(parts, ", "))});
  const std::string nearest = nearest_name(name, names);
  throw Error(
      ErrorCode::invalid_input,
      Problem{"", "name",
              nearest.empty() ? message("no published model is named \"{}\"; hat zoo lists them", name)
                              : message("no published model is named \"{}\", did you mean {}?", name, nearest)});
}

void print_table(const std::vector<PublishedModel>& models) {
  std::vector<std::vector<std::string>> rows{
      {"task", "device", "latency ms", "params M", "FLOPs G", "BLEU", "SacreBLEU", "name"}};
  for (const PublishedModel& model : models)
    rows.push_back({model.task, model.device, ms_text(model.latency_ms), fmt::format("{:.2f}", model.params_m),
                    fmt::format("{:.2f}", model.flops_g), fmt::format("{:.1f}", model.bleu),
                    fmt::format("{:.1f}", model.sacrebleu), model.name});
  print(table_text(rows));
}

void print_baselines() {
  std::vector<std::vector<std::string>> rows{
      {"baseline", "task", "device", "latency ms", "params M", "FLOPs G", "BLEU", "where from"}};
  for (const PublishedBaseline& one : published_baselines())
    rows.push_back({one.name, one.task, one.device, optional_text(one.latency_ms, "{:.0f}"),
                    optional_text(one.params_m, "{:.1f}"), optional_text(one.flops_g, "{:.2f}"),
                    optional_text(one.bleu, "{:.1f}"), one.basis});
  print(table_text(rows));
  print_line("");
  rows = {{"model", "task", "BLEU", "measured on", "latency ms"}};
  for (const PublishedTransfer& one : published_transfers())
    rows.push_back({one.name, one.task, fmt::format("{:.1f}", one.bleu), one.device, ms_text(one.latency_ms)});
  print(table_text(rows));
  print_line("");
  rows = {{"one search by", "GPU hours", "dollars", "pounds of CO2"}};
  for (const PublishedSearchCost& one : published_search_costs())
    rows.push_back({one.name, grouped(static_cast<std::int64_t>(one.gpu_hours)),
                    grouped(static_cast<std::int64_t>(one.dollars)),
                    grouped(static_cast<std::int64_t>(one.co2_pounds))});
  print(table_text(rows));
}

/// Two models side by side; "≠" marks what differs.
void print_comparison(const PublishedModel& a, const PublishedModel& b) {
  std::vector<std::vector<std::string>> rows{{"", "", a.name, b.name}};
  const auto add = [&](const std::string& what, const std::string& left, const std::string& right) {
    rows.push_back({what, left == right ? "" : "\u2260", left, right});
  };
  add("task", a.task, b.task);
  add("device", a.device, b.device);
  add("latency ms", ms_text(a.latency_ms), ms_text(b.latency_ms));
  for (const std::string& device : published_devices()) {
    const auto on_device = [&](const PublishedModel& model) {
      for (const PublishedTransfer& one : published_transfers())
        if (one.name == model.name && one.device == device) return ms_text(one.latency_ms);
      return std::string();
    };
    if (!on_device(a).empty() && !on_device(b).empty()) add("ms on " + device, on_device(a), on_device(b));
  }
  add("BLEU", fmt::format("{:.1f}", a.bleu), fmt::format("{:.1f}", b.bleu));
  add("params M", fmt::format("{:.2f}", a.params_m), fmt::format("{:.2f}", b.params_m));
  add("FLOPs G", fmt::format("{:.2f}", a.flops_g), fmt::format("{:.2f}", b.flops_g));
  add("encoder dim", std::to_string(a.arch.encoder_dim), std::to_string(b.arch.encoder_dim));
  for (int i = 0; i < std::max(a.arch.encoder_depth(), b.arch.encoder_depth()); ++i) {
    const auto layer = [i](const Architecture& arch) {
      return i < arch.encoder_depth() ? fmt::format("FFN {}, {} heads", arch.encoder[i].ffn_dim, arch.encoder[i].heads)
                                      : std::string("none");
    };
    add(fmt::format("encoder {}", i + 1), layer(a.arch), layer(b.arch));
  }
  add("decoder dim", std::to_string(a.arch.decoder_dim), std::to_string(b.arch.decoder_dim));
  for (int i = 0; i < std::max(a.arch.decoder_depth(), b.arch.decoder_depth()); ++i) {
    const auto layer = [i](const Architecture& arch) {
      if (i >= arch.decoder_depth()) return std::string("none");
      const DecoderLayer& one = arch.decoder[i];
      return fmt::format("FFN {}, {} self, {} cross heads @ {}", one.ffn_dim, one.self_heads, one.cross_heads,
                         one.sources.range_text());
    };
    add(fmt::format("decoder {}", i + 1), layer(a.arch), layer(b.arch));
  }
  print(table_text(rows));
}

int zoo(Cli& cli, const ZooOptions& options) {
  if (options.names.size() > 2)
    cli.keep_fault({"", "NAME", message("expected one name, or two to compare, got {}", options.names.size())});
  if (options.baselines && !options.names.empty())
    cli.keep_fault({"", "--baselines", message("expected no name beside it")});
  for (const auto& [option, value] : {std::pair{"--task", &options.task}, {"--device", &options.device}})
    if (!value->empty() && (options.baselines || !options.names.empty()))
      cli.keep_fault({"", option,
                      message("expected {} beside it: it chooses from the list of models",
                              options.baselines ? "no --baselines" : "no name")});
  std::vector<PublishedModel> models;
  for (const std::string& name : options.names) cli.gather("NAME", [&] { models.push_back(named(name)); });
  if (options.names.empty() && !options.baselines) cli.gather("--task", [&] { models = chosen(options); });
  cli.check();
  if (options.baselines) {
    if (cli.json())
      print_line(to_json(published_baselines()));
    else
      print_baselines();
  } else if (options.names.empty()) {
    if (cli.json())
      print_line(to_json(models));
    else
      print_table(models);
  } else if (cli.json()) {
    print_line(to_json(models));
  } else if (models.size() == 2) {
    print_comparison(models[0], models[1]);
  } else {
    const PublishedModel& model = models[0];
    print_line(model.name);
    print_line(fmt::format("{}, {}: {} ms, BLEU {:.1f}, SacreBLEU {:.1f} as published", model.task, model.device,
                           ms_text(model.latency_ms), model.bleu, model.sacrebleu));
    print_line("");
    print_description(model.arch, {model.qkv_dim, model.tokens, "the published network"});
  }
  return done;
}

}  // namespace

void add_zoo(Cli& cli) {
  CLI::App& command =
      cli.add(cli.app(), "zoo", "the models that HAT's authors released: architecture, latency, params, FLOPs, BLEU");
  const auto options = std::make_shared<ZooOptions>();
  command
      .add_option("name", options->names,
                  "a model to describe, or two to compare; a part that only one name has is enough")
      ->type_name("NAME")
      ->expected(0, 1'000'000);
  command
      .add_option("--task", options->task,
                  "only models of this task: wmt14.en-de, wmt14.en-fr, wmt19.en-de or iwslt14.de-en")
      ->type_name("T");
  command.add_option("--device", options->device, "only models for this device: raspberrypi, xeon or titanxp")
      ->type_name("D");
  command.add_flag("--baselines", options->baselines,
                   "what HAT is compared with: networks, the models on each other's device, cost of one search");
  cli.add_json(command);
  command.footer(
      "Every name is an architecture for the other commands too: hat describe "
      "HAT_iwslt14deen_titanxp@45.6ms_bleu@33.4");
  cli.on_run(
      command, [&cli, options] { return zoo(cli, *options); }, true);
}

}  // namespace hat::cli
