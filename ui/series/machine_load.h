// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace hat::ui {

/// Processor time since the start of the machine and of this process, s.
struct CpuTimes {
  double all = 0;  ///< of everybody together, without waiting
  double own = 0;  ///< of this process
  int processors = 1;
};

/// From the texts of /proc/stat and /proc/self/stat; nothing when they are not what was expected.
[[nodiscard]] std::optional<CpuTimes> parse_cpu_times(std::string_view stat, std::string_view self_stat,
                                                      double ticks_per_second);

/// How many processors other programs use, from times that were taken one after the other.
class LoadMeter {
 public:
  /// `at`: s of a clock that never goes back. The first call answers 0.
  double others(const CpuTimes& now, double at);

 private:
  std::optional<CpuTimes> before_;
  double at_ = 0;
};

/// Busy from the moment when others use more than a quarter of a processor until they have used less for three seconds.
class BusyJudge {
 public:
  [[nodiscard]] bool judge(double others, double at);
  static constexpr double enough = 0.25;
  static constexpr double calm_s = 3;

 private:
  std::optional<double> last_busy_;
};

/// What the same work took when it was fastest: a reference that tells a busy machine.
class QuietTimes {
 public:
  /// Notes that `what` took `ms` now; how many times its quiet time that is (1: the fastest so far).
  double factor(const std::string& what, double ms);
  /// From this factor on it is said: medians of five runs differ by a tenth on a quiet machine that others share.
  static constexpr double slow = 1.15;

 private:
  std::map<std::string, double> fastest_;
};

}  // namespace hat::ui
