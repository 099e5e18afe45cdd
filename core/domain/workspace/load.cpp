// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <limits>

#include "domain/io/exists.h"
#include "domain/io/model_card.h"
#include "domain/io/space_yaml.h"
#include "domain/io/yaml_map.h"
#include "domain/workspace/places.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

double order_of(const ModelInfo& model) {
  const std::optional<double>& ms = model.numbers.latency_ms ? model.numbers.latency_ms : model.numbers.predicted_ms;
  return ms.value_or(std::numeric_limits<double>::infinity());
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

}  // namespace

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
  place_in_user_data(workspace);
  workspace.evaluations = read_evaluations(workspace.machine_folder);
  return workspace;
}

}  // namespace hat
