// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/workspace/workspace.h"

namespace hat {

/// A device that a workspace has latencies of: a data set, a predictor, or both.
struct LatencyDevice {
  enum class Origin {
    own,        ///< this machine's measurements
    workspace,  ///< what the workspace brings along
    imported    ///< a data set that somebody added, or another machine's that was measured through ssh
  };
  Origin origin = Origin::own;
  DeviceSetting setting;      ///< of an own one
  std::string id;             ///< "own", "own-2-threads-int8", "workspace", or the name of an imported one's folder
  std::string given_name;     ///< what people called it (rename_device); "" when nobody did
  std::string data;           ///< CSV; "" when there is none
  std::string predictor;      ///< "" when there is none
  double expected_error = 0;  ///< of a rough predictor (PredictorInfo::expected_error); else 0
  Device device;              ///< as the CSV's sidecar tells it; empty without one
  std::int64_t rows = 0;
  int source_tokens = 0, target_tokens = 0, beam = 0;  ///< of the measured sentence; 0: not known

  /// Where a fit of the data belongs.
  [[nodiscard]] std::string predictor_file(const Workspace& workspace) const;
};

/// The folder of a workspace's imported devices; may not exist yet.
[[nodiscard]] std::string imported_devices_folder(const Workspace& workspace);

/// The devices of a workspace: this machine first, with one thread in fp32 also while nothing of it was measured, then
/// in other settings by name, then what the workspace brings along, then imported ones by name. Reads sidecars and
/// counts lines, no more; a sidecar that cannot be read is none.
[[nodiscard]] std::vector<LatencyDevice> devices_of(const Workspace& workspace);

/// Reads a data set (ours or HAT's) and keeps a copy of it for the workspace, beside this machine's own; the file's
/// name becomes the device's where nothing else names it. A device of that name is replaced, and its predictor with it.
/// Returns its id. Throws what read_latency_csv and writing throw.
std::string import_latency_data(const Workspace& workspace, const std::string& csv);

/// This machine's place in a setting; nothing is made.
[[nodiscard]] LatencyDevice own_device(const Workspace& workspace, const DeviceSetting& setting);

/// The settings of this machine that none of `devices` is, as devices that nobody measured: one thread, then all of
/// them, in each precision.
[[nodiscard]] std::vector<LatencyDevice> unmeasured_devices(const Workspace& workspace,
                                                            const std::vector<LatencyDevice>& devices, int all_threads);

/// Another machine's place among the imported devices, by its name for ssh; nothing is made or read. What was measured
/// of it before is replaced when it is measured again.
[[nodiscard]] LatencyDevice remote_device(const Workspace& workspace, const std::string& host);

/// Calls a device by another name from now on, whatever its files say; an empty one gives it its own name back. The
/// names lie in the machine folder, so the workspace may be read-only, and measuring the device again keeps its name.
/// Error(io).
void rename_device(const Workspace& workspace, const std::string& id, const std::string& name);

/// Removes an imported device with its predictor. Throws Error(invalid_input) for others, Error(io) when it cannot.
void remove_device(const Workspace& workspace, const LatencyDevice& device);

}  // namespace hat
