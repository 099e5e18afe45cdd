// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/config/precision.h"

namespace hat::bench {

/// Gop/s of the engine's own products of that precision while their weights stay in the nearest caches, each of the
/// threads with a layer of its own: what decoding would compute at if it waited for nothing. The best of several tries,
/// measured at the first call, then remembered.
[[nodiscard]] double kernel_gops(Precision precision, int threads);

/// Gop/s of LibTorch's matrix products of 2048^3, `bf16` through oneDNN, else fp32 through the BLAS: what training and
/// the proxy loss are compared with. Likewise.
[[nodiscard]] double product_gops(bool bf16, int threads);

}  // namespace hat::bench
