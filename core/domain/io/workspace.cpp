// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <limits>

#include "domain/config/latency.h"
#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/exists.h"
#include "domain/io/fingerprint.h"
#include "domain/io/model_card.h"
#include "domain/io/space_yaml.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

double order_of(const ModelInfo& model) {
  for (const char* key : {"latency_ms", "predicted_ms"})
    if (const auto found = model.numbers.find(key); found != model.numbers.end()) return found->second;
  return std::numeric_limits<double>::infinity();
}

std::string file_name_of(std::string name) {
  for (char& c : name)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_')) c = '-';
  return name.empty() ? "space" : name;
}

/// Reads workspace.yaml key by key; every path that it names must be there.
class Loader {
 public:
  Loader(Workspace& workspace, YamlMap& map) : workspace_(workspace), map_(map) {}

  /// The path of `key` inside the workspace, "" when absent or when what it names is missing.
  std::string path(YamlMap& map, const std::string& key, bool folder, bool must_exist = true) {
    std::string value;
    if (!map.get(key, value) || value.empty()) return {};
    const std::string whole = (fs::path(workspace_.folder) / value).lexically_normal().string();
    if (!must_exist) return whole;
    if (!exists(whole))
      map.problem(key, folder ? message("expected a folder, but there is none at {}", whole)
                              : message("expected a file, but there is none at {}", whole));
    else if (is_folder(whole) != folder)
      map.problem(key, folder ? message("expected a folder, got the file {}", whole)
                              : message("expected a file, got the folder {}", whole));
    else
      return whole;
    return {};
  }

  void read(const std::string& file, std::vector<Problem>& problems) {
    map_.get("name", workspace_.name);
    if (const YAML::Node node = map_.raw("languages"); map_.has("languages")) {
      YamlMap languages(node, file, "languages", problems);
      languages.get("source", workspace_.source_language, true);
      languages.get("target", workspace_.target_language, true);
      languages.finish();
    }
    read_models();
    read_space(file, problems);
    read_text("validation", file, workspace_.valid_source, workspace_.valid_target, problems);
    read_text("test", file, workspace_.test_source, workspace_.test_target, problems);
    if (const YAML::Node node = map_.raw("latency"); map_.has("latency")) {
      YamlMap latency(node, file, "latency", problems);
      workspace_.latency_data = path(latency, "data", false);
      workspace_.predictor = path(latency, "predictor", false);
      latency.finish();
    }
    workspace_.runs_folder = path(map_, "runs", true, false);
    map_.finish();
  }

 private:
  void read_text(const std::string& key, const std::string& file, std::string& source, std::string& target,
                 std::vector<Problem>& problems) {
    const YAML::Node node = map_.raw(key);
    if (!map_.has(key)) return;
    YamlMap text(node, file, key, problems);
    if (!text.has("source") || !text.has("target")) map_.problem(key, message("expected both source and target"));
    source = path(text, "source", false);
    target = path(text, "target", false);
    text.finish();
  }

  void read_models() {
    if (const std::string folder = path(map_, "supertransformer", true); !folder.empty()) {
      workspace_.super = read_model_card(folder);
      if (!workspace_.super->is_super)
        map_.problem("supertransformer", message("expected a SuperTransformer, got the SubTransformer {}", folder));
      if (workspace_.source_language.empty()) workspace_.source_language = workspace_.super->source_language;
      if (workspace_.target_language.empty()) workspace_.target_language = workspace_.super->target_language;
    }
    const std::string folder = path(map_, "models", true);
    if (folder.empty()) return;
    workspace_.models = read_model_cards(folder, workspace_.unreadable);
    for (const ModelInfo& model : workspace_.models)
      if (model.is_super)
        map_.problem("models", message("expected SubTransformers, got the SuperTransformer {}", model.folder));
    std::ranges::stable_sort(workspace_.models, {}, order_of);
  }

  void read_space(const std::string& file, std::vector<Problem>& problems) {
    const YAML::Node node = map_.raw("space");
    if (!map_.has("space")) {
      if (workspace_.super) workspace_.space = workspace_.super->network.space;
    } else if (node.IsMap()) {
      workspace_.space = space_from_node(node, file, "space", problems);
    } else {
      std::string value;
      if (!map_.get("space", value)) return;
      const auto presets = preset_names();
      if (std::ranges::find(presets, value) != presets.end())
        workspace_.space = preset_space(value);
      else if (const std::string whole = path(map_, "space", false); !whole.empty())
        workspace_.space = load_space(whole);
    }
  }

