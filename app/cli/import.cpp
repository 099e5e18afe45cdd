// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <filesystem>
#include <tuple>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "domain/config/check.h"
#include "domain/config/import.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/hat/recognise.h"
#include "domain/io/json.h"
#include "domain/io/latency_csv.h"
#include "domain/latency/predictor.h"

namespace hat::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> files;
  std::string output, arch, name, licence, device;
  std::string source_dict, target_dict, source_codes, target_codes;
  int tokens = 0;
};

/// Files of the command line by what they are.
struct Given {
  std::string checkpoint, predictor, latency, arch;
  std::vector<std::string> dictionaries, codes;
};

Given sort_out(const Options& options) {
  Given given;
  std::vector<Problem> problems;
  for (const std::string& file : options.files) {
    const Recognised what = recognise(file);
    say(fmt::format("{}: {}", file, what.sentence));
    std::string* place = nullptr;
    if (what.kind == FileKind::hat_checkpoint) place = &given.checkpoint;
    else if (what.kind == FileKind::hat_predictor) place = &given.predictor;
    else if (what.kind == FileKind::latency_data) place = &given.latency;
    else if (what.kind == FileKind::architecture) place = &given.arch;
    else if (what.kind == FileKind::unknown || what.kind == FileKind::torch) problems.push_back({file, "", fmt::format("expected a file of HAT, got {}", what.sentence)});
    else if (what.kind == FileKind::dictionary) given.dictionaries.push_back(file);
    else if (what.kind == FileKind::bpe_codes) given.codes.push_back(file);
    if (place != nullptr && !place->empty()) problems.push_back({file, "", fmt::format("expected one file of this kind, got {} too", *place)});
    if (place != nullptr) *place = file;
  }
  throw_if_any(std::move(problems));
  return given;
}

/// The source's and the target's file: by the languages' codes in their names ("dict.de.txt"), else in the order given.
std::pair<std::string, std::string> by_language(const std::vector<std::string>& files, const HatCheckpoint& checkpoint) {
  if (files.empty()) return {};
  if (files.size() == 1) return {files[0], files[0]};
  const auto names = [](const std::string& file, const std::string& language) {
    return !language.empty() && fs::path(file).filename().string().find("." + language) != std::string::npos;
  };
  const bool swapped = names(files[0], checkpoint.target_language) && names(files[1], checkpoint.source_language);
  return swapped ? std::pair(files[1], files[0]) : std::pair(files[0], files[1]);
}

int import_checkpoint(Cli& cli, const Options& options, const Given& given) {
  ImportConfig config;
  config.checkpoint = given.checkpoint;
  config.output = options.output;
  config.arch = options.arch.empty() ? given.arch : options.arch;
  config.name = options.name;
  config.licence = options.licence;
  if (given.dictionaries.size() > 2 || given.codes.size() > 2)
    throw Error(ErrorCode::invalid_input, Problem{"", "files", "expected at most two dictionaries and two files of byte pairs"});
  if (!given.dictionaries.empty() || !given.codes.empty()) {
    const HatCheckpoint checkpoint = read_hat_checkpoint(TorchFile::open(given.checkpoint));
    std::tie(config.source_dict, config.target_dict) = by_language(given.dictionaries, checkpoint);
    std::tie(config.source_codes, config.target_codes) = by_language(given.codes, checkpoint);
  }
  if (!options.source_dict.empty()) config.source_dict = options.source_dict;
  if (!options.target_dict.empty()) config.target_dict = options.target_dict;
  if (!options.source_codes.empty()) config.source_codes = options.source_codes;
  if (!options.target_codes.empty()) config.target_codes = options.target_codes;
  cli.name_fields(field_names<ImportConfig>());
  const ModelInfo info = cli.engine().import_model(config);
  if (cli.json()) print_line(to_json(info));
  else print_line(fmt::format("{}  {}  {}  {} bytes of weights", options.output, info.is_super ? "SuperTransformer" : "SubTransformer", id_of(info.arch), grouped(info.weights_bytes)));
  return done;
}

