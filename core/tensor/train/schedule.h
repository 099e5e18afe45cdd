// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "domain/config/train.h"

namespace hat::tensor {

/// The learning rate of update n (from 0), as fairseq's cosine and inverse_sqrt schedules compute it:
/// cosine: n < W: init + n (max - init) / W, then min + (max - min) (1 + cos(pi (n - W) / (updates - W))) / 2;
/// inverse_sqrt: n < W: init + n (max - init) / W, then max sqrt(W / n).
[[nodiscard]] double learning_rate(const TrainConfig& config, std::int64_t update);

}  // namespace hat::tensor
