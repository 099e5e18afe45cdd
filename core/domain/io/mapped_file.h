// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "domain/error.h"

namespace hat {

/// The bytes of a file, mapped into memory, read only. Copies share the mapping; spans of it live as long as one of
/// them. Const members may be called from several threads.
class MappedFile {
 public:
  /// No file: no name, no bytes.
  MappedFile() = default;
  /// Error(io) when the file is missing, a folder, not a regular file, or unreadable. An empty file has no bytes.
  [[nodiscard]] static MappedFile open(const std::string& path);
  /// Bytes that are already in memory, under a file's name.
  [[nodiscard]] static MappedFile of(std::string path, std::vector<std::byte> bytes);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }
  [[nodiscard]] std::uint64_t size() const { return bytes_.size(); }

 private:
  std::string path_;
  std::shared_ptr<const void> owner_;
  std::span<const std::byte> bytes_;
};

}  // namespace hat
