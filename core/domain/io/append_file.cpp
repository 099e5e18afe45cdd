// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/append_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "domain/error.h"

namespace hat {
namespace {

[[noreturn]] void fail(const std::string& path, int error) {
  throw Error(error == ENOSPC || error == EDQUOT ? ErrorCode::resource : ErrorCode::io,
              Problem{path, "", message("cannot be written: {}", std::strerror(error))});
}

}  // namespace

AppendFile::AppendFile(std::string path)
    : path_(std::move(path)), descriptor_(::open(path_.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666)) {
  if (descriptor_ < 0) fail(path_, errno);
}

AppendFile::~AppendFile() { ::close(descriptor_); }

void AppendFile::add(std::string_view rows) {
  ssize_t written = 0;
  do written = ::write(descriptor_, rows.data(), rows.size());
  while (written < 0 && errno == EINTR);
  if (written != static_cast<ssize_t>(rows.size())) fail(path_, written < 0 ? errno : ENOSPC);
}

}  // namespace hat
