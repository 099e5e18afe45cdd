// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <map>
#include <utility>

#include "bench/peaks.h"
#include "bench/timing.h"

namespace hat::bench {
namespace {

double measure_products(bool bf16, int threads) {
  constexpr int side = 2048;
  const torch::NoGradGuard no_grad;
  const int before = torch::get_num_threads();
  torch::set_num_threads(threads);
  const auto options = torch::TensorOptions().dtype(bf16 ? torch::kBFloat16 : torch::kFloat32);
  const torch::Tensor a = torch::randn({side, side}).to(options);
  const torch::Tensor b = torch::randn({side, side}).to(options);
  const double best_ms = fastest(times_ms([&] { torch::matmul(a, b); }, {.warmup = 1, .least = 7, .seconds = 0}));
  torch::set_num_threads(before);
  return 2.0 * side * side * side / best_ms / 1e6;
}

}  // namespace

double product_gops(bool bf16, int threads) {
  static std::map<std::pair<bool, int>, double> known;
  const auto [entry, fresh] = known.try_emplace({bf16, threads});
  if (fresh) entry->second = measure_products(bf16, threads);
  return entry->second;
}

}  // namespace hat::bench
