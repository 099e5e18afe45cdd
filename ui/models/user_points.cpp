// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/user_points.h"

#include <algorithm>
#include <filesystem>

#include "domain/error.h"
#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "ui/text/messages.h"

namespace hat::ui {

namespace fs = std::filesystem;

void UserPoints::open(const std::string& folder) {
  folder_ = folder;
  files_.clear();
  std::error_code ignored;
  if (folder.empty()) return;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() != ".csv") continue;
    File file{QString::fromStdString(entry.path().stem().string()), {}, {}};
    try {
      file.points = read_points_csv(entry.path().string());
    } catch (const Error& error) {
      file.error = words(error);
    }
    files_.push_back(std::move(file));
  }
  std::ranges::sort(files_, {}, &File::name);
}

int UserPoints::add(const std::string& file) {
  std::vector<NamedPoint> points = read_points_csv(file);
  if (folder_.empty())
    throw Error(ErrorCode::invalid_input,
                Problem{file, "", message("expected an open workspace to keep the points with")});
  std::error_code failed;
  fs::create_directories(folder_, failed);
  if (failed) throw Error(ErrorCode::io, Problem{folder_, "", message("cannot make the folder: {}", failed.message())});
  const fs::path kept = fs::path(folder_) / (fs::path(file).stem().string() + ".csv");
  if (!fs::equivalent(kept, file, failed)) write_atomically(kept.string(), read_file(file));
  const int count = static_cast<int>(points.size());
  const QString name = QString::fromStdString(kept.stem().string());
  std::erase_if(files_, [&](const File& other) { return other.name == name; });
  files_.push_back({name, std::move(points), {}});
  std::ranges::sort(files_, {}, &File::name);
  return count;
}

void UserPoints::remove(const QString& name) {
  std::error_code failed;
  fs::remove(fs::path(folder_) / (name.toStdString() + ".csv"), failed);
  if (failed)
    throw Error(ErrorCode::io, Problem{(fs::path(folder_) / (name.toStdString() + ".csv")).string(), "",
                                       message("cannot be removed: {}", failed.message())});
  std::erase_if(files_, [&](const File& file) { return file.name == name; });
}

}  // namespace hat::ui
