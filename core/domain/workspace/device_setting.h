// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/results/results.h"

namespace hat {

/// How this machine is used. Milliseconds of one setting say nothing about another: each has measurements and a
/// predictor of its own.
struct DeviceSetting {
  int threads = 1;
  Precision precision = Precision::fp32;
  bool operator==(const DeviceSetting&) const = default;

  /// "" for one thread in fp32, which everybody has; else what its folder is called: "2-threads-int8".
  [[nodiscard]] std::string name() const;
};

/// The setting that a device was measured in; a device that does not tell its threads has one.
[[nodiscard]] DeviceSetting setting_of(const Device& device);

}  // namespace hat
