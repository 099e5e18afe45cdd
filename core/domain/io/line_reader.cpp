// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/line_reader.h"

#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>

#include "domain/io/file.h"
#include "domain/text/utf8.h"

namespace hat {
namespace {

constexpr std::size_t unpacked_at_once = std::size_t{1} << 18;

}  // namespace

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

  [[noreturn]] void damaged(Message what) const {
    throw Error(ErrorCode::format, Problem{path, "", std::move(what), message("line {}", number + 1)});
  }

  void fill() {
    buffer.erase(0, begin);
    begin = 0;
    const std::size_t old = buffer.size();
    buffer.resize(old + unpacked_at_once);
    const int got = ::gzread(file, buffer.data() + old, static_cast<unsigned>(unpacked_at_once));
    buffer.resize(old + static_cast<std::size_t>(got > 0 ? got : 0));
    int code = Z_OK;
    (void)::gzerror(file, &code);
    if (code == Z_ERRNO) io_error(path, message("cannot be read: {}", error_text(errno)));
    if (code == Z_BUF_ERROR) damaged(message("expected a whole gzip file, but it is truncated"));
    if (got < 0) damaged(message("expected a whole gzip file, but it is damaged"));
    if (got == 0) at_end = true;
    // A small archive of one and the same line would fill the memory of whoever keeps lines. Text unpacks to some ten
    // times its size.
    unpacked += static_cast<std::int64_t>(std::max(got, 0));
    constexpr std::int64_t harmless = std::int64_t{4} << 20, most_times = 300;
    if (unpacked > harmless && ::gzdirect(file) == 0 &&
        unpacked > most_times * std::max<std::int64_t>(::gzoffset(file), 1))
      damaged(message("expected text, got a gzip file that unpacks to more than {} times its size", most_times));
  }
};

LineReader::LineReader(std::string path) : state_(std::make_unique<State>()) {
  const int descriptor = open_for_reading(path);
  state_->path = std::move(path);
  state_->file = ::gzdopen(descriptor, "rb");
  if (state_->file == nullptr) {
    ::close(descriptor);
    throw Error(ErrorCode::resource, Problem{state_->path, "", message("not enough memory to read it")});
  }
  ::gzbuffer(state_->file, static_cast<unsigned>(unpacked_at_once));
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
    if (searched > longest_line)
      s.damaged(message("expected lines of at most {} bytes, got a longer one", longest_line));
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
    s.damaged(message("expected UTF-8 text, got an invalid byte at position {}", bad + 1));
  ++s.number;
  return true;
}

std::int64_t LineReader::number() const { return state_->number; }
bool LineReader::is_ended() const { return state_->ended; }
const std::string& LineReader::path() const { return state_->path; }

}  // namespace hat
