// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/replaceable.h"
#include "domain/config/check.h"
#include "domain/io/atomic_file.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/hat/import_plan.h"
#include "domain/io/hat/imported_device.h"
#include "domain/io/json.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/latency/predictor.h"

namespace hat::cli {
namespace {

struct ImportOptions {
  std::vector<std::string> files;
  std::string output, arch, name, licence, device;
  std::string source_dict, target_dict, source_codes, target_codes;
  int tokens = 0;
};

int import_checkpoint(Cli& cli, const ImportOptions& options, const ImportTask& task) {
  ImportConfig config = task.checkpoint;
  if (!options.arch.empty() && !config.arch.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{"", "--arch", message("expected one architecture, got {} too", config.arch)});
  config.output = options.output;
  config.licence = options.licence;
  for (const auto& [given, field] : {std::pair(&options.arch, &config.arch),
                                     {&options.name, &config.name},
                                     {&options.source_dict, &config.source_dict},
                                     {&options.target_dict, &config.target_dict},
                                     {&options.source_codes, &config.source_codes},
                                     {&options.target_codes, &config.target_codes}})
    if (!given->empty()) *field = *given;
  cli.name_fields(field_names<ImportConfig>());
  const ModelInfo info = cli.engine().import_model(config);
  if (cli.json())
    print_line(to_json(info));
  else
    print_line(fmt::format("{}  {}  {}  {} bytes of weights", options.output,
                           info.is_super ? "SuperTransformer" : "SubTransformer", id_of(info.arch),
                           grouped(info.weights_bytes)));
  return done;
}

int import_data(Cli& cli, const ImportOptions& options, const ImportTask& task) {
  ImportDataConfig config = task.data;
  config.output = options.output;
  for (const auto& [given, field] : {std::pair(&options.source_dict, &config.source_dict),
                                     {&options.target_dict, &config.target_dict},
                                     {&options.source_codes, &config.source_codes},
                                     {&options.target_codes, &config.target_codes}})
    if (!given->empty()) *field = *given;
  cli.name_fields(field_names<ImportDataConfig>());
  const PrepareResult result = cli.engine().import_data(config);
  print_line(fmt::format("{}  data  {} training pairs, {} validation pairs, {} to {}", options.output,
                         grouped(result.train_pairs), grouped(result.valid_pairs), config.source_language,
                         config.target_language));
  return done;
}

int import_device_file(const ImportOptions& options, DeviceImport device) {
  if (!device.csv.empty() && !device.predictor.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{"", "--output",
                        message("expected one latency predictor or one latency data set to write, got {} and {}",
                                device.predictor, device.csv)});
  const bool named = !options.device.empty();
  if (named) device.device = hat_device_in(options.device);
  if (named && device.device == nullptr)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "--device", message("expected one of {}, got \"{}\"", hat_device_keys(), options.device)});
  if (options.tokens > 0) device.tokens = options.tokens;
  if (!device.csv.empty()) {
    LatencyTable table = read_latency_csv(device.csv);
    describe_published(table, device);
    write_latency_csv(options.output, table);
    print_line(fmt::format("{}  latency data  {} rows  {}", options.output, table.rows.size(), table.device.name));
    return done;
  }
  if (!device.hats_predictor) {
    write_atomically(options.output, read_file(device.predictor));
    print_line(
        fmt::format("{}  latency predictor  {}", options.output, load_predictor(options.output)->info().device.name));
    return done;
  }
  // The file holds weights alone: the device comes from an option, else from the file's name, and that is said.
  if (device.device == nullptr)
    throw Error(
        ErrorCode::invalid_input,
        Problem{"", "--device",
                message("expected one of {}: the file does not say which device it speaks for", hat_device_keys())});
  const int tokens = device.tokens > 0 ? device.tokens : 30;
  if (!named)
    say(fmt::format("{}: taken for the {} because of its name, sentences of {} tokens", device.predictor,
                    device.device->name, tokens));
  save_predictor(read_hat_predictor(TorchFile::open(device.predictor), *device.device, tokens), options.output);
  print_line(fmt::format("{}  latency predictor  {}", options.output, device.device->name));
  return done;
}

