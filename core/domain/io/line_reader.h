// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "domain/error.h"

namespace hat {

/// Bytes of a line of text, wherever one is read: more is no text, or has no end.
constexpr std::size_t longest_line = std::size_t{4} << 20;

/// Lines of a text file, plain or gzip (told by its first bytes, not by its name). A line ends with "\n" or "\r\n", the
/// last one may end with the file. Error(io) for a missing or unreadable file, Error(format) that names file and line
/// for invalid UTF-8 and for a damaged or truncated gzip stream.
class LineReader {
 public:
  explicit LineReader(std::string path);
  ~LineReader();
  LineReader(LineReader&&) noexcept;
  LineReader& operator=(LineReader&&) noexcept;

  /// Reads the next line without its end; false at the end of the file.
  bool next(std::string& line);
  /// Number of the line read last, from 1; 0 before the first.
  [[nodiscard]] std::int64_t number() const;
  /// Whether the line read last had its end: a last line without one may have been cut short.
  [[nodiscard]] bool is_ended() const;
  [[nodiscard]] const std::string& path() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace hat