  Workspace& workspace_;
  YamlMap& map_;
};

/// A new workspace takes the place of a folder as a whole: of an empty one, in which nobody stands.
void expect_free(const std::string& folder) {
  std::error_code failed;
  if (fs::exists(folder, failed) && !fs::is_empty(folder, failed))
    throw Error(ErrorCode::invalid_input, Problem{folder, "", message("expected a new or an empty folder")});
  if (fs::equivalent(folder, fs::current_path(failed), failed) && !failed)
    throw Error(
        ErrorCode::invalid_input,
        Problem{
            folder, "",
            message("expected another folder than the working directory, which would be replaced: name a new one")});
}

}  // namespace

std::string Workspace::own_latency_data() const { return (fs::path(machine_folder) / "latency.csv").string(); }
std::string Workspace::own_predictor() const { return (fs::path(machine_folder) / "predictor.safetensors").string(); }
std::string Workspace::own_parts() const { return (fs::path(machine_folder) / "parts.csv").string(); }

void create_workspace(const std::string& folder, const std::string& name, const std::string& super_folder,
                      const std::string& data_folder) {
  const ModelInfo super = read_model_card(super_folder);
  if (!super.is_super)
    throw Error(ErrorCode::invalid_input,
                Problem{super_folder, "model", message("expected a SuperTransformer, got a SubTransformer")});
  expect_free(folder);
  AtomicFolder made(folder);
  fs::create_directories(fs::path(made.path()) / "models");
  std::string text =
      fmt::format("name: {}\nlanguages:\n  source: {}\n  target: {}\nsupertransformer: {}\nmodels: models\n",
                  yaml_scalar(name), yaml_scalar(super.source_language), yaml_scalar(super.target_language),
                  yaml_scalar(fs::absolute(super_folder).string()));
  const fs::path source = fs::absolute(fs::path(data_folder) / ("valid." + super.source_language)),
                 target = fs::absolute(fs::path(data_folder) / ("valid." + super.target_language));
  if (fs::exists(source) && fs::exists(target))
    text += fmt::format("validation:\n  source: {}\n  target: {}\n", yaml_scalar(source.string()),
                        yaml_scalar(target.string()));
  write_atomically(made.path() + "/workspace.yaml", text);
  made.commit();
}

void create_space_workspace(const std::string& folder, const std::string& name, const SearchSpace& space) {
  expect_free(folder);
  AtomicFolder made(folder);
  fs::create_directories(fs::path(made.path()) / "models");
  write_atomically(made.path() + "/space.yaml", space_to_yaml(space));
  write_atomically(made.path() + "/workspace.yaml",
                   fmt::format("name: {}\nspace: space.yaml\nmodels: models\n", yaml_scalar(name)));
  made.commit();
}

std::vector<ModelInfo> read_model_cards(const std::string& folder, std::vector<Problem>& unreadable) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (exists((entry.path() / "model.yaml").string())) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  std::vector<ModelInfo> models;
  for (const std::string& each : folders) {
    try {
      models.push_back(read_model_card(each));
    } catch (const Error& error) {
      // One line a model: what is cut misses nearly everything.
      Problem problem = error.problems().front();
      if (const std::size_t more = error.problems().size() - 1; more > 0)
        problem.message = message("{} (and {} more problems)", problem.message, more);
      unreadable.push_back(std::move(problem));
    }
  }
  return models;
}

