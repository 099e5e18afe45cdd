// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/error.h"

namespace hat {

/// Writes a folder of files whole or not at all: the caller fills path(), a temporary folder beside the target;
/// commit() flushes every file in it and puts it in the target's place, exchanging the two in one step where the file
/// system can. Without commit() the target is as it was and the temporary folder is gone. Every failure is an
/// Error(io).
class AtomicFolder {
 public:
  /// Makes the parent folders of `target` as far as they are missing.
  explicit AtomicFolder(const std::string& target);
  ~AtomicFolder();
  AtomicFolder(const AtomicFolder&) = delete;
  AtomicFolder& operator=(const AtomicFolder&) = delete;

  /// The folder to write into.
  [[nodiscard]] const std::string& path() const { return temporary_; }
  /// A folder that stood at the target before is removed. Nothing may be written afterwards.
  void commit();

 private:
  std::string target_, temporary_;
};

}  // namespace hat
