// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/hat/imported_device.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "domain/io/atomic_file.h"
#include "domain/io/file.h"
#include "domain/io/hat/hat_checkpoint.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/yaml_map.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

constexpr const char* data_name = "latency.csv";
constexpr const char* predictor_name = "predictor.safetensors";

std::string there(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored) ? path.string() : std::string();
}

/// Small letters, digits and hyphens.
std::string folder_name(const std::string& name) {
  std::string safe;
  for (const char c : name) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      safe += capital ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!safe.empty() && safe.back() != '-')
      safe += '-';
  }
  while (safe.ends_with('-')) safe.pop_back();
  return safe.empty() ? "device" : safe.substr(0, 100);
}

/// The name that the device file beside a data set gives; "" without one.
std::string described_name(const std::string& csv) {
  const std::string file = there(device_file_of(csv));
  if (file.empty()) return {};
  std::vector<Problem> problems;
  YamlMap map(load_yaml(file), file, "", problems);
  std::string name;
  map.get("name", name);
  return problems.empty() ? name : std::string();
}

MlpPredictor renamed(const MlpPredictor& predictor, const std::string& name) {
  PredictorInfo info = predictor.info();
  info.device.name = name;
  return {predictor.layers(), std::move(info)};
}

}  // namespace

std::string ImportedDevice::predictor_file() const { return (fs::path(folder) / predictor_name).string(); }

std::string task_name(const std::string& task) {
  if (task == "wmt14.en-de") return "WMT'14 En-De";
  if (task == "wmt14.en-fr") return "WMT'14 En-Fr";
  if (task == "wmt19.en-de") return "WMT'19 En-De";
  if (task == "iwslt14.de-en") return "IWSLT'14 De-En";
  return task;
}

std::vector<ImportedDevice> imported_devices(const std::string& folder) {
  std::vector<ImportedDevice> all;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    ImportedDevice device{
        entry.path().string(), {}, there(entry.path() / data_name), there(entry.path() / predictor_name)};
    if (device.latency_data.empty() && device.predictor.empty()) continue;
    try {
      device.name = device.latency_data.empty() ? load_predictor(device.predictor)->info().device.name
                                                : described_name(device.latency_data);
    } catch (const Error&) {
      continue;
    }
    if (device.name.empty()) device.name = entry.path().filename().string();
    all.push_back(std::move(device));
  }
  std::ranges::sort(all, {}, &ImportedDevice::name);
  return all;
}

void describe_published(LatencyTable& table, const DeviceImport& files) {
  if (files.device == nullptr || !table.device.name.empty()) return;
  table.device.name = files.device->name;
  table.device.processor = files.device->processor;
  table.device.engine = hat_engine_name;
  table.source_tokens = table.target_tokens = files.tokens > 0 ? files.tokens : 30;
  table.beam = 5;
}

ImportedDevice import_device(const DeviceImport& files, const std::string& folder) {
  // Everything is read before anything is written.
  std::optional<LatencyTable> table;
  std::optional<MlpPredictor> published;
  std::string name = files.label;
  if (name.empty() && files.device != nullptr)
    name = files.task.empty() ? files.device->name : fmt::format("{}, {}", files.device->name, task_name(files.task));
  const auto take_name = [&](const Device& device) {
    // "this machine" is another machine's word for itself.
    if (name.empty() && device.name != "this machine")
      name = device.name;
    else if (name.empty())
      name = device.processor;
  };
  if (!files.csv.empty()) {
    table = read_latency_csv(files.csv);
    describe_published(*table, files);
    take_name(table->device);
  }
  if (!files.predictor.empty() && files.hats_predictor) {
    if (files.device == nullptr)
      throw Error(
          ErrorCode::invalid_input,
          Problem{files.predictor, "device",
                  message("expected one of {}: the file does not say which device it speaks for", hat_device_keys())});
    published =
        read_hat_predictor(TorchFile::open(files.predictor), *files.device, files.tokens > 0 ? files.tokens : 30);
  } else if (!files.predictor.empty()) {
    take_name(load_predictor(files.predictor)->info().device);
  }
  if (name.empty()) name = fs::path(files.csv.empty() ? files.predictor : files.csv).stem().string();

  ImportedDevice device{(fs::path(folder) / folder_name(name)).string(), name, {}, {}};
  std::error_code failed;
  fs::create_directories(device.folder, failed);
  if (failed)
    throw Error(ErrorCode::io, Problem{device.folder, "", message("cannot make the folder: {}", failed.message())});
  if (table) {
    if (files.predictor.empty()) fs::remove(device.predictor_file(), failed);
    table->device.name = name;
    write_latency_csv((fs::path(device.folder) / data_name).string(), *table);
  }
  if (published)
    save_predictor(renamed(*published, name), device.predictor_file());
  else if (!files.predictor.empty())
    write_atomically(device.predictor_file(), read_file(files.predictor));
  device.latency_data = there(fs::path(device.folder) / data_name);
  device.predictor = there(device.predictor_file());
  return device;
}

}  // namespace hat
