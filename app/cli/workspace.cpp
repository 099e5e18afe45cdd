// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/cli/choose_model.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "domain/config/check.h"
#include "domain/io/checksums.h"
#include "domain/io/data_card.h"
#include "domain/io/exists.h"
#include "domain/io/folder_lock.h"
#include "domain/io/leftovers.h"
#include "domain/io/model_card.h"
#include "domain/io/search_run.h"
#include "domain/io/space_yaml.h"
#include "domain/io/train_run.h"
#include "domain/workspace/create.h"

namespace hat::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

struct WorkspaceOptions {
  std::string folder, name, super, data, space;
  std::vector<std::string> models;
};

/// What a workspace is made of is read once as it will be later: a damaged model or text is told now.
void check_parts(Cli& cli, const std::string& super, const std::string& data) {
  const ModelInfo model = cli.engine().inspect(super);
  if (data.empty()) return;
  const auto has = [&](const std::string& language) {
    return exists((fs::path(data) / ("valid." + language)).string());
  };
  if (!has(model.source_language) || !has(model.target_language))
    throw Error(ErrorCode::invalid_input,
                Problem{"", "--data",
                        message("expected validation text, but {} has no valid.{} and valid.{}", data,
                                model.source_language, model.target_language)});
  if (!exists((fs::path(data) / "data.yaml").string())) return;  // text alone
  const DataCard card = read_data_card(data);
  std::vector<Problem> problems;
  if (card.source_vocab != model.network.source_vocab || card.target_vocab != model.network.target_vocab)
    problems.push_back(
        {"", "--data",
         message("expected the SuperTransformer's vocabularies of {} and {} tokens, got {} and {}: the text was "
                 "prepared for another model",
                 model.network.source_vocab, model.network.target_vocab, card.source_vocab, card.target_vocab)});
  throw_if_any(std::move(problems));
  for (const std::string& file : files_of(card)) expect_whole(data, card.checksums, file, "data.yaml");
}

int create(Cli& cli, const WorkspaceOptions& options) {
  ConfigCheck check;
  check.required("FOLDER", options.folder, message("a folder to write"));
  check.output_folder("FOLDER", options.folder);
  check.own_folder("FOLDER", options.folder, "", message("a new or an empty folder"));
  check.model("--super", options.super);
  check.folder("--data", options.data);
  if (!options.space.empty()) check.space("--space", options.space);
  if (options.super.empty() == options.space.empty())
    check.add(
        "--super",
        options.super.empty()
            ? message(
                  "expected a SuperTransformer, or --space for a workspace without weights yet, but both are missing")
            : message("expected either a SuperTransformer, whose space it has, or --space, got both"));
  if (!options.data.empty() && options.super.empty()) check.add("--data", message("expected --super beside it"));
  throw_if_any(check.take());
  if (!options.super.empty()) check_parts(cli, options.super, options.data);
  const std::string name = options.name.empty() ? folder_name(options.folder) : options.name;
  if (!options.super.empty())
    create_workspace(options.folder, name, options.super, options.data);
  else
    create_space_workspace(options.folder, name, load_space(options.space));
  print_line(options.folder);
  return done;
}

std::string ms_text(const ModelNumbers& numbers) {
  if (numbers.measured_ms) return fmt::format("{:.1f}", *numbers.measured_ms);
  return numbers.predicted_ms ? fmt::format("~{:.1f}", *numbers.predicted_ms) : "";
}

