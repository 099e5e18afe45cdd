// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/own_measurement.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "domain/workspace/predictor_choice.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

void make_folder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Error(ErrorCode::io, Problem{folder, "", message("cannot be made: {}", error.message())});
}

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
  make_folder(workspace.own_folder(setting));
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

MeasureConfig usual_measurement(const Workspace& workspace, const DeviceSetting& setting) {
  MeasureConfig config;
  if (workspace.super)
    config.model = workspace.super->folder;
  else
    config.space = workspace.space.name;
  config.threads = setting.threads;
  config.precision = setting.precision;
  config.samples = 150;
  config.warmup = 1;
  config.repeats = 6;
  return config;
}

MeasureConfig first_probes(const Workspace& workspace, const DeviceSetting& setting) {
  MeasureConfig config = usual_measurement(workspace, setting);
  config.probes = usual_probes;
  return config;
}

std::optional<MeasureConfig> further_measurement(const Workspace& workspace, std::span<const Architecture> known,
                                                 const DeviceSetting& setting) {
  constexpr std::size_t at_once = 30;  // some seconds, after which the predictor is fitted anew
  MeasureConfig config = usual_measurement(workspace, setting);
  std::set<Architecture> taken(known.begin(), known.end());
  Rng rng(config.seed);
  for (int i = 0; i < config.samples && config.archs.size() < at_once; ++i)
    if (const Architecture arch = workspace.space.sample(rng); taken.insert(arch).second)
      config.archs.push_back(to_text(arch));
  if (config.archs.empty()) return std::nullopt;
  config.resume = true;
  return config;
}

MeasureConfig without_place(MeasureConfig config) {
  config.output.clear();
  config.resume = config.replace = false;
  return config;
}

WorkspaceMeasurement measurement_for(const Workspace& workspace, MeasureConfig config, const Device& here) {
  WorkspaceMeasurement measurement;
  const bool own = config.host.empty();
  // What another processor or another version measured stays, as a device of its own.
  if (own && !config.resume) measurement.kept = keep_other_measurement(workspace, here);
  measurement.device = own ? own_device(workspace, setting_of(here)) : remote_device(workspace, config.host);
  config.output = own ? workspace.own_latency_data(measurement.device.setting) : measurement.device.data;
  config.replace = !config.resume;
  make_folder(fs::path(config.output).parent_path().string());
  measurement.fit.data = config.output;
  measurement.fit.output = measurement.device.predictor_file(workspace);
  measurement.config = std::move(config);
  return measurement;
}

}  // namespace hat
