// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/checksums.h"

#include <algorithm>
#include <filesystem>

#include "domain/error.h"
#include "domain/io/exists.h"
#include "domain/io/fingerprint.h"
#include "domain/io/mapped_file.h"
#include "domain/io/yaml_writer.h"

namespace hat {
namespace {

std::string in_folder(const std::string& folder, const std::string& file) {
  return (std::filesystem::path(folder) / file).string();
}

}  // namespace

std::string checksum_of(const std::string& path) {
  const MappedFile file = MappedFile::open(path);
  Fingerprint print;
  print.add({reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()});
  return print.text();
}

void add_checksums(Checksums& known, const std::string& folder, const std::vector<std::string>& files) {
  for (const std::string& file : files)
    if (!known.contains(file) && exists(in_folder(folder, file)) && !is_folder(in_folder(folder, file)))
      known[file] = checksum_of(in_folder(folder, file));
}

void write_checksums(YamlWriter& yaml, const Checksums& checksums) {
  if (checksums.empty()) return;
  yaml.nested("checksums", [&] {
    for (const auto& [file, checksum] : checksums) yaml.plain(file, yaml_quoted(checksum));
  });
}

std::vector<std::string> names_of(FileState) { return {"whole", "changed", "missing", "unknown"}; }

std::vector<CheckedFile> check_files(const std::string& folder, const Checksums& known,
                                     const std::vector<std::string>& files) {
  std::vector<std::string> names = files;
  for (const auto& [file, checksum] : known)
    if (std::ranges::find(names, file) == names.end()) names.push_back(file);
  std::vector<CheckedFile> checked;
  for (const std::string& file : names) {
    const auto expected = known.find(file);
    const FileState state = !exists(in_folder(folder, file))                           ? FileState::missing
                            : expected == known.end()                                  ? FileState::unknown
                            : expected->second == checksum_of(in_folder(folder, file)) ? FileState::whole
                                                                                       : FileState::changed;
    if (std::ranges::find(checked, file, &CheckedFile::file) == checked.end()) checked.push_back({file, state});
  }
  return checked;
}

void expect_whole(const std::string& folder, const Checksums& known, const std::string& file, const std::string& card) {
  const auto expected = known.find(file);
  const std::string path = in_folder(folder, file);
  std::error_code ignored;
  if (expected == known.end() || !exists(path) || std::filesystem::file_size(path, ignored) > small_file) return;
  if (const std::string found = checksum_of(path); found != expected->second)
    throw Error(
        ErrorCode::format,
        Problem{
            path, "",
            message(
                "expected the content with the checksum {} that {} names, got {}: the file is damaged, or another one "
                "took its place (take its line out of {} where that was meant)",
                expected->second, card, found, card)});
}

}  // namespace hat
