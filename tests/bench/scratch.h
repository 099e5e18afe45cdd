// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <string>

#include "domain/error.h"

namespace hat::bench {

/// A folder of its own below the system's temporary folder, removed at the end.
class ScratchFolder {
 public:
  ScratchFolder() : path_((std::filesystem::temp_directory_path() / "hat-bench-XXXXXX").string()) {
    if (!mkdtemp(path_.data()))
      throw Error(ErrorCode::io, Problem{path_, "", message("expected to create a temporary folder")});
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace hat::bench
