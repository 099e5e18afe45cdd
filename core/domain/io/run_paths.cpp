// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/run_paths.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

#include "domain/io/exists.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

/// Without "..", also where the folder that it leads out of is not there any more, and without a slash at its end.
fs::path whole(const fs::path& path) {
  std::error_code failed;
  const fs::path normal = fs::absolute(path, failed).lexically_normal();
  return normal.has_filename() ? normal : normal.parent_path();
}

/// What is moved together with a run's folder: the workspace around it, else the folder that holds it.
fs::path home_of(const fs::path& run) {
  for (fs::path around = run; around.has_relative_path(); around = around.parent_path())
    if (exists((around / "workspace.yaml").string())) return around;
  return run.parent_path();
}

}  // namespace

RunPaths::RunPaths(std::string folder, std::string begun_in)
    : folder_(std::move(folder)), begun_in_(std::move(begun_in)) {}

std::string RunPaths::kept(const std::string& path) const {
  if (path.empty()) return {};
  const fs::path run = whole(folder_), there = whole(path), home = home_of(run);
  const fs::path inside = there.lexically_relative(home);
  if (!home.has_relative_path() || inside.empty() || *inside.begin() == "..") return there.string();
  return there.lexically_relative(run).string();
}

std::optional<std::string> RunPaths::find(const std::string& kept) const {
  if (kept.empty()) return std::nullopt;
  const fs::path written(kept), before(begun_in_);
  std::vector<fs::path> places;
  if (written.is_relative()) {
    places.push_back(folder_ / written);
    if (before.is_absolute()) places.push_back(before / written);
    // Above the folder there is something wherever it is moved to: that is meant only where it is a workspace too.
    const bool leads_up = std::ranges::all_of(written, [](const fs::path& step) { return step == ".."; });
    if (leads_up && !exists((whole(places[0]) / "workspace.yaml").string())) std::ranges::reverse(places);
  }
  places.push_back(written);
  // A whole path of an older run that was moved with what it belongs to.
  if (written.is_absolute() && before.is_absolute()) places.push_back(folder_ / written.lexically_relative(before));
  for (const fs::path& place : places)
    if (const std::string there = whole(place).string(); exists(there)) return there;
  return std::nullopt;
}

std::string RunPaths::resolved(const std::string& kept) const {
  if (kept.empty()) return {};
  return find(kept).value_or(whole(folder_ / fs::path(kept)).string());
}

}  // namespace hat
