// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/places.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/exists.h"
#include "domain/io/fingerprint.h"
#include "domain/io/space_yaml.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

std::string file_name_of(std::string name) {
  for (char& c : name)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_')) c = '-';
  return name.empty() ? "space" : name;
}

}  // namespace

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

void place_in_user_data(Workspace& workspace) {
  const int vocabulary = workspace.super ? workspace.super->network.target_vocab : 0;
  const std::uint64_t key = fingerprint_of(space_to_yaml(workspace.space) + std::to_string(vocabulary));
  const std::string name = fmt::format("{}-{:08x}", file_name_of(workspace.space.name), key >> 32);
  const fs::path data = user_data_folder();
  workspace.machine_folder = (data / "machine" / name).string();
  if (workspace.runs_folder.empty()) workspace.runs_folder = (data / "runs" / name).string();
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

}  // namespace hat
