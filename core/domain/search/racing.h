// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace hat {

/// Racing (Maron and Moore 1994; for paired blocks Birattari et al. 2002): a candidate that is clearly worse than
/// another on part of a text need not be computed on the rest.
///
/// `candidate` holds the summed losses of the sentences so far, `limit` those of all sentences of the other, `tokens`
/// the target tokens of all sentences, in one order that has nothing to do with them. Both losses depend on the same
/// sentences, so what counts is the difference in each of them: the mean difference per token (a ratio of sums) with
/// its standard error, less what is known of the text already (sampling without replacement). Clearly means 4 standard
/// errors, more while few sentences are known, and by more than `margin` per token, where losses are not exact.
///
/// Returns the candidate's mean loss per token over the whole text, as estimated (the limit's, and the difference so
/// far), or nothing while it may be as good. Thread-safe.
[[nodiscard]] std::optional<double> clearly_worse(std::span<const double> candidate, std::span<const double> limit,
                                                  std::span<const std::int64_t> tokens, double margin = 0);

}  // namespace hat
