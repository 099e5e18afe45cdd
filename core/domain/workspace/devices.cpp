// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/devices.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "domain/io/atomic_file.h"
#include "domain/io/exists.h"
#include "domain/io/file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/line_reader.h"
#include "domain/io/predictor_file.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

fs::path imported_folder(const Workspace& workspace) { return fs::path(workspace.machine_folder) / "devices"; }

/// A file name of any text: letters, digits and a few signs stay.
std::string folder_name_of(const std::string& text) {
  std::string name;
  for (const char c : text)
    name += std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' ? c : '-';
  while (!name.empty() && name.front() == '.') name.erase(name.begin());
  return name.empty() ? "device" : name.substr(0, 100);
}

std::int64_t rows_in(const std::string& csv) {
  try {
    LineReader reader(csv);
    std::int64_t lines = 0;
    for (std::string line; reader.next(line);)
      if (line.find_first_not_of(" \t") != std::string::npos) ++lines;
    return std::max<std::int64_t>(0, lines - 1);
  } catch (const Error&) {
    return 0;  // who reads the rows is told what is wrong with them
  }
}

void set_expected_error(LatencyDevice& device) {
  try {
    device.expected_error = read_predictor_info(device.predictor).expected_error;
  } catch (const Error&) {
    device.expected_error = 0;  // loading the predictor tells it
  }
}

LatencyDevice device_at(LatencyDevice::Origin origin, std::string id, const std::string& data,
                        const std::string& predictor) {
  LatencyDevice device;
  device.origin = origin;
  device.id = std::move(id);
  if (exists(data)) {
    device.data = data;
    device.rows = rows_in(data);
  }
  // A predictor without its rows may have a sidecar too: somebody gave the device a name.
  if (exists(data) || exists(device_file_of(data))) {
    try {
      const LatencyTable described = read_latency_device(data);
      device.device = described.device;
      device.source_tokens = described.source_tokens;
      device.target_tokens = described.target_tokens;
      device.beam = described.beam;
    } catch (const Error&) {
      // Reading the data set tells it.
    }
  }
  if (exists(predictor)) {
    device.predictor = predictor;
    set_expected_error(device);
  }
  return device;
}

/// The settings that this machine was measured in besides the usual one, by the names of their folders.
std::vector<DeviceSetting> own_settings(const Workspace& workspace) {
  std::vector<DeviceSetting> settings;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(fs::path(workspace.machine_folder) / "settings", ignored)) {
    const std::string data = (entry.path() / "latency.csv").string(),
                      predictor = (entry.path() / "predictor.safetensors").string();
    if (!exists(data) && !exists(predictor)) continue;
    DeviceSetting setting;
    // "2-threads-int8": the folder's name is the setting's; a folder of another name is somebody else's.
    const std::string name = entry.path().filename().string();
    const auto precisions = names_of(Precision{});
    for (std::size_t p = 0; p < precisions.size(); ++p) {
      setting.precision = static_cast<Precision>(p);
      setting.threads = std::atoi(name.c_str());
      if (setting.threads > 0 && setting.name() == name) {
        settings.push_back(setting);
        break;
      }
    }
  }
  std::ranges::sort(settings, {}, [](const DeviceSetting& one) { return std::pair(one.threads, one.precision); });
  return settings;
}

std::string names_file(const Workspace& workspace) {
  return (fs::path(workspace.machine_folder) / "device-names.json").string();
}

/// By id; none when there is no file, or one that says something else.
std::map<std::string, std::string> given_names(const Workspace& workspace) {
  std::map<std::string, std::string> names;
  if (workspace.machine_folder.empty() || !exists(names_file(workspace))) return names;
  try {
    const auto json = nlohmann::json::parse(read_file(names_file(workspace)), nullptr, false);
    if (!json.is_object()) return names;
    for (const auto& [id, name] : json.items())
      if (name.is_string()) names[id] = name.get<std::string>();
  } catch (const Error&) {
    // Names are a comfort: without them every device has its own.
  }
  return names;
}

}  // namespace

std::string imported_devices_folder(const Workspace& workspace) { return imported_folder(workspace).string(); }

