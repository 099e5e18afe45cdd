// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace hat {

class YamlWriter;

/// What a card says of the files beside it, by their names in its folder: the Fingerprint of their content, 16
/// hexadecimal digits. They tell damage, not ill will.
using Checksums = std::map<std::string, std::string>;

/// Of a whole file. Error(io) when it cannot be read.
[[nodiscard]] std::string checksum_of(const std::string& path);

/// Adds those of the files that are in `folder` and that `known` does not name yet.
void add_checksums(Checksums& known, const std::string& folder, const std::vector<std::string>& files);

/// The key `checksums` of a card; nothing where there are none.
void write_checksums(YamlWriter& yaml, const Checksums& checksums);

/// `unknown`: the card says nothing of it.
enum class FileState { whole, changed, missing, unknown };
[[nodiscard]] std::vector<std::string> names_of(FileState);
struct CheckedFile {
  std::string file;
  FileState state;
};
/// Reads every file of `files`, and what else `known` names. Error(io) for one that is there and cannot be read.
[[nodiscard]] std::vector<CheckedFile> check_files(const std::string& folder, const Checksums& known,
                                                   const std::vector<std::string>& files);

/// Files of up to that many bytes are checked whenever they are read.
constexpr std::uint64_t small_file = 8 << 20;
/// Error(format) that names `file` when it is small, and not what `card` says it was.
void expect_whole(const std::string& folder, const Checksums& known, const std::string& file, const std::string& card);

}  // namespace hat
