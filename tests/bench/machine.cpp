// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <utility>

#include "bench/bench.h"

namespace hat::bench {
namespace {

double seconds_of(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double measure_gemm(bool bf16, int threads) {
  constexpr int side = 2048;
  const torch::NoGradGuard no_grad;
  const int before = torch::get_num_threads();
  torch::set_num_threads(threads);
  const auto options = torch::TensorOptions().dtype(bf16 ? torch::kBFloat16 : torch::kFloat32);
  const torch::Tensor a = torch::randn({side, side}).to(options);
  const torch::Tensor b = torch::randn({side, side}).to(options);
  // The best of several: what the machine can do, not what its other users leave over.
  double best = 1e9;
  for (int i = 0; i < 7; ++i) best = std::min(best, seconds_of([&] { torch::matmul(a, b); }));
  torch::set_num_threads(before);
  return 2.0 * side * side * side / best / 1e9;
}

/// Bytes read and written per second by a = b + s * c over arrays that no cache holds.
double measure_triad_gb(int threads) {
  const torch::NoGradGuard no_grad;
  const int before = torch::get_num_threads();
  torch::set_num_threads(threads);
  constexpr std::int64_t count = 32 << 20;
  const torch::Tensor b = torch::ones({count});
  const torch::Tensor c = torch::ones({count});
  torch::Tensor a = torch::zeros({count});
  double best = 1e9;
  for (int i = 0; i < 5; ++i) best = std::min(best, seconds_of([&] { torch::add_out(a, b, c, 2.0); }));
  torch::set_num_threads(before);
  return 3.0 * count * sizeof(float) / best / 1e9;
}

void run(Report& report) {
  for (const int threads : {1, 2})
    for (const bool bf16 : {false, true})
      report.add(std::string("matrix product 2048^3, ") + (bf16 ? "bf16, " : "fp32, ") + std::to_string(threads) +
                     (threads == 1 ? " thread" : " threads"),
                 peak_gops(bf16, threads), "Gop/s");
  for (const int threads : {1, 2})
    report.add(
        "memory, a = b + s c of 128 MiB each, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads"),
        measure_triad_gb(threads), "GB/s");
}

const Registration registration({"machine", "what this machine can do at best: matrix products and memory", 10, false,
                                 run});

}  // namespace

double peak_gops(bool bf16, int threads) {
  static std::map<std::pair<bool, int>, double> known;
  const auto [entry, fresh] = known.try_emplace({bf16, threads});
  if (fresh) entry->second = measure_gemm(bf16, threads);
  return entry->second;
}

}  // namespace hat::bench
