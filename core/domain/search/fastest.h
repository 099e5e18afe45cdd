// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "domain/space/search_space.h"

namespace hat {

struct Fastest {
  Architecture arch;
  double latency_ms = 0;
};

/// The lowest latency that a local descent finds in the space: from the smallest architecture and from the fastest few
/// of 200 samples, one gene at a time, until no single change helps. A fitted predictor need not be monotone, so the
/// smallest architecture is only a start. Exact where genes add up. `poll` is called between rounds (to be cancelled).
[[nodiscard]] Fastest fastest_of(const SearchSpace& space, const std::function<double(const Architecture&)>& latency_ms,
                                 Rng& rng, const std::function<void()>& poll = {});

/// Every architecture of the space that differs from `arch` in one gene. A stack that grows repeats its last layer;
/// sources that a change of encoder depth makes impossible become the smallest possible set.
[[nodiscard]] std::vector<Architecture> neighbours(const SearchSpace& space, const Architecture& arch);

}  // namespace hat