int import_predictor(const Options& options, const Given& given) {
  // The file holds weights alone: the device comes from an option, else from the file's name, and that is said.
  const std::string name = fs::path(given.predictor).filename().string();
  const HatDevice* device = hat_device_in(options.device.empty() ? name : options.device);
  if (device == nullptr)
    throw Error(ErrorCode::invalid_input, Problem{"", "--device", fmt::format("expected one of {}{}", hat_device_keys(), options.device.empty() ? ": the file does not say which device it speaks for" : "")});
  const int tokens = options.tokens > 0 ? options.tokens : name.find("iwslt") != std::string::npos ? 23 : 30;
  if (options.device.empty()) say(fmt::format("{}: taken for the {} because of its name, sentences of {} tokens", given.predictor, device->name, tokens));
  const MlpPredictor predictor = read_hat_predictor(TorchFile::open(given.predictor), *device, tokens);
  save_predictor(predictor, options.output);
  print_line(fmt::format("{}  latency predictor  {}", options.output, device->name));
  return done;
}

int import_latency(const Options& options, const Given& given) {
  LatencyTable table = read_latency_csv(given.latency);
  const std::string name = fs::path(given.latency).filename().string();
  if (const HatDevice* device = hat_device_in(options.device.empty() ? name : options.device); device != nullptr && table.device.name.empty()) {
    table.device.name = device->name;
    table.device.processor = device->processor;
    table.device.engine = "HAT's PyTorch code";
    table.source_tokens = table.target_tokens = options.tokens > 0 ? options.tokens : name.find("iwslt") != std::string::npos ? 23 : 30;
    table.beam = 5;
  }
  write_latency_csv(options.output, table);
  print_line(fmt::format("{}  latency data  {} rows  {}", options.output, table.rows.size(), table.device.name));
  return done;
}

int run(Cli& cli, const Options& options) {
  const Given given = sort_out(options);
  const int outputs = !given.checkpoint.empty() + !given.predictor.empty() + !given.latency.empty();
  if (options.output.empty()) {
    if (outputs > 0) say("hat import: nothing was written: --output names the folder or file to write");
    return done;
  }
  ConfigCheck check;
  if (outputs != 1) check.add("--output", fmt::format("expected one checkpoint, latency predictor or latency data set to write, got {}", outputs));
  if (given.checkpoint.empty()) check.output_file("--output", options.output);
  if (!options.arch.empty() && !given.arch.empty()) check.add("--arch", fmt::format("expected one architecture, got {} too", given.arch));
  throw_if_any(check.take());
  if (!given.checkpoint.empty()) return import_checkpoint(cli, options, given);
  return given.predictor.empty() ? import_latency(options, given) : import_predictor(options, given);
}

}  // namespace

void add_import(Cli& cli) {
  CLI::App& command = cli.add(cli.app(), "import", "say what files of HAT are, and make models, latency predictors and latency data out of them");
  const auto options = std::make_shared<Options>();
  command.add_option("files", options->files, "HAT's files, told by their content: checkpoint, SubTransformer YAML, latency predictor, latency CSV ...")->type_name("FILE")->required();
  command.add_option("--output", options->output, "model folder (checkpoint) or file (predictor, CSV) to write; without it files are only named")->type_name("TEXT");
  command.add_option("--arch", options->arch, "checkpoint: the SubTransformer to take out of it, text form or file")->type_name("TEXT");
  command.add_option("--source-dict", options->source_dict, "checkpoint: dictionary of the source language [told among the files]")->type_name("FILE");
  command.add_option("--target-dict", options->target_dict, "checkpoint: dictionary of the target language")->type_name("FILE");
  command.add_option("--source-codes", options->source_codes, "checkpoint: byte pairs of the source language")->type_name("FILE");
  command.add_option("--target-codes", options->target_codes, "checkpoint: byte pairs of the target language [the source's]")->type_name("FILE");
  command.add_option("--name", options->name, "checkpoint: the model's name")->type_name("TEXT");
  command.add_option("--licence", options->licence, "checkpoint: the weights' licence")->type_name("TEXT");
  command.add_option("--device", options->device, "predictor, CSV: the device it speaks for [told by the file's name]")->type_name("raspberrypi|xeon|titanxp");
  add_value(command, "--tokens", options->tokens, "predictor, CSV: length of the measured sentence [30, IWSLT 23]", "N");
  cli.add_json(command);
  cli.on_run(command, [&cli, options] { return run(cli, *options); });
}

}  // namespace hat::cli
