// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace hat::ui {

/// A closed interval of an axis, in the axis' unit.
struct Range {
  double lower = 0;
  double upper = 1;
  [[nodiscard]] double span() const { return upper - lower; }
  [[nodiscard]] bool contains(double value) const { return value >= lower && value <= upper; }
  bool operator==(const Range&) const = default;
};

/// Round places of an axis, and how many decimals tell them apart.
struct Ticks {
  double step = 1;
  int decimals = 0;
  std::vector<double> values;
};

/// The smallest step of the form 1, 2 or 5 times a power of ten that puts at most `most` ticks on `span`.
/// A span that is not positive (or not finite) counts as 1; `most` is at least 2.
[[nodiscard]] double nice_step(double span, int most);

/// Decimals that a multiple of `step` needs.
[[nodiscard]] int decimals_of(double step);

/// The multiples of the nice step inside `range`.
[[nodiscard]] Ticks ticks_in(Range range, int most);

/// Whole powers of ten inside `range`, with their multiples by 2 and 5 when there are fewer than three of them.
/// The range must be positive.
[[nodiscard]] Ticks log_ticks_in(Range range, int most);

/// The range from tick to tick around [lower, upper]; values that coincide get a step to each side.
[[nodiscard]] Range round_range(double lower, double upper, int most);

/// `current` when it holds [lower, upper], else the smallest range of whole ticks around both: a live axis grows in
/// steps of a tick and never shrinks, so it does not jitter.
[[nodiscard]] Range grown_range(Range current, double lower, double upper, int most);

}  // namespace hat::ui
