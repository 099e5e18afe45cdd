// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "domain/config/precision.h"
#include "runtime/decode/buffer.h"

namespace hat::runtime::decode {

/// A weight matrix as panels of 16 outputs in the order of LinearTask, Bf16Task or Int8Task: all of what was packed, or
/// the front of it. Outputs that the last panel lacks are zero.
struct PackedLinear {
  int inputs = 0, outputs = 0;
  Precision precision = Precision::fp32;
  std::size_t panel_units = 0;            ///< units of four bytes from one panel to the next, unread ones included
  const float* bias = nullptr;            ///< padded; null for the output layer
  const float* panels = nullptr;          ///< fp32
  const std::uint16_t* halves = nullptr;  ///< bf16
  const std::int8_t* bytes = nullptr;     ///< int8, with
  const float* scales = nullptr;          ///< per output, padded: NaN where a weight is not finite
  const std::int32_t* sums = nullptr;     ///< per output, padded: the sum of its weights

  /// Where the panels are, as bytes.
  [[nodiscard]] const std::byte* weights() const;
  void set_weights(const std::byte* weights);
  /// The front of it: so many inputs of so many outputs. Of outputs only whole panels can be left out.
  [[nodiscard]] PackedLinear front(int fewer_outputs, int fewer_inputs) const;
  /// Bytes that are read of it.
  [[nodiscard]] std::size_t size() const;
  /// Some of the outputs, in that order, packed into `storage`. Only for a layer without a bias.
  [[nodiscard]] PackedLinear rows(const std::vector<int>& chosen, Buffer& storage) const;
};

}  // namespace hat::runtime::decode