int run_task(Cli& cli, const ImportOptions& options, const ImportTask& task) {
  switch (task.kind) {
    case ImportTask::Kind::checkpoint: return import_checkpoint(cli, options, task);
    case ImportTask::Kind::data: return import_data(cli, options, task);
    case ImportTask::Kind::device: return import_device_file(options, task.device);
    case ImportTask::Kind::architecture:
    case ImportTask::Kind::space:
    case ImportTask::Kind::settings:
      write_atomically(options.output, converted_yaml(task.files.front(), "yaml", 0));
      print_line(fmt::format("{}  {}", options.output,
                             task.kind == ImportTask::Kind::architecture ? "architecture"
                             : task.kind == ImportTask::Kind::space      ? "search space"
                                                                         : "settings"));
      return done;
    case ImportTask::Kind::points:
      throw Error(ErrorCode::invalid_input,
                  Problem{task.files.front(), "",
                          message("expected something to convert, got results for the Pareto page: "
                                  "hat-studio takes them with File > Import")});
    case ImportTask::Kind::workspace:
    case ImportTask::Kind::model: break;
  }
  throw Error(ErrorCode::invalid_input,
              Problem{task.files.front(), "", message("expected a file of HAT, got {}", task.sentence)});
}

/// What each file is, and what is wrong with it.
std::string json_of(const ImportPlan& plan) {
  auto files = nlohmann::ordered_json::array();
  for (const auto& [file, what] : plan.files) {
    nlohmann::ordered_json entry{{"file", file}, {"kind", name_of(what.kind)}, {"sentence", what.sentence.english()}};
    for (const NotImported& left : plan.rest)
      if (left.file == file) entry["problems"].push_back(left.sentence.english());
    files.push_back(std::move(entry));
  }
  return files.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// Keeps the fault of an option that was given and that what is imported has no use for.
void expect_used(ConfigCheck& check, const ImportOptions& options, const ImportTask& task) {
  using Kind = ImportTask::Kind;
  struct Option {
    const char* name;
    bool given;
    bool used;
    const char* wants;
  };
  const bool checkpoint = task.kind == Kind::checkpoint, data = task.kind == Kind::data,
             device = task.kind == Kind::device;
  for (const Option& one :
       {Option{"--arch", !options.arch.empty(), checkpoint, "a checkpoint"},
        {"--name", !options.name.empty(), checkpoint, "a checkpoint"},
        {"--licence", !options.licence.empty(), checkpoint, "a checkpoint"},
        {"--source-dict", !options.source_dict.empty(), checkpoint || data, "a checkpoint or binarised data"},
        {"--target-dict", !options.target_dict.empty(), checkpoint || data, "a checkpoint or binarised data"},
        {"--source-codes", !options.source_codes.empty(), checkpoint || data, "a checkpoint or binarised data"},
        {"--target-codes", !options.target_codes.empty(), checkpoint || data, "a checkpoint or binarised data"},
        {"--device", !options.device.empty(), device, "a latency predictor or latency data"},
        {"--tokens", options.tokens != 0, device, "a latency predictor or latency data"}})
    if (one.given && !one.used)
      check.add(one.name, message("expected {} among the files, got {}", one.wants, task.sentence));
}

int run(Cli& cli, const ImportOptions& options) {
  for (const std::string& file : options.files)
    if (std::error_code ignored; !file.empty() && !std::filesystem::exists(file, ignored))
      cli.keep_fault({file, "", message("expected a file or a folder, but there is none of that name")});
  cli.check();
  const ImportPlan plan = plan_import(options.files);
  // What the files are is the answer where nothing else is asked for.
  const bool names_only = options.output.empty();
  if (names_only && cli.json())
    print_line(json_of(plan));
  else
    for (const auto& [file, what] : plan.files)
      names_only ? print_line(fmt::format("{}: {}", file, what.sentence))
                 : say(fmt::format("{}: {}", file, what.sentence));
  std::vector<Problem> problems;
  for (const NotImported& left : plan.rest) {
    const std::string said = left.sentence.english(), front = left.file + ": ";
    problems.push_back({left.file, "", Message::verbatim(said.starts_with(front) ? said.substr(front.size()) : said)});
  }
  if (std::ranges::any_of(plan.rest, &NotImported::damaged)) throw Error(ErrorCode::format, std::move(problems));
  if (options.output.empty()) {
    cli.check();
    const auto for_the_window = [](const ImportTask& task) { return task.kind == ImportTask::Kind::points; };
    if (!std::ranges::all_of(plan.tasks, for_the_window))
      say("hat import: nothing was written: --output names the folder or file to write");
    else if (!plan.tasks.empty())
      say("hat import: nothing was written: results are for the Pareto page of hat-studio, which takes them with File "
          "> Import");
    // To name what a file is is all that was asked; a damaged one is an error nevertheless.
    std::erase_if(problems, [&](const Problem& problem) {
      const auto place = std::ranges::find(plan.files, problem.file, [](const auto& file) { return file.first; });
      return place != plan.files.end() && place->second.kind != FileKind::unknown;
    });
    throw_if_any(std::move(problems));
    return done;
  }
  throw_if_any(std::move(problems));
  ConfigCheck check;
  if (plan.tasks.size() != 1) {
    std::string names;
    for (const ImportTask& task : plan.tasks) names += (names.empty() ? "" : ", ") + task.files.front();
    check.add("--output", message("expected files that make one thing to write, got {}: {}", plan.tasks.size(),
                                  names.empty() ? "nothing" : names));
  } else if (plan.tasks[0].kind != ImportTask::Kind::checkpoint && plan.tasks[0].kind != ImportTask::Kind::data) {
    check.output_file("--output", options.output);
    const ImportTask& task = plan.tasks[0];
    if (task.kind != ImportTask::Kind::device)
      expect_replaceable(check, "--output", options.output, "YAML file", holds_yaml);
    else if (task.device.csv.empty())
      expect_replaceable(check, "--output", options.output, "predictor",
                         [](const std::string& path) { return load_predictor(path) != nullptr; });
    else
      check.new_file("--output", options.output, message("rows already"));
  }
  for (const std::string& file : options.files) check.not_an_input("--output", options.output, {{"FILE", file}});
  if (plan.tasks.size() == 1) expect_used(check, options, plan.tasks[0]);
  check.within("--tokens", options.tokens, 0, 100'000, message("a number of tokens"));
  cli.check(check.take());
  return run_task(cli, options, plan.tasks[0]);
}

}  // namespace

void add_import(Cli& cli) {
  CLI::App& command =
      cli.add(cli.app(), "import",
              "say what files of HAT are, and make models, data, latency predictors and latency data out of them");
  const auto options = std::make_shared<ImportOptions>();
  command
      .add_option("files", options->files,
                  "HAT's files and folders, told by their content: checkpoint, YAML, binarised data, dictionary, "
                  "latency predictor, latency CSV ...")
      ->type_name("FILE")
      ->required();
  command
      .add_option("--output", options->output,
                  "what to write: a model folder (checkpoint), a data folder (binarised data), or a file; without it "
                  "files are only named")
      ->type_name("TEXT");
  command.add_option("--arch", options->arch, "checkpoint: the SubTransformer to take out of it, text form or file")
      ->type_name("TEXT");
  command
      .add_option("--source-dict", options->source_dict,
                  "checkpoint, data: dictionary of the source language [told among the files]")
      ->type_name("FILE");
  command.add_option("--target-dict", options->target_dict, "checkpoint, data: dictionary of the target language")
      ->type_name("FILE");
  command.add_option("--source-codes", options->source_codes, "checkpoint, data: byte pairs of the source language")
      ->type_name("FILE");
  command
      .add_option("--target-codes", options->target_codes,
                  "checkpoint, data: byte pairs of the target language [the source's]")
      ->type_name("FILE");
  command.add_option("--name", options->name, "checkpoint: the model's name")->type_name("TEXT");
  command.add_option("--licence", options->licence, "checkpoint: the weights' licence")->type_name("TEXT");
  command.add_option("--device", options->device, "predictor, CSV: the device it speaks for [told by the file's name]")
      ->type_name("raspberrypi|xeon|titanxp");
  add_value(cli, command, "--tokens", options->tokens, "predictor, CSV: length of the measured sentence [30, IWSLT 23]",
            "N");
  cli.add_json(command);
  cli.on_run(
      command, [&cli, options] { return run(cli, *options); }, true);
}

}  // namespace hat::cli
