// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/io/hat/import_plan.h"
#include "domain/latency/latency_table.h"

namespace hat {

struct LatencyTable;

/// A device that latencies were brought along of: published ones, or another machine's. A folder each in `devices` of
/// the workspace's machine folder: latency.csv (with its device file) and predictor.safetensors, of which one may be
/// missing.
struct ImportedDevice {
  std::string folder;
  std::string name;          ///< "Nvidia TITAN Xp GPU, WMT'14 En-De"
  std::string latency_data;  ///< "" when missing
  std::string predictor;     ///< "" when missing: the data want fitting
  /// Where a predictor that is fitted to the data belongs.
  [[nodiscard]] std::string predictor_file() const;
};

/// Those in `folder`, a workspace's imported_devices_folder, by name; damaged ones are left out.
[[nodiscard]] std::vector<ImportedDevice> imported_devices(const std::string& folder);

/// Makes a device of files in `folder`, or adds to the one that is there under its name. New data make a predictor of
/// other data worthless: it goes. Error(invalid_input) with field "device" for a predictor of HAT's whose device
/// nothing tells, and what the readers of the files say; nothing is written then.
[[nodiscard]] ImportedDevice import_device(const DeviceImport& files, const std::string& folder);

/// HAT's data sets do not say what they are of: fills the device and the sentence's length in, as far as the table does
/// not have them.
void describe_published(LatencyTable& table, const DeviceImport& files);

/// "WMT'14 En-De" of "wmt14.en-de"; the text itself for another.
[[nodiscard]] std::string task_name(const std::string& task);

}  // namespace hat
