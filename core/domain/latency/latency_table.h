// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/latency/features.h"
#include "domain/results/results.h"

namespace hat {

/// A latency data set: architectures (or, in HAT's own files, only their ten features) and the ms measured on one
/// device.
struct LatencyTable {
  struct Row {
    Features features{};
    Latency latency;
    std::optional<Architecture> arch;  ///< HAT's files have none
  };
  Device device;                                       ///< empty when the file has no sidecar
  int source_tokens = 0, target_tokens = 0, beam = 0;  ///< of the measured sentence; 0 when unknown
  std::vector<Row> rows;
};

}  // namespace hat
