// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/own_measurement.h"

#include <algorithm>
#include <filesystem>

namespace hat {
namespace {

namespace fs = std::filesystem;

}  // namespace

MeasureConfig own_measurement(const Workspace& workspace, const DeviceSetting& setting) {
  if (!workspace.super)
    throw Error(ErrorCode::invalid_input, Problem{workspace.folder, "supertransformer",
                                                  message("expected a SuperTransformer, but the workspace has none")});
  constexpr std::size_t architectures = 200;
  MeasureConfig config;
  config.model = workspace.super->folder;
  config.threads = setting.threads;
  config.precision = setting.precision;
  std::vector<Architecture> archs;
  const SearchSpace& space = workspace.super->network.space;
  const auto add = [&](const Architecture& arch) {
    if (std::ranges::find(archs, arch) == archs.end()) archs.push_back(arch);
  };
  for (const ModelInfo& model : workspace.models)
    if (space.contains(model.arch)) add(model.arch);
  add(space.largest());
  add(space.smallest());
  Rng rng(config.seed);
  const std::size_t named = archs.size();
  for (std::size_t tries = 0; archs.size() < std::max(architectures, named) && tries < 10 * architectures; ++tries)
    add(space.sample(rng));
  for (const Architecture& arch : archs) config.archs.push_back(to_text(arch));
  std::error_code error;
  const std::string folder = workspace.own_folder(setting);
  fs::create_directories(folder, error);
  if (error) throw Error(ErrorCode::io, Problem{folder, "", message("cannot be made: {}", error.message())});
  config.output = workspace.own_latency_data(setting);
  config.resume = true;  // what was measured before it was cut short is kept
  return config;
}

FitConfig own_fit(const Workspace& workspace, const DeviceSetting& setting) {
  FitConfig config;
  config.data = workspace.own_latency_data(setting);
  config.output = workspace.own_predictor(setting);
  return config;
}

}  // namespace hat
