// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/kept_models.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "domain/io/exists.h"
#include "domain/io/model_card.h"
#include "domain/workspace/predictor_choice.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

/// Names do not tell: earlier versions made them of half the hash, and somebody may have put another model there.
bool holds(const std::string& folder, const Architecture& arch) {
  try {
    const ModelInfo card = read_model_card(folder);
    return !card.is_super && card.arch == arch;
  } catch (const Error&) {
    return false;
  }
}

struct WinnerPlace {
  std::string folder;
  bool is_kept = false;  ///< else the folder is free
};

WinnerPlace place_of(const std::string& runs_folder, const Architecture& winner) {
  const fs::path models = kept_models_folder(runs_folder);
  if (std::string earlier = (models / ("search-" + id_of(winner))).string(); holds(earlier, winner))
    return {std::move(earlier), true};
  const std::string name = fmt::format("search-{:016x}", stable_hash(winner));
  for (int number = 1;; ++number) {
    std::string folder = (models / (number == 1 ? name : fmt::format("{}-{}", name, number))).string();
    if (!exists(folder)) return {std::move(folder), false};
    if (holds(folder, winner)) return {std::move(folder), true};
  }
}

}  // namespace

std::string kept_models_folder(const std::string& runs_folder) { return (fs::path(runs_folder) / "models").string(); }

std::string kept_winner(const std::string& runs_folder, const Architecture& winner) {
  WinnerPlace place = place_of(runs_folder, winner);
  return place.is_kept ? std::move(place.folder) : std::string();
}

ModelInfo keep_winner(Engine& engine, const std::string& super, const std::string& runs_folder,
                      const SearchResult& result) {
  const WinnerPlace place = place_of(runs_folder, result.best.arch);
  if (place.is_kept) return read_model_card(place.folder);
  const std::string models = kept_models_folder(runs_folder);
  std::error_code failed;
  fs::create_directories(models, failed);
  if (failed) throw Error(ErrorCode::io, Problem{models, "", message("cannot make the folder: {}", failed.message())});
  ModelInfo info = engine.extract(super, to_text(result.best.arch), place.folder);
  // By what it is: the budget is this machine's, and a language would stay when the window's changes.
  info.name = short_name(result.best.arch);
  info.numbers.predicted_ms = result.best.latency_ms;
  info.numbers.loss_bits = result.best.loss_bits;
  info.numbers.loss_tokens = static_cast<double>(result.loss_tokens);
  info.numbers.budget_ms = result.budget_ms;
  info.facts["loss text"] = result.loss_text;
  info.facts["predicted by"] = device_text(result.predictor_device);
  if (result.was_measured) {
    info.numbers.latency_ms = result.measured.total_ms();
    info.facts["measured on"] = result.measured_on;
  }
  write_model_card(place.folder, info);
  return info;
}

void add_kept_models(Workspace& workspace) {
  if (workspace.runs_folder.empty()) return;
  for (ModelInfo& info : read_model_cards(kept_models_folder(workspace.runs_folder), workspace.unreadable))
    if (!info.is_super &&
        std::ranges::find(workspace.models, info.folder, &ModelInfo::folder) == workspace.models.end())
      workspace.models.push_back(std::move(info));
}

}  // namespace hat
