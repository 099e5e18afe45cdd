// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/io/mapped_file.h"

namespace hat {

/// True when the file begins like a zip archive.
[[nodiscard]] bool looks_like_zip(const MappedFile& file);

/// A zip archive (PKWARE's APPNOTE 6.3: stored and deflated entries, zip64), as torch.save writes its files. Every
/// offset and size of the directory is checked when it is opened; an archive whose entries would take more than 32
/// times its own size is refused. Const members may be called from several threads.
class ZipArchive {
 public:
  struct Entry {
    std::string name;
    std::uint64_t size = 0;         ///< bytes of the content
    std::uint64_t packed_size = 0;  ///< bytes in the archive
    std::uint64_t header = 0;       ///< where its local header begins
    std::uint32_t crc = 0;
    bool deflated = false;
  };
  /// The content of an entry: of a stored one the bytes of the archive, else inflated bytes of its own.
  struct Content {
    std::span<const std::byte> bytes;
    MappedFile owner;         ///< keeps them
    std::uint64_t place = 0;  ///< where the bytes lie in the archive when stored
  };

  /// Error(format) that names the file and the byte where the archive is damaged or not supported.
  [[nodiscard]] static ZipArchive open(MappedFile file);

  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  /// Null when there is none of that name.
  [[nodiscard]] const Entry* find(const std::string& name) const;
  /// Reads an entry and checks its size and checksum. Error(format) that names the entry.
  [[nodiscard]] Content read(const Entry& entry) const;
  [[nodiscard]] const MappedFile& file() const { return file_; }

 private:
  explicit ZipArchive(MappedFile file) : file_(std::move(file)) {}
  void read_directory();

  MappedFile file_;
  std::vector<Entry> entries_;  ///< by name
};

}  // namespace hat
