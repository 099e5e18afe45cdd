// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "domain/io/file.h"
#include "domain/io/leftovers.h"

namespace hat {
namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 18;

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

void write_all(int descriptor, const char* data, std::size_t size, bool& failed) {
  while (size > 0) {
    const ssize_t written = ::write(descriptor, data, size);
    if (written < 0) {
      if (errno == EINTR) continue;
      failed = true;
      return;
    }
    data += written;
    size -= static_cast<std::size_t>(written);
  }
}

}  // namespace

AtomicFile::AtomicFile(std::string path) : path_(std::move(path)) {
  if (path_.empty()) io_error(path_, message("expected a file to write, got an empty name"));
  struct stat info {};
  if (::lstat(path_.c_str(), &info) == 0 && S_ISLNK(info.st_mode)) {
    // What a link leads to is written, and the link stays.
    std::error_code failed;
    const std::filesystem::path real = std::filesystem::canonical(path_, failed);
    if (failed) io_error(path_, message("cannot be written: it is a link that leads nowhere"));
    path_ = real.string();
  }
  if (::stat(path_.c_str(), &info) == 0) {
    if (S_ISDIR(info.st_mode)) io_error(path_, message("expected a file to write, got a folder"));
    if (!S_ISREG(info.st_mode)) {
      descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
      if (descriptor_ < 0) fail();
      return;
    }
  }
  const std::string folder = folder_of(path_), name = std::filesystem::path(path_).filename().string();
  remove_leftovers_once(folder);
  for (int attempt = 0; attempt < 1000 && descriptor_ < 0; ++attempt) {
    temporary_ = folder + '/' + temporary_name(name);
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ < 0 && errno != EEXIST) {
      const int error = errno;
      temporary_.clear();
      if (error == ENOENT) io_error(path_, message("cannot be written: there is no folder {}", folder));
      errno = error;
      fail();
    }
  }
  if (descriptor_ < 0) fail();
}

AtomicFile::~AtomicFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!committed_ && !temporary_.empty()) ::unlink(temporary_.c_str());
}

void AtomicFile::fail(Step step) const {
  const int error = errno;
  const std::string why = error_text(error);
  throw Error(error == ENOSPC || error == EDQUOT ? ErrorCode::resource : ErrorCode::io,
              Problem{path_, "",
                      step == Step::write   ? message("cannot be written: {}", why)
                      : step == Step::flush ? message("cannot be flushed to the disk: {}", why)
                                            : message("cannot be replaced: {}", why)});
}

void AtomicFile::flush() {
  bool failed = false;
  write_all(descriptor_, buffer_.data(), buffer_.size(), failed);
  if (failed) fail();
  buffer_.clear();
}

void AtomicFile::write(std::string_view bytes) {
  size_ += static_cast<std::int64_t>(bytes.size());
  if (buffer_.size() + bytes.size() > buffer_size) flush();
  if (bytes.size() >= buffer_size) {
    bool failed = false;
    write_all(descriptor_, bytes.data(), bytes.size(), failed);
    if (failed) fail();
  } else {
    buffer_.append(bytes);
  }
}

void AtomicFile::write_at(std::int64_t offset, std::string_view bytes) {
  flush();
  while (!bytes.empty()) {
    const ssize_t written = ::pwrite(descriptor_, bytes.data(), bytes.size(), offset);
    if (written < 0) {
      if (errno == EINTR) continue;
      fail();
    }
    offset += written;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void AtomicFile::settle() {
  flush();
  if (!temporary_.empty() && ::fsync(descriptor_) != 0) fail(Step::flush);
}

void AtomicFile::commit() {
  settle();
  const int descriptor = descriptor_;
  descriptor_ = -1;
  if (::close(descriptor) != 0) fail();
  if (!temporary_.empty()) {
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail(Step::replace);
    // The rename itself is safe only when the folder is on the disk; some file systems cannot do that, which is no
    // error.
    const int folder = ::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
      ::fsync(folder);
      ::close(folder);
    }
  }
  committed_ = true;
}

void write_atomically(const std::string& path, std::string_view bytes) {
  write_atomically(path, [bytes](AtomicFile& file) { file.write(bytes); });
}

void write_atomically(const std::string& path, const std::function<void(AtomicFile&)>& write) {
  AtomicFile file(path);
  write(file);
  file.commit();
}

}  // namespace hat
