// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/verify.h"

#include <algorithm>
#include <filesystem>
#include <functional>

#include "domain/io/data_card.h"
#include "domain/io/exists.h"
#include "domain/io/model_card.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr int most_levels = 3;

/// `card_of` reads the card and returns what it names: checksums, and the files that belong to it.
VerifiedFolder compare(const std::string& folder, const char* card,
                       const std::function<std::pair<Checksums, std::vector<std::string>>()>& card_of) {
  VerifiedFolder verified{folder, card, {}, {}};
  try {
    const auto [checksums, files] = card_of();
    verified.files = check_files(folder, checksums, files);
  } catch (const Error& error) {
    verified.problems = error.problems();
  }
  return verified;
}

void look(const std::string& folder, int levels, std::vector<VerifiedFolder>& found) {
  const auto has = [&](const char* file) { return exists((fs::path(folder) / file).string()); };
  if (has("model.yaml"))
    return found.push_back(compare(folder, "model.yaml", [&] {
      const ModelInfo info = read_model_card(folder);
      return std::pair(info.checksums, files_of(info));
    }));
  // A card alone is the record of data that a training had; the data lie elsewhere.
  if (has("data.yaml") && (has("train.pairs") || has("valid.pairs")))
    return found.push_back(compare(folder, "data.yaml", [&] {
      const DataCard card = read_data_card(folder);
      return std::pair(card.checksums, files_of(card));
    }));
  if (levels == 0) return;
  std::vector<std::string> below;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (entry.is_directory(ignored)) below.push_back(entry.path().string());
  std::ranges::sort(below);
  for (const std::string& one : below) look(one, levels - 1, found);
}

}  // namespace

bool VerifiedFolder::is_whole() const {
  return problems.empty() && std::ranges::none_of(files, [](const CheckedFile& one) {
           return one.state == FileState::changed || one.state == FileState::missing;
         });
}

std::vector<VerifiedFolder> verify(const std::string& folder) {
  if (!exists(folder))
    throw Error(ErrorCode::io, Problem{folder, "", message("expected a folder, but there is none of that name")});
  if (!is_folder(folder)) throw Error(ErrorCode::io, Problem{folder, "", message("expected a folder, got a file")});
  std::vector<VerifiedFolder> found;
  look(folder, most_levels, found);
  if (found.empty())
    throw Error(ErrorCode::invalid_input, Problem{folder, "",
                                                  message("expected a model, prepared data, or a folder that holds "
                                                          "some, found neither model.yaml nor data.yaml")});
  return found;
}

}  // namespace hat
