// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace hat {

/// A time span split as people say it: at most two units, the smaller one whole. The one rule of the program for
/// durations; who words it (a language of the window, the command line) only puts the units' names to these numbers.
struct DurationParts {
  enum class Unit { seconds, minutes, hours };
  Unit unit = Unit::seconds;
  double value = 0;        ///< in `unit`
  int decimals = 0;        ///< of `value`: 1 below ten seconds, else 0
  std::int64_t rest = -1;  ///< in the next smaller unit, 0 to 59; negative: none is said
  bool operator==(const DurationParts&) const = default;
};

/// A duration that is over, or that runs: tenths below ten seconds, whole seconds below a minute, then minutes with
/// seconds, from an hour on hours with minutes. `seconds` must be finite and not negative.
[[nodiscard]] DurationParts duration_parts(double seconds);

/// What is left of something: the same in whole seconds, rounded up, so that it says 0 only when nothing is left.
[[nodiscard]] DurationParts time_left_parts(double seconds);

/// Seconds of a time as people write it: "2s", "1.5 min", "500 ms", "1h", a bare number of seconds. Nothing for
/// anything else, and for no time at all.
[[nodiscard]] std::optional<double> seconds_from(const std::string& text);

/// "0.8 s", "48 s", "1 min 35 s", "1 h 02 min"; "?" for a time that is negative or no number. `parts` worded in plain
/// English.
[[nodiscard]] std::string duration_text(double seconds);
[[nodiscard]] std::string duration_text(const DurationParts& parts);

}  // namespace hat
