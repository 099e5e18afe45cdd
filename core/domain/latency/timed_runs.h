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
  Latency latency;                 ///< the ratio times what the reference usually takes, in the two parts' shares
  double low_ms = 0, high_ms = 0;  ///< 95 % interval of the total: of the ratio and of the machine's pace together
  int runs = 0;
  double ratio = 0;        ///< total over the reference run beside it: the median
  double ratio_error = 0;  ///< half of its 95 % interval, as a share
  bool busy = false;       ///< other work on the machine: the numbers say nothing
  double others = 0;       ///< processors that other programs used meanwhile, where known
  /// Half of the interval over the total.
  [[nodiscard]] double uncertainty() const {
    return latency.total_ms() > 0 ? (high_ms - low_ms) / (2 * latency.total_ms()) : 0;
  }
};

/// The median of some values and its 95 % interval, from order statistics: the ranks that hold the median of any
/// distribution. Fewer than six values have no such ranks: their ends are the least and the greatest. All 0 without
/// values.
struct MedianInterval {
  double middle = 0, low = 0, high = 0;
};
[[nodiscard]] MedianInterval median_interval(std::vector<double> values);

/// The pace of a machine over a whole sitting, by what a reference architecture takes again and again.
class ReferencePace {
 public:
  void add(double ms);
  /// What the reference usually takes: the median of all runs so far. 0 before any run.
  [[nodiscard]] double usual_ms() const;
  /// Half of the 95 % interval of that, as a share. Neighbouring runs share the clock, the caches and the other guests
  /// of a virtual machine, and a machine drifts over seconds: so it is that of the medians of stretches of 48 runs,
  /// which are seconds (at first of eight shorter ones, of eight runs at least). 0.1 while there are fewer than two.
  [[nodiscard]] double error() const;

 private:
  std::vector<double> runs_;
};

/// Judges runs by their ratios to the reference beside them: what slows both alike (the clock, other guests) shows in
/// none, and what hits single runs does not move a median. The total is the median ratio times the usual pace; its
/// interval has both errors (as independent). `busy` is set below seven runs, when the ratio is not known to 4 %, or
/// when the total is not known to 20 %.
[[nodiscard]] TimedRuns judge_runs(std::span<const PairedRun> runs, const ReferencePace& pace);

}  // namespace hat
