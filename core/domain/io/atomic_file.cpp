// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "domain/io/leftovers.h"

namespace hat {
namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 18;
constexpr std::size_t most_of_a_device = std::size_t{16} << 20;  ///< bytes: a device like /dev/zero has no end

[[noreturn]] void io_error(const std::string& path, std::string message) {
  throw Error(ErrorCode::io, Problem{path, "", std::move(message)});
}

std::string reason(int error) { return std::strerror(error); }

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

[[noreturn]] void too_long(const std::string& path, std::uint64_t most_bytes) {
  throw Error(ErrorCode::invalid_input, Problem{path, "", fmt::format("expected at most {} bytes, got more", most_bytes)});
}

/// Opens for reading, with one sentence for each way in which that commonly fails.
int open_for_reading(const std::string& path) {
  if (path.empty()) io_error(path, "expected a file, got an empty name");
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    if (errno == ENOENT) io_error(path, "expected a file, but there is none of that name");
    io_error(path, "cannot be read: " + reason(errno));
  }
  struct stat info {};
  if (::fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode)) {
    ::close(descriptor);
    io_error(path, "expected a file, got a folder");
  }
  return descriptor;
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
  if (path_.empty()) io_error(path_, "expected a file to write, got an empty name");
  struct stat info {};
  if (::lstat(path_.c_str(), &info) == 0 && S_ISLNK(info.st_mode)) {
    // What a link leads to is written, and the link stays.
    std::error_code failed;
    const std::filesystem::path real = std::filesystem::canonical(path_, failed);
    if (failed) io_error(path_, "cannot be written: it is a link that leads nowhere");
    path_ = real.string();
  }
  if (::stat(path_.c_str(), &info) == 0) {
    if (S_ISDIR(info.st_mode)) io_error(path_, "expected a file to write, got a folder");
    if (!S_ISREG(info.st_mode)) {
      descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
      if (descriptor_ < 0) fail("cannot be written");
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
      if (error == ENOENT) io_error(path_, fmt::format("cannot be written: there is no folder {}", folder));
      errno = error;
      fail("cannot be written");
    }
  }
  if (descriptor_ < 0) fail("cannot be written");
}

AtomicFile::~AtomicFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!committed_ && !temporary_.empty()) ::unlink(temporary_.c_str());
}

void AtomicFile::fail(const char* what) const {
  const int error = errno;
  throw Error(error == ENOSPC || error == EDQUOT ? ErrorCode::resource : ErrorCode::io,
              Problem{path_, "", fmt::format("{}: {}", what, reason(error))});
}

void AtomicFile::flush() {
  bool failed = false;
  write_all(descriptor_, buffer_.data(), buffer_.size(), failed);
  if (failed) fail("cannot be written");
  buffer_.clear();
}

void AtomicFile::write(std::string_view bytes) {
  size_ += static_cast<std::int64_t>(bytes.size());
  if (buffer_.size() + bytes.size() > buffer_size) flush();
  if (bytes.size() >= buffer_size) {
    bool failed = false;
    write_all(descriptor_, bytes.data(), bytes.size(), failed);
    if (failed) fail("cannot be written");
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
      fail("cannot be written");
    }
    offset += written;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void AtomicFile::commit() {
  flush();
  if (!temporary_.empty() && ::fsync(descriptor_) != 0) fail("cannot be flushed to the disk");
  const int descriptor = descriptor_;
  descriptor_ = -1;
  if (::close(descriptor) != 0) fail("cannot be written");
  if (!temporary_.empty()) {
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail("cannot be replaced");
    // The rename itself is safe only when the folder is on the disk; some file systems cannot do that, which is no error.
    const int folder = ::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
      ::fsync(folder);
      ::close(folder);
    }
  }
  committed_ = true;
}

void write_atomically(const std::string& path, std::string_view bytes) {
  AtomicFile file(path);
  file.write(bytes);
  file.commit();
}

void each_chunk(const std::string& path, const std::function<void(std::string_view)>& take) {
  struct Closing {
    int descriptor;
    ~Closing() { ::close(descriptor); }
  } const file{open_for_reading(path)};
  struct stat info {};
  const bool is_device = ::fstat(file.descriptor, &info) == 0 && S_ISCHR(info.st_mode);
  std::string chunk(buffer_size, '\0');
  std::uint64_t bytes = 0;
  while (true) {
    const ssize_t got = ::read(file.descriptor, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) io_error(path, "cannot be read: " + reason(errno));
    if (got == 0) return;
    bytes += static_cast<std::uint64_t>(got);
    if (is_device && bytes > most_of_a_device) too_long(path, most_of_a_device);
    take(std::string_view(chunk).substr(0, static_cast<std::size_t>(got)));
  }
}