/// Runs of a workspace, each with what is known of it in a few words; one that cannot be read says so.
std::vector<std::pair<std::string, std::string>> runs_of(const Workspace& workspace) {
  std::vector<std::pair<std::string, std::string>> runs;
  std::error_code ignored;
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(workspace.runs_folder, ignored))
    if (entry.is_directory(ignored)) folders.push_back(entry.path());
  std::ranges::sort(folders);
  for (const fs::path& folder : folders) {
    const std::string path = folder.string(), busy = FolderLock::is_held(path) ? ", at work" : "";
    try {
      if (is_search_run(path)) {
        const SearchRun run = read_search_run(path);
        runs.emplace_back(
            path, fmt::format("search, budget {} ms, {}{}", run.config.budget_ms,
                              counted(static_cast<std::int64_t>(run.candidates.size()), "candidate", "candidates"),
                              !busy.empty()   ? busy
                              : run.has_ended ? ""
                                              : ", not ended (--resume goes on)"));
      } else if (fs::exists(folder / "run.yaml", ignored)) {
        const TrainRun run = read_train_run(path);
        runs.emplace_back(path, fmt::format("training, update {} of {}{}", grouped(run.last_update()),
                                            grouped(run.config.max_updates),
                                            !busy.empty()           ? busy
                                            : run.reached_its_end() ? ""
                                                                    : ", not ended (--resume goes on)"));
      }
    } catch (const Error& error) {
      runs.emplace_back(path, fmt::format("cannot be read: {}", error.problems().front().text()));
    }
  }
  return runs;
}

int show(Cli& cli, const WorkspaceOptions& options) {
  const Workspace workspace = open_workspace(options.folder);
  const ModelsOnDevice models = models_on_device(workspace, cli.engine().device(1));
  const auto runs = runs_of(workspace);
  if (cli.json()) {
    Json json{{"name", workspace.name},
              {"folder", workspace.folder},
              {"source_language", workspace.source_language},
              {"target_language", workspace.target_language},
              {"space", workspace.space.name}};
    if (workspace.super) json["supertransformer"] = workspace.super->folder;
    if (!workspace.valid_source.empty()) json["validation"] = {workspace.valid_source, workspace.valid_target};
    json["predictor"] = models.predictor.file;
    json["models"] = Json::array();
    for (std::size_t i = 0; i < models.models.size(); ++i) {
      Json entry{{"name", name_of(models.models[i])},
                 {"folder", models.models[i].info.folder},
                 {"architecture", to_text(models.models[i].arch)}};
      const ModelNumbers& numbers = models.numbers[i];
      if (numbers.measured_ms) entry["latency_ms"] = *numbers.measured_ms;
      if (numbers.predicted_ms) entry["predicted_ms"] = *numbers.predicted_ms;
      if (numbers.bleu) entry["bleu"] = *numbers.bleu;
      json["models"].push_back(std::move(entry));
    }
    json["runs_folder"] = workspace.runs_folder;
    json["runs"] = Json::array();
    for (const auto& [folder, state] : runs) json["runs"].push_back({{"folder", folder}, {"state", state}});
    for (const Problem& problem : workspace.unreadable) json["unreadable"].push_back(problem.text());
    print_line(json.dump(2, ' ', false, Json::error_handler_t::replace));
    return done;
  }
  print_line(fmt::format("workspace   {}", workspace.name));
  if (!workspace.source_language.empty())
    print_line(fmt::format("languages   {} to {}", workspace.source_language, workspace.target_language));
  if (!workspace.space.name.empty()) print_line(fmt::format("space       {}", workspace.space.name));
  if (workspace.super) print_line(fmt::format("super       {}", workspace.super->folder));
  print_line(fmt::format("validation  {}", workspace.valid_source.empty()
                                               ? "none"
                                               : workspace.valid_source + ", " + workspace.valid_target));
  print_line(fmt::format("predictor   {}", models.predictor.file.empty() ? "none" : predictor_text(models.predictor)));
  print_line(fmt::format("runs        {}\n", workspace.runs_folder));
  if (!models.models.empty()) {
    std::vector<std::vector<std::string>> rows{{"ms", "BLEU", "model", "architecture"}};
    for (std::size_t i = 0; i < models.models.size(); ++i)
      rows.push_back({ms_text(models.numbers[i]),
                      models.numbers[i].bleu ? fmt::format("{:.1f}", *models.numbers[i].bleu) : "",
                      name_of(models.models[i]), to_text(models.models[i].arch)});
    print(table_text(rows));
    if (std::ranges::any_of(models.numbers,
                            [](const ModelNumbers& numbers) { return !numbers.measured_ms && numbers.predicted_ms; }))
      print_line("~ predicted");
  }
  for (const auto& [folder, state] : runs) print_line(fmt::format("{}: {}", folder, state));
  return done;
}

