// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/predictor_choice.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "domain/config/latency.h"
#include "domain/io/certificate_file.h"
#include "domain/io/exists.h"
#include "domain/io/json.h"
#include "domain/io/latency_csv.h"
#include "domain/io/parts_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/devices.h"

namespace hat {
namespace {

namespace fs = std::filesystem;

Message known(const std::string& fact) { return fact.empty() ? message("not known") : Message::verbatim(fact); }

void differ(std::vector<Message>& misfits, const Message& what, const std::string& there, const std::string& here) {
  if (there != here) misfits.push_back(message("{} {} (here {})", what, known(there), known(here)));
}

/// What of a measurement's device differs from this one.
std::vector<Message> device_misfits(const Device& device, const Device& here) {
  std::vector<Message> misfits;
  differ(misfits, message("processor"), device.processor, here.processor);
  differ(misfits, message("engine"), device.engine, here.engine);
  if (device.threads != here.threads) misfits.push_back(message("threads {} (here {})", device.threads, here.threads));
  return misfits;
}

std::vector<Message> sentence_misfits(int source_tokens, int target_tokens, int beam, const Workspace& workspace) {
  std::vector<Message> misfits;
  const int tokens = workspace.space.tokens, usual_beam = MeasureConfig{}.beam;
  if (tokens > 0 && source_tokens > 0 && (source_tokens != tokens || target_tokens != tokens))
    misfits.push_back(
        message("a sentence of {} and {} tokens (the workspace's has {})", source_tokens, target_tokens, tokens));
  if (beam > 0 && beam != usual_beam) misfits.push_back(message("beam {} (the workspace's is {})", beam, usual_beam));
  return misfits;
}

/// "Xeon, 4 threads": as a folder's name.
std::string folder_name(const Device& device) {
  std::string name = device_text(device);
  if (device.date.size() >= 10) name += " " + device.date.substr(0, 10);
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '.') c = '-';
  return name.substr(0, 100);
}

std::vector<Message> misfits_of(const std::string& file, const Workspace& workspace, const Device& here,
                                PredictorInfo& info) {
  try {
    info = load_predictor(file)->info();
    // Older files do not say what they were fitted on; the data set beside them does.
    if (info.device.processor.empty()) {
      const LatencyTable table = read_latency_device((fs::path(file).parent_path() / "latency.csv").string());
      info.device = table.device;
      info.source_tokens = table.source_tokens, info.target_tokens = table.target_tokens, info.beam = table.beam;
    }
    return predictor_misfits(info, workspace, here);
  } catch (const Error& error) {
    return {error.sentence()};
  }
}

}  // namespace

std::string PredictorChoice::data(const Workspace& workspace) const {
  const std::string found = origin == PredictorOrigin::workspace || file == workspace.predictor ? workspace.latency_data
                            : file.empty()                                                      ? std::string()
                                           : (fs::path(file).parent_path() / "latency.csv").string();
  return exists(found) ? found : std::string();
}

std::vector<Message> predictor_misfits(const PredictorInfo& info, const Workspace& workspace, const Device& here) {
  std::vector<Message> misfits = device_misfits(info.device, here);
  for (Message& one : sentence_misfits(info.source_tokens, info.target_tokens, info.beam, workspace))
    misfits.push_back(std::move(one));
  if (!workspace.space.encoder_dims.empty() && disjoint(info.coverage, workspace.space))
    misfits.push_back(
        message("fitted on other architectures: the workspace has {}", listed(beyond(info.coverage, workspace.space))));
  return misfits;
}

PredictorChoice choose_predictor(const Workspace& workspace, const Device& here, const std::string& given) {
  PredictorChoice choice;
  if (!given.empty()) {
    choice.info = load_predictor(given)->info();
    choice.origin = PredictorOrigin::given;
    choice.file = given;
    choice.why = "it was named";
    return choice;
  }
  // Where this machine was not measured in that setting, what was measured in the usual one is named as passed over.
  std::string own = workspace.own_predictor(setting_of(here));
  if (!exists(own)) own = workspace.own_predictor();
  if (exists(own)) {
    PredictorInfo info;
    choice.mismatches = misfits_of(own, workspace, here, info);
    if (choice.mismatches.empty()) {
      choice.origin = PredictorOrigin::this_machine;
      choice.file = own;
      choice.info = info;
      choice.why =
          "it was measured on this processor, with these threads and this engine, for this workspace's space and "
          "sentence";
      return choice;
    }
    choice.passed_over = own;
  }
  const std::vector<LatencyDevice> devices = devices_of(workspace);
  const auto brought = std::ranges::find(devices, LatencyDevice::Origin::workspace, &LatencyDevice::origin);
  if (brought != devices.end() && !brought->predictor.empty()) {
    try {
      choice.info = load_predictor(brought->predictor)->info();
      choice.origin = PredictorOrigin::workspace;
      choice.file = brought->predictor;
      choice.why = choice.passed_over.empty() ? "this machine was not measured for this workspace"
                                              : "this machine's own does not fit";
      return choice;
    } catch (const Error& error) {
      choice.why = error.what();
      return choice;
    }
  }
  choice.why = choice.passed_over.empty() ? "nothing was measured, and the workspace brings none along"
                                          : "this machine's own does not fit, and the workspace brings none along";
  return choice;
}

