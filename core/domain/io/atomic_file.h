// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "domain/error.h"

namespace hat {

/// What write_atomically writes with: bytes go to a temporary file beside the target, commit() flushes it to the disk
/// and renames it over the target. Without commit() the target is as it was and the temporary file is gone. A target
/// that is a device or a pipe (/dev/null) is written directly. Every failure is an Error(io) that names the file.
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
  /// Puts what was written on the disk: all of commit() that can fail for want of room. More may be written afterwards.
  void settle();
  /// settle(), rename, fsync of the folder. Nothing may be written afterwards.
  void commit();

 private:
  enum class Step { write, flush, replace };
  void flush();
  /// What errno says of a step.
  [[noreturn]] void fail(Step step = Step::write) const;

  std::string path_;
  std::string temporary_;  ///< empty when the target is written directly
  std::string buffer_;
  std::int64_t size_ = 0;
  int descriptor_ = -1;
  bool committed_ = false;
};

/// Writes this whole file, or nothing: whatever the program saves goes through it. (Rows that come one by one are for
/// AppendFile, folders for AtomicFolder.)
void write_atomically(const std::string& path, std::string_view bytes);
/// The same of what is too large to be held at once, or known piece by piece: `write` writes it. Where that throws, the
/// file stays as it was.
void write_atomically(const std::string& path, const std::function<void(AtomicFile&)>& write);

}  // namespace hat
