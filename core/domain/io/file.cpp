// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace hat {
namespace {

constexpr std::size_t read_at_once = std::size_t{1} << 18;
constexpr std::size_t most_of_a_device = std::size_t{16} << 20;  ///< bytes: a device like /dev/zero has no end

[[noreturn]] void too_long(const std::string& path, std::uint64_t most_bytes) {
  throw Error(ErrorCode::invalid_input, Problem{path, "", message("expected at most {} bytes, got more", most_bytes)});
}

}  // namespace

void io_error(const std::string& path, Message message) {
  throw Error(ErrorCode::io, Problem{path, "", std::move(message)});
}

std::string error_text(int error) { return std::strerror(error); }

int open_for_reading(const std::string& path) {
  if (path.empty()) io_error(path, message("expected a file, got an empty name"));
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    if (errno == ENOENT) io_error(path, message("expected a file, but there is none of that name"));
    io_error(path, message("cannot be read: {}", error_text(errno)));
  }
  struct stat info {};
  if (::fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode)) {
    ::close(descriptor);
    io_error(path, message("expected a file, got a folder"));
  }
  return descriptor;
}

void each_chunk(const std::string& path, const std::function<void(std::string_view)>& take) {
  struct Closing {
    int descriptor;
    ~Closing() { ::close(descriptor); }
  } const file{open_for_reading(path)};
  struct stat info {};
  const bool is_device = ::fstat(file.descriptor, &info) == 0 && S_ISCHR(info.st_mode);
  std::string chunk(read_at_once, '\0');
  std::uint64_t bytes = 0;
  while (true) {
    const ssize_t got = ::read(file.descriptor, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) io_error(path, message("cannot be read: {}", error_text(errno)));
    if (got == 0) return;
    bytes += static_cast<std::uint64_t>(got);
    if (is_device && bytes > most_of_a_device) too_long(path, most_of_a_device);
    take(std::string_view(chunk).substr(0, static_cast<std::size_t>(got)));
  }
}

std::string read_file(const std::string& path, std::uint64_t most_bytes) {
  std::error_code failed;
  const std::uintmax_t size =
      std::filesystem::is_regular_file(path, failed) ? std::filesystem::file_size(path, failed) : 0;
  if (!failed && size > most_bytes) too_long(path, most_bytes);
  std::string bytes;
  if (!failed && size > 0) bytes.reserve(static_cast<std::size_t>(size) + 1);
  each_chunk(path, [&](std::string_view chunk) {
    bytes.append(chunk);
    if (bytes.size() > most_bytes) too_long(path, most_bytes);
  });
  return bytes;
}

}  // namespace hat