PredictorOrigin origin_of(const Workspace& workspace, const std::string& file) {
  if (file.empty()) return PredictorOrigin::none;
  for (const LatencyDevice& device : devices_of(workspace)) {
    if (device.origin == LatencyDevice::Origin::own && file == device.predictor_file(workspace))
      return PredictorOrigin::this_machine;
    if (device.origin == LatencyDevice::Origin::workspace && (device.predictor == file || workspace.predictor == file))
      return PredictorOrigin::workspace;
  }
  return PredictorOrigin::given;
}

bool speaks_for(const PredictorInfo& info, const Device& here) {
  // Measurements of one's own carry this name, those that were imported or measured on another host carry theirs. A
  // workspace brings along those of the machine that made it, and means the one that it is opened on.
  return info.device.name == here.name;
}

std::string device_text(const Device& device) {
  std::vector<std::string> parts;
  if (!device.name.empty() && device.name != "this machine") parts.push_back(device.name);
  if (!device.processor.empty() && device.processor != device.name) parts.push_back(device.processor);
  if (const std::string threads = threads_text(device.threads); !device.processor.empty() && !threads.empty())
    parts.push_back(threads);
  if (!device.engine.empty()) parts.push_back(device.engine);
  return parts.empty() ? "an unknown device" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string predictor_text(const PredictorChoice& choice) {
  std::string text;
  if (choice.origin == PredictorOrigin::none) {
    text = "none";
  } else {
    const PredictorInfo& info = choice.info;
    text = fmt::format("{} ({}: {}{}{})", choice.file,
                       names_of(PredictorOrigin{})[static_cast<std::size_t>(choice.origin)], device_text(info.device),
                       info.rows > 0 ? fmt::format(", {} rows", info.rows) : "",
                       info.device.date.empty() ? "" : ", " + info.device.date.substr(0, 10));
  }
  text += ", because " + choice.why;
  if (!choice.passed_over.empty())
    text += fmt::format("; passed over {}: {}", choice.passed_over, fmt::join(choice.mismatches, "; "));
  return text;
}

std::string with_predictor(const std::string& document, const PredictorChoice& choice,
                           std::optional<double> predicted_ms) {
  using Json = nlohmann::ordered_json;
  Json json = Json::parse(document);
  if (predicted_ms) json["predicted_ms"] = *predicted_ms;
  json["predictor"] = choice.file;
  json["predictor_origin"] = names_of(PredictorOrigin{})[static_cast<std::size_t>(choice.origin)];
  json["predictor_device"] = Json::parse(to_json(choice.info.device));
  json["predictor_rows"] = choice.info.rows;
  return json.dump(document.find('\n') == std::string::npos ? -1 : 2, ' ', false, Json::error_handler_t::replace);
}

std::string keep_other_measurement(const Workspace& workspace, const Device& here) {
  const DeviceSetting setting = setting_of(here);
  const fs::path data = workspace.own_latency_data(setting), predictor = workspace.own_predictor(setting);
  LatencyTable table;
  bool readable = true;
  try {
    if (exists(data.string())) {
      table = read_latency_device(data.string());
    } else if (exists(predictor.string())) {
      const PredictorInfo info = load_predictor(predictor.string())->info();
      table.device = info.device;
      table.source_tokens = info.source_tokens, table.target_tokens = info.target_tokens, table.beam = info.beam;
    } else {
      return {};
    }
  } catch (const Error&) {
    readable = false;  // damaged: kept all the same
  }
  if (readable && device_misfits(table.device, here).empty() &&
      sentence_misfits(table.source_tokens, table.target_tokens, table.beam, workspace).empty())
    return {};
  const fs::path devices = imported_devices_folder(workspace);
  std::string id = folder_name(table.device);
  for (int again = 2; exists((devices / id).string()); ++again)
    id = fmt::format("{}-{}", folder_name(table.device), again);
  std::error_code failed;
  fs::create_directories(devices / id, failed);
  const auto move = [&](const fs::path& from, const char* name) {
    if (failed || !exists(from.string())) return;
    fs::rename(from, devices / id / name, failed);
    if (failed)
      throw Error(ErrorCode::io,
                  Problem{from.string(), "", message("cannot be moved to the other devices: {}", failed.message())});
  };
  if (failed)
    throw Error(ErrorCode::io, Problem{(devices / id).string(), "", message("cannot be made: {}", failed.message())});
  table.device.name = device_text(table.device);
  move(device_file_of(data.string()), "latency.device.yaml");
  move(data, "latency.csv");
  if (readable) write_latency_device((devices / id / "latency.csv").string(), table);
  move(predictor, "predictor.safetensors");
  const std::string parts = parts_file_of(data.string());
  move(device_file_of(parts), "latency.parts.device.yaml");
  move(parts, "latency.parts.csv");
  move(certificate_file_of(data.string()), "latency.certificate.yaml");
  return id;
}

}  // namespace hat
