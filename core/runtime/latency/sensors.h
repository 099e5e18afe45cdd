// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace hat::runtime {

/// What a Linux machine tells of its processors while something is timed. Many virtual machines tell nothing.
class Sensors {
 public:
  /// `root` stands before /proc and /sys.
  explicit Sensors(std::string root = {}) : root_(std::move(root)) {}
  /// Clock of a processor, from 0: of cpufreq, else of /proc/cpuinfo.
  [[nodiscard]] std::optional<double> megahertz(int processor) const;
  /// Of the processor that the caller runs on.
  [[nodiscard]] std::optional<double> megahertz_here() const;
  /// Of the hottest thermal zone; values that no machine has, at or below 0 and from 150 on, do not count.
  [[nodiscard]] std::optional<double> celsius() const;

 private:
  std::string root_;
};

}  // namespace hat::runtime
