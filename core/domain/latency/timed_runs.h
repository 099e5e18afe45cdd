// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "domain/events/events.h"

namespace hat {

/// One run of an architecture and, right before it, one of a reference architecture, in ms.
struct PairedRun {
  double reference_ms = 0;
  double encoder_ms = 0, decoder_ms = 0;
  [[nodiscard]] double total_ms() const { return encoder_ms + decoder_ms; }
};

/// What several runs say of the time that an architecture takes.
struct TimedRuns {
  Latency latency;                   ///< mean of the middle half of the clean runs, by their total
  double low_ms = 0, high_ms = 0;    ///< 95 % interval of the total
  int clean = 0, spoiled = 0;        ///< runs; spoiled ones are those whose reference was slowed too
  double reference_ms = 0;           ///< median of the reference in the clean runs
  bool busy = false;                 ///< other work on the machine: the numbers say nothing
  double others = 0;                 ///< processors that other programs used meanwhile, where known
  /// Half of the interval over the total.
  [[nodiscard]] double uncertainty() const { return latency.total_ms() > 0 ? (high_ms - low_ms) / (2 * latency.total_ms()) : 0; }
};

/// The paces of a reference over a whole sitting: what it usually takes, and what it takes when nothing disturbs it.
class ReferencePace {
 public:
  void add(double ms);
  /// The quantile 0.2 of all runs so far: bursts of other work lie above it as long as they are not the rule. 0 before any run.
  [[nodiscard]] double quiet_ms() const;
  /// From here on a run counts as spoiled.
  [[nodiscard]] double spoiled_ms() const { return 1.15 * quiet_ms(); }

 private:
  std::vector<double> sorted_;
};

/// Judges runs: those whose reference took longer than pace.spoiled_ms() were hit by something else and do not count. The total
/// is scaled to the usual pace of the machine (pace.quiet_ms() over what the reference took in these runs), because the clock and
/// other guests of a virtual machine move both alike. The interval is that of the median, from order statistics, widened by half a
/// per cent for the scaling. `busy` is set when fewer than half of the runs are clean, or fewer than 5, or when the interval stays
/// wider than 4 % to either side.
[[nodiscard]] TimedRuns judge_runs(std::span<const PairedRun> runs, const ReferencePace& pace);

}  // namespace hat