void rename_device(const Workspace& workspace, const std::string& id, const std::string& name) {
  std::map<std::string, std::string> names = given_names(workspace);
  if (name.empty())
    names.erase(id);
  else
    names[id] = name;
  std::error_code failed;
  fs::create_directories(workspace.machine_folder, failed);
  if (failed)
    throw Error(ErrorCode::io, Problem{workspace.machine_folder, "", message("cannot be made: {}", failed.message())});
  write_atomically(names_file(workspace),
                   nlohmann::json(names).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

std::string LatencyDevice::predictor_file(const Workspace& workspace) const {
  switch (origin) {
    case Origin::own: return workspace.own_predictor(setting);
    case Origin::imported: return (imported_folder(workspace) / id / "predictor.safetensors").string();
    case Origin::workspace: break;
  }
  // A workspace may be installed read-only: a new fit of its data lies with this machine's files.
  return (fs::path(workspace.machine_folder) / "workspace-predictor.safetensors").string();
}

LatencyDevice own_device(const Workspace& workspace, const DeviceSetting& setting) {
  const std::string name = setting.name();
  LatencyDevice device = device_at(LatencyDevice::Origin::own, name.empty() ? "own" : "own-" + name,
                                   workspace.own_latency_data(setting), workspace.own_predictor(setting));
  device.setting = setting;
  return device;
}

std::vector<LatencyDevice> devices_of(const Workspace& workspace) {
  std::vector<LatencyDevice> devices{own_device(workspace, {})};
  for (const DeviceSetting& setting : own_settings(workspace)) devices.push_back(own_device(workspace, setting));
  if (!workspace.latency_data.empty() || !workspace.predictor.empty()) {
    LatencyDevice brought =
        device_at(LatencyDevice::Origin::workspace, "workspace", workspace.latency_data, workspace.predictor);
    if (const std::string again = brought.predictor_file(workspace); exists(again)) {
      brought.predictor = again;
      set_expected_error(brought);
    }
    devices.push_back(std::move(brought));
  }
  std::vector<std::string> names;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(imported_folder(workspace), ignored))
    if (exists((entry.path() / "latency.csv").string()) || exists((entry.path() / "predictor.safetensors").string()))
      names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  for (const std::string& name : names) {
    const fs::path folder = imported_folder(workspace) / name;
    devices.push_back(device_at(LatencyDevice::Origin::imported, name, (folder / "latency.csv").string(),
                                (folder / "predictor.safetensors").string()));
  }
  const std::map<std::string, std::string> given = given_names(workspace);
  for (LatencyDevice& device : devices)
    if (const auto name = given.find(device.id); name != given.end()) device.given_name = name->second;
  return devices;
}

std::string import_latency_data(const Workspace& workspace, const std::string& csv) {
  LatencyTable table = read_latency_csv(csv);
  const std::string name = fs::path(csv).stem().string();
  if (table.device.name.empty() || table.device.name == "this machine") table.device.name = name;
  const std::string id = folder_name_of(name);
  const fs::path folder = imported_folder(workspace) / id;
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) throw Error(ErrorCode::io, Problem{folder.string(), "", message("cannot be made: {}", failed.message())});
  // A predictor of the rows before must never stand beside these.
  fs::remove(folder / "predictor.safetensors", failed);
  write_latency_csv((folder / "latency.csv").string(), table);
  return id;
}

std::vector<LatencyDevice> unmeasured_devices(const Workspace& workspace, const std::vector<LatencyDevice>& devices,
                                              int all_threads) {
  std::vector<LatencyDevice> unmeasured;
  const auto precisions = static_cast<int>(names_of(Precision{}).size());
  for (const int threads : std::set{1, std::max(1, all_threads)})
    for (int precision = 0; precision < precisions; ++precision) {
      LatencyDevice one = own_device(workspace, {threads, static_cast<Precision>(precision)});
      if (std::ranges::find(devices, one.id, &LatencyDevice::id) == devices.end()) unmeasured.push_back(std::move(one));
    }
  return unmeasured;
}

LatencyDevice remote_device(const Workspace& workspace, const std::string& host) {
  LatencyDevice device;
  device.origin = LatencyDevice::Origin::imported;
  device.id = folder_name_of(host);
  device.device.name = host;
  device.data = (imported_folder(workspace) / device.id / "latency.csv").string();
  device.predictor = device.predictor_file(workspace);
  return device;
}

void remove_device(const Workspace& workspace, const LatencyDevice& device) {
  if (device.origin != LatencyDevice::Origin::imported)
    throw Error(ErrorCode::invalid_input,
                Problem{device.data, "device",
                        message("expected an imported device: this machine's and the workspace's stay")});
  const fs::path folder = imported_folder(workspace) / device.id;
  std::error_code failed;
  // File by file: whatever else somebody laid there stays, and so does the folder then.
  for (const char* name : {"latency.csv", "latency.device.yaml", "predictor.safetensors"}) {
    fs::remove(folder / name, failed);
    if (failed)
      throw Error(ErrorCode::io,
                  Problem{(folder / name).string(), "", message("cannot be removed: {}", failed.message())});
  }
  fs::remove(folder, failed);
  if (!device.given_name.empty()) rename_device(workspace, device.id, {});
}

}  // namespace hat
