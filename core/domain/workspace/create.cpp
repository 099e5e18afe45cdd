// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/create.h"

#include <algorithm>
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/atomic_folder.h"
#include "domain/io/field_file.h"
#include "domain/io/file.h"
#include "domain/io/model_card.h"
#include "domain/io/space_yaml.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

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

/// Where the workspace keeps its SubTransformers; `models` is made where it names no folder.
fs::path models_folder(const Workspace& workspace) {
  const std::string file = (fs::path(workspace.folder) / "workspace.yaml").string();
  const FieldFile fields = read_field_file(file);
  const auto named = std::ranges::find(fields.entries, "models", [](const auto& entry) { return entry.first; });
  if (named != fields.entries.end() && !named->second.items.empty())
    return fs::path(workspace.folder) / named->second.items[0];
  const fs::path folder = fs::path(workspace.folder) / "models";
  fs::create_directories(folder);
  std::string text = read_file(file);
  if (!text.empty() && text.back() != '\n') text += '\n';
  write_atomically(file, text + "models: models\n");
  return folder;
}

}  // namespace

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

std::string add_model(const Workspace& workspace, const std::string& model_folder) {
  const ModelInfo model = read_model_card(model_folder);
  std::vector<Problem> problems;
  const auto expect = [&](bool right, const char* field, Message message) {
    if (!right) problems.push_back({model_folder, field, std::move(message)});
  };
  expect(!model.is_super, "model", message("expected a SubTransformer, got a SuperTransformer"));
  const auto same = [&](const char* field, const std::string& theirs, const std::string& ours) {
    expect(ours.empty() || theirs == ours, field, message("expected {}, as the workspace has, got {}", ours, theirs));
  };
  same("source_language", model.source_language, workspace.source_language);
  same("target_language", model.target_language, workspace.target_language);
  if (workspace.super) {
    const Network &theirs = model.network, &ours = workspace.super->network;
    expect(theirs.source_vocab == ours.source_vocab && theirs.target_vocab == ours.target_vocab, "vocabulary",
           message("expected {} and {} tokens, as the SuperTransformer has, got {} and {}", ours.source_vocab,
                   ours.target_vocab, theirs.source_vocab, theirs.target_vocab));
  }
  fs::path from = fs::absolute(model_folder).lexically_normal();
  if (!from.has_filename()) from = from.parent_path();
  throw_if_any(std::move(problems));
  const fs::path target = models_folder(workspace) / from.filename();
  std::error_code ignored;
  // Named again, as after a kill between several: it is there.
  if (fs::exists(target / "model.yaml", ignored) && !model.fingerprint.empty() &&
      read_model_card(target.string()).fingerprint == model.fingerprint)
    return target.string();
  if (fs::exists(target, ignored))
    throw Error(ErrorCode::invalid_input,
                Problem{target.string(), "", message("expected no model of that name yet, but there is one")});
  AtomicFolder copy(target.string());
  std::error_code failed;
  fs::copy(from, copy.path(), fs::copy_options::recursive, failed);
  if (failed)
    throw Error(failed == std::errc::no_space_on_device ? ErrorCode::resource : ErrorCode::io,
                Problem{target.string(), "", message("cannot be written: {}", failed.message())});
  copy.commit();
  return target.string();
}

}  // namespace hat
