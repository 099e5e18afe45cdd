// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hat::bench {

/// Sizes at which reading is measured, in MiB: what the second level of a cache holds, what the third may, what only
/// memory does.
constexpr int read_sizes_mib[] = {1, 2, 4, 8, 16, 32, 64, 128, 256};

/// GB/s at which `threads` together read so many MiB again and again, each its part of them: the best of several tries,
/// as a floor is what the machine can do. Measured at the first call, then remembered.
[[nodiscard]] double measured_read_gbs(int mib, int threads);

/// The same for any number of bytes: between two measured sizes by the logarithm of the size, beyond them as at the
/// nearest.
[[nodiscard]] double read_gbs(double bytes, int threads);

}  // namespace hat::bench
