// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "runtime/decode/buffer.h"
#include "runtime/decode/kernels.h"
#include "runtime/decode/packed_model.h"
#include "runtime/decode/thread_team.h"

namespace hat::runtime::decode {

/// Linear layers of any precision, each run by a whole team: every thread has its share of the outputs. Owns what
/// activations become on the way to bf16 and int8.
class LinearLayers {
 public:
  LinearLayers(const Kernels& kernels, ThreadTeam& team);

  /// In bf16, where the processor has dot products of it: whether activations are rounded too. Not within a run of the
  /// team.
  void set_rounding(bool on) { rounds_ = on; }
  /// Called by every thread of a running team: y = (ReLU when asked)(x * weights + bias) + residual, see LinearOutput.
  /// Rows of y and of the residual hold padded(outputs) values. Returns behind a barrier.
  void run(int thread, const PackedLinear& weights, const float* x, int x_stride, int rows, float* y, bool relu = false,
           const float* residual = nullptr);

  /// Of what activations become.
  [[nodiscard]] std::vector<Buffer>& buffers() { return narrow_; }

 private:
  /// Room for rows in bf16 or int8, for all threads or for one; and those of them that `thread` fills.
  std::byte* narrow_rows(int thread, int rows, int row_bytes);
  template <class Narrow>
  void for_narrow_rows(int thread, int rows, const Narrow& narrow);

  const Kernels& kernels_;
  ThreadTeam& team_;
  bool rounds_ = false;
  std::vector<Buffer> narrow_;  ///< per thread; the first one is shared for many rows
};

}  // namespace hat::runtime::decode
