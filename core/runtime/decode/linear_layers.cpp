// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/linear_layers.h"

namespace hat::runtime::decode {

namespace {
constexpr int own_rows = 8;  // rows of activations that a thread makes narrow for itself
}

LinearLayers::LinearLayers(const Kernels& kernels, ThreadTeam& team) : kernels_(kernels), team_(team) {
  narrow_.resize(team_.threads());
}

void LinearLayers::run(int thread, const PackedLinear& weights, const float* x, int x_stride, int rows, float* y,
                       bool relu, const float* residual) {
  LinearOutput output;
  output.rows = rows;
  output.inputs = weights.inputs;
  output.bias = weights.bias;
  output.residual = residual;
  output.y = y;
  output.y_stride = output.residual_stride = padded(weights.outputs);
  output.relu = relu;
  const Share share = share_of(padded(weights.outputs) / panel_width, thread, team_.size());
  switch (weights.precision) {
    case Precision::fp32: {
      LinearTask task{output};
      task.x = x;
      task.x_stride = x_stride;
      task.panels = weights.panels;
      task.panel_stride = weights.panel_units;
      kernels_.linear(task, share.first, share.last);
      break;
    }
    case Precision::bf16: {
      Bf16Task task{output};
      task.x = x;
      task.x_stride = x_stride;
      task.panels = weights.halves;
      task.panel_stride = weights.panel_units * bf16_group;
      if (!rounds_ || !kernels_.dot_bf16) {
        kernels_.linear_bf16(task, share.first, share.last);
        break;
      }
      task.rounded_stride = padded(weights.inputs);
      auto* rounded = reinterpret_cast<std::uint16_t*>(narrow_rows(thread, rows, task.rounded_stride * 2));
      for_narrow_rows(thread, rows, [&](int r) {
        kernels_.round_bf16(x + static_cast<std::size_t>(r) * x_stride, weights.inputs,
                            rounded + static_cast<std::size_t>(r) * task.rounded_stride);
      });
      task.rounded = rounded;
      kernels_.dot_bf16(task, share.first, share.last);
      break;
    }
    case Precision::int8: {
      Int8Task task{output};
      task.x_stride = padded(weights.inputs);
      // The scales lie in front of the rows.
      std::byte* room = narrow_rows(thread, rows, task.x_stride + static_cast<int>(sizeof(float)));
      auto* scales = reinterpret_cast<float*>(room);
      auto* bytes = reinterpret_cast<std::int8_t*>(room + static_cast<std::size_t>(padded(rows)) * sizeof(float));
      for_narrow_rows(thread, rows, [&](int r) {
        kernels_.quantize(x + static_cast<std::size_t>(r) * x_stride, weights.inputs,
                          bytes + static_cast<std::size_t>(r) * task.x_stride, scales + r);
      });
      task.x = bytes;
      task.x_scales = scales;
      task.panels = weights.bytes;
      task.scales = weights.scales;
      task.sums = weights.sums;
      kernels_.linear_int8(task, share.first, share.last);
      break;
    }
  }
  team_.barrier();
}

// Few rows are made narrow by every thread for itself, which is quicker than waiting for each other once more.
std::byte* LinearLayers::narrow_rows(int thread, int rows, int row_bytes) {
  const bool shared = rows > own_rows;
  Buffer& buffer = narrow_[shared ? 0 : thread];
  if (!shared || thread == 0)
    buffer.ensure((static_cast<std::size_t>(padded(rows)) * row_bytes + sizeof(float) - 1) / sizeof(float));
  if (shared) team_.barrier();  // the room is there
  return reinterpret_cast<std::byte*>(buffer.data());
}

template <class Narrow>
void LinearLayers::for_narrow_rows(int thread, int rows, const Narrow& narrow) {
  if (rows <= own_rows) {
    for (int r = 0; r < rows; ++r) narrow(r);
    return;
  }
  const Share share = share_of(rows, thread, team_.size());
  for (int r = share.first; r < share.last; ++r) narrow(r);
  team_.barrier();
}

}  // namespace hat::runtime::decode
