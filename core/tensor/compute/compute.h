// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "domain/config/train.h"

namespace hat::tensor {

/// Where and how matrix products are made.
struct Compute {
  torch::Device device = torch::kCPU;
  bool bf16 = false;
  int threads = 1;
};

/// Resolves "automatic": CUDA where LibTorch has it, bf16 on CUDA and where the processor multiplies it (AVX-512 BF16
/// or AMX), all processors. Also sets LibTorch's thread count. Throws Error(invalid_input) for CUDA without a device
/// and for bf16 on a processor that would emulate it many times slower.
[[nodiscard]] Compute resolve(ComputeDevice device, TrainingPrecision precision, int threads);

/// True when the processor has instructions for bf16 products.
[[nodiscard]] bool cpu_has_bf16();

/// Processors that this process may use.
[[nodiscard]] int available_threads();

}  // namespace hat::tensor
