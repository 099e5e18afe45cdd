// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "runtime/latency/load.h"

namespace hat::bench {

/// runtime::LoadWatch for a program that runs others: their work, once they have ended, is its own.
class BusyWatch {
 public:
  /// Begins to watch.
  BusyWatch();
  /// Processors that other programs used on average since then. 0 where /proc/stat cannot be read.
  [[nodiscard]] double others() const;

 private:
  std::optional<runtime::LoadWatch::Reading> start_;
};

}  // namespace hat::bench
