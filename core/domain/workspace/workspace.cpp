// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/workspace.h"

#include <filesystem>

namespace hat {
namespace {

namespace fs = std::filesystem;

}  // namespace

std::string Workspace::own_folder(const DeviceSetting& setting) const {
  const std::string name = setting.name();
  return name.empty() ? machine_folder : (fs::path(machine_folder) / "settings" / name).string();
}
std::string Workspace::own_latency_data(const DeviceSetting& setting) const {
  return (fs::path(own_folder(setting)) / "latency.csv").string();
}
std::string Workspace::own_predictor(const DeviceSetting& setting) const {
  return (fs::path(own_folder(setting)) / "predictor.safetensors").string();
}
std::string Workspace::own_parts(const DeviceSetting& setting) const {
  return (fs::path(own_folder(setting)) / "parts.csv").string();
}

}  // namespace hat
