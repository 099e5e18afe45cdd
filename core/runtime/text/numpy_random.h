// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace hat::runtime {

/// The shuffle of numpy.random.seed(seed): numpy.random.shuffle(...), which HAT's batches depend on. Numpy's legacy
/// generator is MT19937 seeded as std::mt19937 is; an index below a limit is drawn by masking a 32-bit output to the
/// limit's bits and drawing again while it is too large.
template <class T>
void numpy_shuffle(std::span<T> values, std::uint32_t seed) {
  std::mt19937 generator(seed);
  for (std::uint32_t last = static_cast<std::uint32_t>(values.size()); last-- > 1;) {
    std::uint32_t mask = last;
    for (int shift = 1; shift < 32; shift *= 2) mask |= mask >> shift;
    std::uint32_t drawn = 0;
    do drawn = static_cast<std::uint32_t>(generator()) & mask;
    while (drawn > last);
    std::swap(values[last], values[drawn]);
  }
}

}  // namespace hat::runtime
