// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/cost/run_cost.h"

namespace hat {

/// The energy counters of a Linux machine (RAPL through powercap): every processor package, and memory where it has a
/// counter of its own. Cores and graphics are parts of a package and not counted twice. Many systems let only root read
/// them; then there is nothing to read.
class RaplCounters {
 public:
  /// Looks for counters below `folder` (/sys/class/powercap) and reads each once.
  explicit RaplCounters(const std::string& folder);

  /// False when there is no package, or when a counter cannot be read (any more).
  [[nodiscard]] bool readable() const { return readable_; }
  /// "package-0, package-1, dram".
  [[nodiscard]] std::string names() const;
  /// Joules since the last call (or since construction), over all counters; nothing when one cannot be read. Must be
  /// called more often than a counter runs over: every few minutes.
  std::optional<double> joules();

 private:
  struct Counter {
    std::string name, file;
    std::uint64_t range_uj = 0;  ///< what it counts to before it begins again
    std::uint64_t last_uj = 0;
  };
  std::vector<Counter> counters_;
  bool readable_ = false;
};

/// Where a meter reads.
struct MeterSource {
  std::string powercap = "/sys/class/powercap";
  std::function<double()> seconds;  ///< a clock that never jumps; empty: the steady clock
};

/// Meters one session of a run: start, as many readings as one likes, stop. Time and energy of pauses do not count.
/// Energy is measured where RAPL can be read from start to stop, else estimated; the result says which.
/// Not safe to be called from several threads at once.
class CostMeter {
 public:
  explicit CostMeter(CostFactors factors, MeterSource source = {});

  void start(std::string what, std::string started);
  void pause();
  void resume();
  /// The cost so far.
  [[nodiscard]] RunCost reading();
  /// The last reading; the meter does not run on.
  RunCost stop();

 private:
  [[nodiscard]] double now() const;
  /// Adds what was spent since the last call.
  void advance();

  MeterSource source_;
  RunCost cost_;
  std::optional<RaplCounters> rapl_;
  double joules_ = 0, last_ = 0;
  bool running_ = false;
};

}  // namespace hat
