// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/error.h"

namespace hat {

/// Held while a process writes a run into a folder, so that no second one, nor a second job of the same program, writes
/// there too. It is the kernel's lock on the folder itself (flock): it leaves no file behind and ends with the process,
/// also when that is killed. On a file system without such locks nothing is locked.
class FolderLock {
 public:
  /// `folder` must exist. Error(invalid_input) with `field` when somebody holds it.
  FolderLock(const std::string& folder, const char* field);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

  /// Whether somebody holds it now.
  [[nodiscard]] static bool is_held(const std::string& folder);

 private:
  int descriptor_ = -1;
};

}  // namespace hat
