// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/compute/spare_threads.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace hat::tensor {

using namespace runtime;
namespace {

constexpr double look_every_s = 1.5;

double clock_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

SpareThreads::SpareThreads(int all) : all_(all), now_(all), since_(clock_seconds()) {}

SpareThreads::~SpareThreads() {
  if (now_ != all_) at::set_num_threads(all_);
}

int SpareThreads::beside(double others, int all) {
  return std::clamp(all - static_cast<int>(std::lround(others)), 1, std::max(1, all));
}

void SpareThreads::look() {
  const double time = clock_seconds();
  if (time - since_ < look_every_s) return;
  since_ = time;
  const int wanted = beside(watch_.others(), all_);
  watch_ = LoadWatch();
  if (wanted == now_) return;
  now_ = wanted;
  at::set_num_threads(wanted);
}

}  // namespace hat::tensor
