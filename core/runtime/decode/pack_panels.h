// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace hat::runtime::decode {

/// One output's weights, where they lie in the checkpoint, and what they are multiplied with.
struct OutputRow {
  const float* weights = nullptr;  ///< null: an output that there is not, of zeros
  float scale = 1;
};

/// 16 rows of so many inputs side by side as a panel of LinearTask, Bf16Task, Int8Task. `panel` is on a boundary of 16
/// bytes.
void pack_fp32(const OutputRow* rows, int inputs, std::byte* panel);
void pack_bf16(const OutputRow* rows, int inputs, std::byte* panel);
/// `scales` and `sums` get 16 values: a scale is NaN where a weight of its row is not finite, and all is zero then.
void pack_int8(const OutputRow* rows, int inputs, std::byte* panel, float* scales, std::int32_t* sums);

}  // namespace hat::runtime::decode
