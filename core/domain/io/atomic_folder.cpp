// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/atomic_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "domain/io/leftovers.h"

namespace hat {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const std::string& path, const Message& what, int error) {
  throw Error(ErrorCode::io, Problem{path, "", message("{}: {}", what, std::strerror(error))});
}

void flush_to_disk(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(path.string(), message("cannot be opened"), errno);
  const int result = ::fsync(descriptor);
  const int error = errno;
  ::close(descriptor);
  // Some file systems cannot flush a folder; its files are flushed all the same.
  if (result != 0 && error != EINVAL) fail(path.string(), message("cannot be flushed to the disk"), error);
}

}  // namespace

AtomicFolder::AtomicFolder(const std::string& target) {
  std::error_code error;
  fs::path path = fs::absolute(target, error).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  target_ = path.string();
  if (fs::exists(path, error) && !fs::is_directory(path, error))
    throw Error(ErrorCode::io, Problem{target, "", message("expected a folder, got a file")});
  fs::create_directories(path.parent_path(), error);
  if (error) fail(path.parent_path().string(), message("cannot be made"), error.value());
  remove_leftovers_once(path.parent_path().string());
  temporary_ = (path.parent_path() / temporary_name(path.filename().string())).string();
  if (::mkdir(temporary_.c_str(), 0777) != 0) {
    const int reason = errno;
    temporary_.clear();
    fail(target, message("cannot be written"), reason);
  }
}

AtomicFolder::~AtomicFolder() {
  std::error_code error;
  if (!temporary_.empty()) fs::remove_all(temporary_, error);
}

void AtomicFolder::commit() {
  for (const auto& entry : fs::recursive_directory_iterator(temporary_)) flush_to_disk(entry.path());
  flush_to_disk(temporary_);
  if (::renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, target_.c_str(), RENAME_EXCHANGE) == 0) {
    // What is in the temporary place now is the old folder; the destructor removes it.
  } else if (::rename(temporary_.c_str(), target_.c_str()) == 0) {
    temporary_.clear();  // there was no target, or an empty one
  } else if (errno == ENOTEMPTY || errno == EEXIST) {
    const std::string old = temporary_ + "-old";  // no leftover by its name: it is all there is until the next line
    if (::rename(target_.c_str(), old.c_str()) != 0) fail(target_, message("cannot be replaced"), errno);
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) {
      const int error = errno;
      (void)::rename(old.c_str(), target_.c_str());
      fail(target_, message("cannot be replaced"), error);
    }
    temporary_ = old;
  } else {
    fail(target_, message("cannot be written"), errno);
  }
  flush_to_disk(fs::path(target_).parent_path());
}

}  // namespace hat
