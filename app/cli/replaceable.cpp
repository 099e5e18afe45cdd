// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replaceable.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "domain/io/field_file.h"

namespace hat::cli {

void expect_replaceable(ConfigCheck& check, const char* option, const std::string& path, const char* what,
                        const Holds& holds) {
  std::error_code failed;
  // Pipes and devices keep nothing.
  if (path.empty() || !std::filesystem::is_regular_file(path, failed) || std::filesystem::file_size(path, failed) == 0)
    return;
  bool is_one = false;
  try {
    is_one = holds(path);
  } catch (const Error&) {  // it cannot even be read as one
  }
  if (!is_one)
    check.add(option, message("expected a new file or an older {}, but {} holds something else", what, path));
}

bool holds_yaml(const std::string& path) { return !read_field_file(path).entries.empty(); }

Holds begins_with(std::vector<std::string> beginnings) {
  return [beginnings = std::move(beginnings)](const std::string& path) {
    std::string head(256, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    const std::size_t first = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    return std::ranges::any_of(beginnings,
                               [&](const std::string& one) { return head.compare(first, one.size(), one) == 0; });
  };
}

}  // namespace hat::cli
