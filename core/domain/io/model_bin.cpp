// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/model_bin.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "domain/io/model_card.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr const char* bin_name = ".bin";

fs::path plain(const std::string& folder) {
  const fs::path path = fs::path(folder).lexically_normal();
  return path.has_filename() ? path : path.parent_path();
}

/// `wanted`, with a number behind it where there is something of that name.
fs::path free_place(const fs::path& wanted) {
  std::error_code ignored;
  fs::path place = wanted;
  for (int number = 2; fs::exists(place, ignored); ++number) place = wanted.string() + fmt::format("-{}", number);
  return place;
}

void move(const fs::path& from, const fs::path& to) {
  std::error_code failed;
  fs::create_directories(to.parent_path(), failed);
  if (failed)
    throw Error(ErrorCode::io, Problem{to.parent_path().string(), "", message("cannot be made: {}", failed.message())});
  fs::rename(from, to, failed);  // in one step, within one file system: beside it
  if (failed)
    throw Error(ErrorCode::io,
                Problem{from.string(), "", message("cannot be moved to {}: {}", to.string(), failed.message())});
}

}  // namespace

ModelInfo describe_model(const std::string& folder, const std::string& name, const std::string& description) {
  if (name.find_first_not_of(" \t\n") == std::string::npos)
    throw Error(ErrorCode::invalid_input, Problem{folder, "name", message("expected a name, got nothing")});
  ModelInfo info = read_model_card(folder);
  info.name = name;
  info.description = description;
  write_model_card(folder, info);
  return info;
}

std::string bin_model(const std::string& folder) {
  const fs::path from = plain(folder);
  std::error_code ignored;
  if (!fs::exists(from / "model.yaml", ignored))
    throw Error(ErrorCode::invalid_input,
                Problem{folder, "", message("expected a model folder, but it has no model.yaml")});
  const fs::path to = free_place(from.parent_path() / bin_name / from.filename());
  move(from, to);
  return to.string();
}

std::string restore_model(const std::string& folder) {
  const fs::path from = plain(folder);
  if (from.parent_path().filename() != bin_name)
    throw Error(ErrorCode::invalid_input, Problem{folder, "", message("expected a model in the bin")});
  const fs::path to = free_place(from.parent_path().parent_path() / from.filename());
  move(from, to);
  return to.string();
}

std::vector<ModelInfo> binned_models(const std::string& models_folder) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(plain(models_folder) / bin_name, ignored))
    if (fs::exists(entry.path() / "model.yaml", ignored)) folders.push_back(entry.path().string());
  std::ranges::sort(folders);
  std::vector<ModelInfo> models;
  for (const std::string& folder : folders) {
    try {
      models.push_back(read_model_card(folder));
    } catch (const Error&) {
      // Left out: it can still be moved by hand.
    }
  }
  return models;
}

}  // namespace hat
