// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/compute/compute.h"

#include <ATen/Parallel.h>
#include <sched.h>

#include <thread>

#include "domain/error.h"

namespace hat::tensor {

bool cpu_has_bf16() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx512bf16") != 0;
#else
  return false;
#endif
}

int available_threads() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0) return std::max(1, CPU_COUNT(&set));
  return std::max(1U, std::thread::hardware_concurrency());
}

Compute resolve(ComputeDevice device, TrainingPrecision precision, int threads) {
  Compute compute;
  const bool cuda = torch::cuda::is_available();
  if (device == ComputeDevice::cuda && !cuda)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "device", message("expected cpu or auto: this LibTorch finds no CUDA device")});
  if (cuda && device != ComputeDevice::cpu) compute.device = torch::Device(torch::kCUDA, 0);
  const bool has_bf16 = compute.device.is_cuda() || cpu_has_bf16();
  if (precision == TrainingPrecision::bf16 && !has_bf16)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "precision", message("expected fp32 or auto: this processor has no bf16 instructions")});
  compute.bf16 = precision == TrainingPrecision::bf16 || (precision == TrainingPrecision::automatic && has_bf16);
  compute.threads = threads > 0 ? threads : available_threads();
  at::set_num_threads(compute.threads);
  return compute;
}

}  // namespace hat::tensor
