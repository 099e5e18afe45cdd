// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hat {

/// Ends of an interval of a probability.
struct ShareInterval {
  double low = 0, high = 1;
};

/// Which probabilities are compatible with `kept` of `count` (Clopper and Pearson 1934): holds the true one at least
/// with `confidence`, however few were counted. 0 to 1 without any.
[[nodiscard]] ShareInterval clopper_pearson(std::int64_t kept, std::int64_t count, double confidence = 0.95);

}  // namespace hat
