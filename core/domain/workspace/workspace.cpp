// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/workspace.h"

#include <filesystem>

namespace hat {
namespace {

namespace fs = std::filesystem;

}  // namespace

std::string Workspace::own_latency_data() const { return (fs::path(machine_folder) / "latency.csv").string(); }
std::string Workspace::own_predictor() const { return (fs::path(machine_folder) / "predictor.safetensors").string(); }
std::string Workspace::own_parts() const { return (fs::path(machine_folder) / "parts.csv").string(); }

}  // namespace hat
