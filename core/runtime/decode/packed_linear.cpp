// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packed_linear.h"

#include <cstring>

#include "runtime/decode/kernels.h"

namespace hat::runtime::decode {

const std::byte* PackedLinear::weights() const {
  switch (precision) {
    case Precision::fp32: return reinterpret_cast<const std::byte*>(panels);
    case Precision::bf16: return reinterpret_cast<const std::byte*>(halves);
    case Precision::int8: return reinterpret_cast<const std::byte*>(bytes);
  }
  return nullptr;
}

void PackedLinear::set_weights(const std::byte* weights) {
  switch (precision) {
    case Precision::fp32: panels = reinterpret_cast<const float*>(weights); break;
    case Precision::bf16: halves = reinterpret_cast<const std::uint16_t*>(weights); break;
    case Precision::int8: bytes = reinterpret_cast<const std::int8_t*>(weights); break;
  }
}

PackedLinear PackedLinear::front(int fewer_outputs, int fewer_inputs) const {
  PackedLinear part = *this;
  part.outputs = fewer_outputs;
  part.inputs = fewer_inputs;
  return part;
}

std::size_t PackedLinear::size() const {
  const std::size_t columns = padded(outputs);
  const std::size_t values = (bias ? 1 : 0) + (precision == Precision::int8 ? 2 : 0);
  return columns * (groups_of(inputs, group_of(precision)) * unit_bytes + values * sizeof(float));
}

PackedLinear PackedLinear::rows(const std::vector<int>& chosen, Buffer& storage) const {
  PackedLinear some;
  some.inputs = inputs;
  some.outputs = static_cast<int>(chosen.size());
  some.precision = precision;
  some.panel_units = static_cast<std::size_t>(groups_of(inputs, group_of(precision))) * panel_width;
  const int columns = padded(some.outputs);
  const std::size_t units = some.panel_units * (columns / panel_width);
  const std::size_t extra = precision == Precision::int8 ? columns : 0;
  float* base = storage.ensure(units + 2 * extra);
  auto* to = reinterpret_cast<std::byte*>(base);
  for (int o = 0; o < columns; ++o) {
    std::byte* out = to + unit_bytes * (o / panel_width * some.panel_units + o % panel_width);
    const bool there = o < some.outputs;
    const std::size_t from = there ? chosen[o] : 0;
    const std::byte* in = weights() + unit_bytes * (from / panel_width * panel_units + from % panel_width);
    for (std::size_t u = 0; u < some.panel_units; u += panel_width)
      if (there)
        std::memcpy(out + unit_bytes * u, in + unit_bytes * u, unit_bytes);
      else
        std::memset(out + unit_bytes * u, 0, unit_bytes);
  }
  some.set_weights(to);
  if (precision == Precision::int8) {
    float* chosen_scales = base + units;
    auto* chosen_sums = reinterpret_cast<std::int32_t*>(chosen_scales + extra);
    for (int o = 0; o < columns; ++o) {
      chosen_scales[o] = o < some.outputs ? scales[chosen[o]] : 0;
      chosen_sums[o] = o < some.outputs ? sums[chosen[o]] : 0;
    }
    some.scales = chosen_scales;
    some.sums = chosen_sums;
  }
  return some;
}

}  // namespace hat::runtime::decode
