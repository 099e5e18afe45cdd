// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace hat {
namespace {

/// A descriptor that holds the lock, or -1, and whether that is because somebody else does.
std::pair<int, bool> lock(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return {-1, false};
  int result = 0;
  do result = ::flock(descriptor, LOCK_EX | LOCK_NB);
  while (result != 0 && errno == EINTR);
  if (result == 0) return {descriptor, false};
  const bool is_taken = errno == EWOULDBLOCK;
  ::close(descriptor);
  return {-1, is_taken};
}

}  // namespace

FolderLock::FolderLock(const std::string& folder, const char* field) {
  const auto [descriptor, is_taken] = lock(folder);
  if (is_taken)
    throw Error(ErrorCode::invalid_input,
                Problem{folder, field,
                        message("expected a folder that nobody writes into, but another run is at "
                                "work in it: wait for its end, or choose another folder")});
  descriptor_ = descriptor;
}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool FolderLock::is_held(const std::string& folder) {
  const auto [descriptor, is_taken] = lock(folder);
  if (descriptor >= 0) ::close(descriptor);
  return is_taken;
}

}  // namespace hat
