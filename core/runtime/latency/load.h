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

  /// What a stretch of time was like.
  struct Load {
    double seconds = 0;
    double others = 0;   ///< processors that others used on average, stolen time among it
    double stolen = 0;   ///< processors that other guests of a virtual machine took
    double waiting = 0;  ///< share of the time in which some thread waited for a processor (/proc/pressure/cpu)
  };
  /// The same with its kinds; 0 for what cannot be read.
  [[nodiscard]] Load load() const;

  /// What was read at one moment: the clock, and what all programs and this one had used of the processors by then,
  /// what other guests had, and how long threads had waited. Seconds.
  struct Reading {
    double clock = 0, all = 0, own = 0, stolen = 0, waited = 0;
  };
  [[nodiscard]] static Load load_between(const Reading& before, const Reading& after);
  /// Processors that others used on average between two moments, not below 0.
  [[nodiscard]] static double others_between(const Reading& before, const Reading& after);

  /// Seconds of all processors that were not idle, from the text of /proc/stat: user, nice, system, interrupts and
  /// stolen time.
  [[nodiscard]] static std::optional<double> busy_seconds(std::string_view stat, double ticks_per_second);
  /// Stolen time alone; 0 where an old kernel tells none.
  [[nodiscard]] static double stolen_seconds(std::string_view stat, double ticks_per_second);
  /// Seconds in which some thread waited, from the text of /proc/pressure/cpu; 0 when it is none.
  [[nodiscard]] static double waited_seconds(std::string_view pressure);
  /// Whether that much other work spoils timing `threads` threads on a machine with `processors`: a quarter of the
  /// processors that are left over, and never less than 0.15 of one.
  [[nodiscard]] static bool is_busy(double others, int threads, int processors);
  /// The same of all kinds: 0.05 stolen processors are too many too, and threads that wait for a fifth of the time.
  [[nodiscard]] static bool is_busy(const Load& load, int threads, int processors);

 private:
  std::optional<Reading> start_;
};

}  // namespace hat::runtime