Workspace load_workspace(const std::string& folder) {
  if (!exists(folder))
    throw Error(ErrorCode::io,
                Problem{folder, "", message("expected a workspace folder, but there is none of that name")});
  if (!is_folder(folder))
    throw Error(ErrorCode::io, Problem{folder, "", message("expected a workspace folder, got a file")});
  const std::string file = (fs::path(folder) / "workspace.yaml").string();
  if (!exists(file))
    throw Error(ErrorCode::io,
                Problem{folder, "", message("expected a workspace folder, but it has no workspace.yaml")});
  Workspace workspace;
  workspace.folder = folder;
  workspace.name = folder_name(folder);
  std::vector<Problem> problems;
  try {
    YAML::Node node = load_yaml(file);
    if (!node || node.IsNull()) node = YAML::Node(YAML::NodeType::Map);
    YamlMap map(node, file, "", problems);
    Loader(workspace, map).read(file, problems);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::invalid_input) throw;
    problems.insert(problems.end(), error.problems().begin(), error.problems().end());
  }
  if (!problems.empty()) throw Error(ErrorCode::format, std::move(problems));
  // What latency depends on: the space's sizes and lengths, and the output layer's.
  const int vocabulary = workspace.super ? workspace.super->network.target_vocab : 0;
  const std::uint64_t key = fingerprint_of(space_to_yaml(workspace.space) + std::to_string(vocabulary));
  const fs::path data = user_data_folder();
  const std::string label = file_name_of(workspace.space.name);
  workspace.machine_folder = (data / "machine" / fmt::format("{}-{:08x}", label, key >> 32)).string();
  workspace.evaluations = read_evaluations(workspace.machine_folder);
  if (workspace.runs_folder.empty())
    workspace.runs_folder = (data / "runs" / fmt::format("{}-{:08x}", label, key >> 32)).string();
  return workspace;
}

std::string space_argument(const Workspace& workspace, const SearchSpace& space) {
  const std::vector<std::string> presets = preset_names();
  if (std::ranges::find(presets, space.name) != presets.end() && preset_space(space.name) == space) return space.name;
  const fs::path folder = fs::path(workspace.runs_folder) / "spaces";
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed)
    throw Error(ErrorCode::io, Problem{folder.string(), "", message("cannot make the folder: {}", failed.message())});
  const std::string text = space_to_yaml(space);
  const std::string file =
      (folder / fmt::format("{}-{:08x}.yaml", file_name_of(space.name), fingerprint_of(text) >> 32)).string();
  write_atomically(file, text);
  return file;
}

MeasureConfig own_measurement(const Workspace& workspace) {
  if (!workspace.super)
    throw Error(ErrorCode::invalid_input, Problem{workspace.folder, "supertransformer",
                                                  message("expected a SuperTransformer, but the workspace has none")});
  constexpr std::size_t architectures = 200;
  MeasureConfig config;
  config.model = workspace.super->folder;
  std::vector<Architecture> archs;
  const SearchSpace& space = workspace.super->network.space;
  const auto add = [&](const Architecture& arch) {
    if (std::ranges::find(archs, arch) == archs.end()) archs.push_back(arch);
  };
  for (const ModelInfo& model : workspace.models)
    if (space.contains(model.arch)) add(model.arch);
  add(space.largest());
  add(space.smallest());
  Rng rng(config.seed);
  const std::size_t named = archs.size();
  for (std::size_t tries = 0; archs.size() < std::max(architectures, named) && tries < 10 * architectures; ++tries)
    add(space.sample(rng));
  for (const Architecture& arch : archs) config.archs.push_back(to_text(arch));
  std::error_code error;
  fs::create_directories(workspace.machine_folder, error);
  if (error)
    throw Error(ErrorCode::io, Problem{workspace.machine_folder, "", message("cannot be made: {}", error.message())});
  config.output = workspace.own_latency_data();
  config.resume = true;  // what was measured before it was cut short is kept
  return config;
}

FitConfig own_fit(const Workspace& workspace) {
  FitConfig config;
  config.data = workspace.own_latency_data();
  config.output = workspace.own_predictor();
  return config;
}

std::string user_data_folder() {
  // The XDG base directory specification: relative paths in the variable are to be ignored.
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/')
    return (fs::path(data) / "hat-studio").string();
  const char* home = std::getenv("HOME");
  return (fs::path(home != nullptr && home[0] != '\0' ? home : "/tmp") / ".local/share/hat-studio").string();
}

std::string find_sample_workspace() {
  const auto is_workspace = [](const fs::path& folder) { return exists((folder / "workspace.yaml").string()); };
  if (const char* named = std::getenv("HAT_SAMPLE"); named != nullptr && named[0] != '\0')
    return is_workspace(named) ? named : "";
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  for (const char* beside : {"../share/hat-studio/sample", "../../resources/sample", "../resources/sample"})
    if (const fs::path folder = (program.parent_path() / beside).lexically_normal(); is_workspace(folder))
      return folder.string();
  return {};
}

}  // namespace hat