std::string read_file(const std::string& path, std::uint64_t most_bytes) {
  std::error_code failed;
  const std::uintmax_t size = std::filesystem::is_regular_file(path, failed) ? std::filesystem::file_size(path, failed) : 0;
  if (!failed && size > most_bytes) too_long(path, most_bytes);
  std::string bytes;
  if (!failed && size > 0) bytes.reserve(static_cast<std::size_t>(size) + 1);
  each_chunk(path, [&](std::string_view chunk) {
    bytes.append(chunk);
    if (bytes.size() > most_bytes) too_long(path, most_bytes);
  });
  return bytes;
}

std::string_view without_bom(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text;
}

std::size_t find_invalid_utf8(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  std::size_t i = 0;
  while (i < text.size()) {
    const unsigned first = byte(i);
    if (first < 0x80) {
      ++i;
      continue;
    }
    const int more = first >= 0xC2 && first <= 0xDF ? 1 : (first & 0xF0) == 0xE0 ? 2 : first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    if (more == 0 || i + more >= text.size()) return i;
    const unsigned second = byte(i + 1);
    // The second byte alone decides about overlong forms, surrogates and values past U+10FFFF.
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90) ||
        (first == 0xF4 && second > 0x8F))
      return i;
    for (int k = 1; k <= more; ++k)
      if ((byte(i + k) & 0xC0) != 0x80) return i;
    i += more + 1;
  }
  return std::string_view::npos;
}

struct LineReader::State {
  std::string path;
  gzFile file = nullptr;
  std::string buffer;
  std::size_t begin = 0;
  bool at_end = false, ended = false;
  std::int64_t number = 0, unpacked = 0;

  ~State() {
    if (file != nullptr) ::gzclose_r(file);
  }

  [[noreturn]] void damaged(const char* what) const {
    throw Error(ErrorCode::format, Problem{path, fmt::format("line {}", number + 1), what});
  }

  void fill() {
    buffer.erase(0, begin);
    begin = 0;
    const std::size_t old = buffer.size();
    buffer.resize(old + buffer_size);
    const int got = ::gzread(file, buffer.data() + old, static_cast<unsigned>(buffer_size));
    buffer.resize(old + static_cast<std::size_t>(got > 0 ? got : 0));
    int code = Z_OK;
    (void)::gzerror(file, &code);
    if (code == Z_ERRNO) io_error(path, "cannot be read: " + reason(errno));
    if (code == Z_BUF_ERROR) damaged("expected a whole gzip file, but it is truncated");
    if (got < 0) damaged("expected a whole gzip file, but it is damaged");
    if (got == 0) at_end = true;
    // A small archive of one and the same line would fill the memory of whoever keeps lines. Text unpacks to some ten times its size.
    unpacked += static_cast<std::int64_t>(std::max(got, 0));
    constexpr std::int64_t harmless = std::int64_t{4} << 20, most_times = 300;
    if (unpacked > harmless && ::gzdirect(file) == 0 && unpacked > most_times * std::max<std::int64_t>(::gzoffset(file), 1))
      damaged(fmt::format("expected text, got a gzip file that unpacks to more than {} times its size", most_times).c_str());
  }
};

LineReader::LineReader(std::string path) : state_(std::make_unique<State>()) {
  const int descriptor = open_for_reading(path);
  state_->path = std::move(path);
  state_->file = ::gzdopen(descriptor, "rb");
  if (state_->file == nullptr) {
    ::close(descriptor);
    throw Error(ErrorCode::resource, Problem{state_->path, "", "not enough memory to read it"});
  }
  ::gzbuffer(state_->file, static_cast<unsigned>(buffer_size));
}

LineReader::~LineReader() = default;
LineReader::LineReader(LineReader&&) noexcept = default;
LineReader& LineReader::operator=(LineReader&&) noexcept = default;

bool LineReader::next(std::string& line) {
  State& s = *state_;
  std::size_t searched = s.begin;
  std::size_t end;
  while ((end = s.buffer.find('\n', searched)) == std::string::npos && !s.at_end) {
    searched = s.buffer.size() - s.begin;
    if (searched > longest_line) s.damaged(fmt::format("expected lines of at most {} bytes, got a longer one", longest_line).c_str());
    s.fill();
  }
  if (end == std::string::npos && s.begin == s.buffer.size()) return false;
  s.ended = end != std::string::npos;
  if (!s.ended) {
    line.assign(s.buffer, s.begin);
    s.begin = s.buffer.size();
  } else {
    line.assign(s.buffer, s.begin, end - s.begin);
    s.begin = end + 1;
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  if (s.number == 0 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
  if (const std::size_t bad = find_invalid_utf8(line); bad != std::string::npos)
    s.damaged(fmt::format("expected UTF-8 text, got an invalid byte at position {}", bad + 1).c_str());
  ++s.number;
  return true;
}

std::int64_t LineReader::number() const { return state_->number; }
bool LineReader::is_ended() const { return state_->ended; }
const std::string& LineReader::path() const { return state_->path; }

}  // namespace hat
