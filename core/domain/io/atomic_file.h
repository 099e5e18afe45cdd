// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

#include "domain/error.h"

namespace hat {

/// Writes a file whole or not at all: bytes go to a temporary file beside the target, commit() flushes it to the disk and
/// renames it over the target. Without commit() the target is as it was and the temporary file is gone.
/// A target that is a device or a pipe (/dev/null) is written directly. Every failure is an Error(io) that names the file.
class AtomicFile {
 public:
  /// The folder of `path` must exist.
  explicit AtomicFile(std::string path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(std::string_view bytes);
  /// Overwrites bytes that were written before, e.g. a header whose numbers are known last. Not for devices and pipes.
  void write_at(std::int64_t offset, std::string_view bytes);
  /// Bytes written so far (write_at not counted).
  [[nodiscard]] std::int64_t size() const { return size_; }
  /// Flush, fsync, rename, fsync of the folder. Nothing may be written afterwards.
  void commit();

 private:
  void flush();
  [[noreturn]] void fail(const char* what) const;

  std::string path_;
  std::string temporary_;  ///< empty when the target is written directly
  std::string buffer_;
  std::int64_t size_ = 0;
  int descriptor_ = -1;
  bool committed_ = false;
};

/// One AtomicFile with all of `bytes`.
void write_atomically(const std::string& path, std::string_view bytes);

/// All bytes of a file. Error(io) that says whether it is missing, a folder, or unreadable; Error(invalid_input) for one that is longer
/// than `most_bytes`: then it is not read.
[[nodiscard]] std::string read_file(const std::string& path, std::uint64_t most_bytes = std::numeric_limits<std::uint64_t>::max());

/// Bytes of a line of text, wherever one is read: more is no text, or has no end.
constexpr std::size_t longest_line = std::size_t{4} << 20;

/// Text without the mark (U+FEFF) that some editors put before it.
[[nodiscard]] std::string_view without_bom(std::string_view text);

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not), or npos.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text);

/// Hands a file's bytes on in pieces, for what looks at each once. Throws what read_file throws, and what `take` throws.
void each_chunk(const std::string& path, const std::function<void(std::string_view)>& take);

/// No tokenizer is that long, and no list of byte pairs.
constexpr std::uint64_t most_tokenizer_bytes = std::uint64_t{64} << 20;

/// Lines of a text file, plain or gzip (told by its first bytes, not by its name). A line ends with "\n" or "\r\n", the
/// last one may end with the file. Error(io) for a missing or unreadable file, Error(format) that names file and line for
/// invalid UTF-8 and for a damaged or truncated gzip stream.
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