/// Tells at once what is no workspace, and what is no model to add to it.
void check_arguments(Cli& cli, const WorkspaceOptions& options) {
  ConfigCheck check;
  check.folder("FOLDER", options.folder);
  std::error_code ignored;
  if (fs::is_directory(options.folder, ignored) && !fs::exists(fs::path(options.folder) / "workspace.yaml", ignored))
    check.add("FOLDER", message("expected a workspace, but {} has no workspace.yaml", options.folder));
  for (const std::string& model : options.models) check.model("MODEL", model);
  cli.check(check.take());
}

int add(const WorkspaceOptions& options) {
  const Workspace workspace = open_workspace(options.folder);
  for (const std::string& model : options.models) print_line(add_model(workspace, model));
  return done;
}

/// Folders are walked, but no links are followed out of them.
void clean_below(const fs::path& folder, std::vector<std::string>& removed) {
  std::ranges::move(remove_leftovers(folder.string()), std::back_inserter(removed));
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (entry.is_directory(ignored) && !entry.is_symlink(ignored)) clean_below(entry.path(), removed);
}

int clean(Cli& cli, const WorkspaceOptions& options) {
  std::vector<std::string> removed;
  const Workspace workspace = open_workspace(options.folder);
  for (const std::string& folder : {workspace.folder, workspace.runs_folder, workspace.machine_folder})
    clean_below(folder, removed);
  if (cli.json())
    print_line(Json{{"removed", removed}}.dump(2, ' ', false, Json::error_handler_t::replace));
  else
    for (const std::string& path : removed) print_line(path);
  if (removed.empty()) say("hat workspace clean: nothing to remove");
  return done;
}

}  // namespace

void add_workspace(Cli& cli) {
  CLI::App& workspace = cli.add(cli.app(), "workspace", "make workspaces, look into them, add models");
  const auto options = std::make_shared<WorkspaceOptions>();
  const auto verb = [&](const char* name, const char* help) -> CLI::App& {
    CLI::App& command = cli.add(workspace, name, help);
    command.add_option("folder", options->folder, "the workspace's folder")->type_name("FOLDER")->required();
    return command;
  };
  CLI::App& create_command =
      verb("create", "make a workspace of a SuperTransformer and its data, or of a search space");
  create_command.add_option("--super", options->super, "the SuperTransformer's model folder")->type_name("TEXT");
  create_command
      .add_option("--data", options->data, "the prepared data that it was trained on, for its validation text")
      ->type_name("TEXT");
  create_command.add_option("--space", options->space, "a search space instead: a preset or a file")->type_name("TEXT");
  create_command.add_option("--name", options->name, "the workspace's name [the folder's]")->type_name("TEXT");
  cli.on_run(create_command, [&cli, options] { return create(cli, *options); });

  CLI::App& show_command =
      verb("show", "what a workspace holds: models with their times and BLEU on this machine, and runs");
  cli.add_json(show_command);
  cli.on_run(
      show_command,
      [&cli, options] {
        check_arguments(cli, *options);
        return show(cli, *options);
      },
      true);

  CLI::App& add_command = verb("add", "copy SubTransformers into a workspace");
  add_command.add_option("models", options->models, "model folders")->type_name("MODEL")->required();
  cli.on_run(
      add_command,
      [&cli, options] {
        check_arguments(cli, *options);
        return add(*options);
      },
      true);

  CLI::App& clean_command =
      verb("clean", "remove what killed processes were writing, in the workspace and among its runs");
  cli.add_json(clean_command);
  cli.on_run(
      clean_command,
      [&cli, options] {
        check_arguments(cli, *options);
        return clean(cli, *options);
      },
      true);
}

}  // namespace hat::cli
