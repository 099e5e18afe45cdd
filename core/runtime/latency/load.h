// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace hat::runtime {

/// Watches what other programs (and, in a virtual machine, other guests) take of the processors while something is
/// timed.
class LoadWatch {
 public:
  /// Begins to watch.
  LoadWatch();
  /// Processors that others used on average since then: 1.5 means one and a half of them. 0 where /proc/stat cannot be
  /// read.
  [[nodiscard]] double others() const;

  /// What was read at one moment: the clock, and what all programs and this one had used of the processors by then.
  /// Seconds.
  struct Reading {
    double clock = 0, all = 0, own = 0;
  };
  /// Processors that others used on average between two moments, not below 0.
  [[nodiscard]] static double others_between(const Reading& before, const Reading& after);

  /// Seconds of all processors that were not idle, from the text of /proc/stat: user, nice, system, interrupts and
  /// stolen time.
  [[nodiscard]] static std::optional<double> busy_seconds(std::string_view stat, double ticks_per_second);
  /// Whether that much other work spoils timing `threads` threads on a machine with `processors`: a quarter of the
  /// processors that are left over, and never less than 0.15 of one.
  [[nodiscard]] static bool is_busy(double others, int threads, int processors);

 private:
  std::optional<Reading> start_;
};

}  // namespace hat::runtime
