// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hat::tensor {

double learning_rate(const TrainConfig& config, std::int64_t update) {
  const auto n = static_cast<double>(update);
  const auto warmup = static_cast<double>(config.warmup_updates);
  if (n < warmup) return config.warmup_init_lr + n * (config.lr - config.warmup_init_lr) / warmup;
  if (config.schedule == Schedule::inverse_sqrt)
    return config.lr * std::sqrt(std::max(warmup, 1.0)) / std::sqrt(std::max(n, 1.0));
  const double period = std::max(1.0, static_cast<double>(config.max_updates) - warmup);
  const double phase = std::fmod(n - warmup, period) / period;
  return config.min_lr + 0.5 * (config.lr - config.min_lr) * (1 + std::cos(std::numbers::pi * phase));
}

}  // namespace hat::tensor
