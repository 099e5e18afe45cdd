// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "runtime/decode/kernels.h"

namespace hat::runtime::decode {

namespace {

/// One output's weights, where they lie in the checkpoint.
struct OutputRow {
  const float* weights = nullptr;  ///< null: an output that there is not
  float scale = 0, bias = 0;
};

std::vector<OutputRow> rows_of(const std::vector<Packer::Slice>& slices, int outputs) {
  std::vector<OutputRow> rows(padded(outputs));
  int next = 0;
  for (const Packer::Slice& s : slices)
    for (int r = 0; r < s.rows; ++r)
      rows[next++] = {s.weight->values.data() + (s.first + r) * s.weight->shape[1], s.scale,
                      s.bias ? s.bias->values[s.bias_first + r] * s.scale : 0.0f};
  return rows;
}

void pack_floats(float* panels, int inputs, const std::vector<OutputRow>& rows) {
  for (std::size_t first = 0; first < rows.size(); first += panel_width) {
    float* out = panels + first * static_cast<std::size_t>(inputs);
    // 16 x 16 squares: whole cache lines on both sides.
    for (int k0 = 0; k0 < inputs; k0 += panel_width) {
      const int k1 = std::min(inputs, k0 + panel_width);
      for (int j = 0; j < panel_width; ++j) {
        const OutputRow& row = rows[first + j];
        for (int k = k0; k < k1; ++k) out[k * panel_width + j] = row.weights ? row.weights[k] * row.scale : 0;
      }
    }
  }
}

/// Panels whose unit is four bytes of one output: narrow(place, values) writes the values of one of the outputs, which
/// are then laid side by side.
template <class Narrow>
void pack_units(std::byte* panels, std::size_t units, std::size_t outputs, const Narrow& narrow) {
  constexpr std::size_t unit = 4;
  std::vector<std::byte> rows(panel_width * units * unit);
  for (std::size_t first = 0; first < outputs; first += panel_width) {
    std::ranges::fill(rows, std::byte{0});
    for (int j = 0; j < panel_width; ++j) narrow(first + j, rows.data() + j * units * unit);
    std::byte* out = panels + first * units * unit;
    for (std::size_t u = 0; u < units; ++u)
      for (int j = 0; j < panel_width; ++j, out += unit) std::memcpy(out, rows.data() + (j * units + u) * unit, unit);
  }
}

void pack_halves(std::byte* panels, int inputs, const std::vector<OutputRow>& rows) {
  pack_units(panels, groups_of(inputs, bf16_group), rows.size(), [&](std::size_t o, std::byte* to) {
    const OutputRow& row = rows[o];
    for (int k = 0; row.weights && k < inputs; ++k) {
      const std::uint16_t half = bf16_of(row.weights[k] * row.scale);
      std::memcpy(to + k * sizeof half, &half, sizeof half);
    }
  });
}

void pack_bytes(std::byte* panels, float* scales, std::int32_t* sums, int inputs, const std::vector<OutputRow>& rows) {
  pack_units(panels, groups_of(inputs, int8_group), rows.size(), [&](std::size_t o, std::byte* to) {
    const OutputRow& row = rows[o];
    scales[o] = 0;
    sums[o] = 0;
    if (!row.weights) return;
    // Sizes in order as whole numbers are: compilers do many of them at once.
    std::uint32_t most = 0;
    for (int k = 0; k < inputs; ++k) most = std::max(most, std::bit_cast<std::uint32_t>(row.weights[k]) & 0x7fffffffu);
    const float largest = std::bit_cast<float>(most) * std::abs(row.scale);
    if (!std::isfinite(largest)) {
      scales[o] = std::numeric_limits<float>::quiet_NaN();
      return;
    }
    if (largest <= 1e-30f) return;
    scales[o] = largest / 127;
    const float factor = 127 / largest * row.scale;
    // Adding it rounds to whole numbers and leaves them in the low bits, as two's complement.
    constexpr float shift = 12582912.0f;
    std::int32_t sum = 0;
    for (int k = 0; k < inputs; ++k) {
      const auto whole = static_cast<std::int8_t>(std::bit_cast<std::int32_t>(row.weights[k] * factor + shift));
      to[k] = static_cast<std::byte>(whole);
      sum += whole;
    }
    sums[o] = sum;
  });
}

}  // namespace

const HostTensor& Packer::tensor(const std::string& name, std::size_t dims) const {
  const auto found = weights_.find(name);
  if (found == weights_.end())
    throw Error(ErrorCode::format, Problem{"", name, message("expected this tensor, found none")});
  const HostTensor& t = found->second;
  std::int64_t count = 1;
  for (const std::int64_t size : t.shape) count *= size;
  if (t.shape.size() != dims || count != static_cast<std::int64_t>(t.values.size()))
    throw Error(ErrorCode::format, Problem{"", name, message("expected {} dimensions, got {}", dims, t.shape.size())});
  return t;
}

Packer::Slice Packer::slice(const std::string& weight, const std::string& bias, int bias_first, int first, int rows,
                            int cols, float scale) const {
  const HostTensor& w = tensor(weight, 2);
  check(weight, w, 0, first + rows);
  check(weight, w, 1, cols);
  const HostTensor* b = nullptr;
  if (!bias.empty()) {
    b = &tensor(bias, 1);
    check(bias, *b, 0, bias_first + rows);
  }
  return {&w, b, bias_first, first, rows, scale};
}

void Packer::linear(PackedLinear& to, int inputs, std::vector<Slice> slices) {
  to.inputs = inputs;
  to.outputs = 0;
  to.precision = precision_;
  for (const Slice& s : slices) to.outputs += s.rows;
  const std::size_t outputs = padded(to.outputs);
  const int group = precision_ == Precision::int8 ? int8_group : precision_ == Precision::bf16 ? bf16_group : 1;
  const std::size_t values = outputs * static_cast<std::size_t>(groups_of(inputs, group) * group);
  const std::size_t value_bytes = precision_ == Precision::int8 ? 1 : precision_ == Precision::bf16 ? 2 : 4;
  const std::size_t weights = take(values * value_bytes);
  const bool biased = slices.front().bias != nullptr;
  const std::size_t bias = biased ? take(outputs * sizeof(float)) : 0;
  const std::size_t scales = precision_ == Precision::int8 ? take(outputs * sizeof(float)) : 0;
  const std::size_t sums = precision_ == Precision::int8 ? take(outputs * sizeof(std::int32_t)) : 0;
  work_.push_back([&to, weights, bias, biased, scales, sums, slices = std::move(slices)](std::byte* base) {
    const std::vector<OutputRow> rows = rows_of(slices, to.outputs);
    if (biased) {
      auto* values = reinterpret_cast<float*>(base + bias);
      for (std::size_t i = 0; i < rows.size(); ++i) values[i] = rows[i].bias;
      to.bias = values;
    }
    switch (to.precision) {
      case Precision::fp32: {
        auto* panels = reinterpret_cast<float*>(base + weights);
        pack_floats(panels, to.inputs, rows);
        to.panels = panels;
        break;
      }
      case Precision::bf16: {
        pack_halves(base + weights, to.inputs, rows);
        to.halves = reinterpret_cast<const std::uint16_t*>(base + weights);
        break;
      }
      case Precision::int8: {
        auto* scale = reinterpret_cast<float*>(base + scales);
        auto* sum = reinterpret_cast<std::int32_t*>(base + sums);
        pack_bytes(base + weights, scale, sum, to.inputs, rows);
        to.bytes = reinterpret_cast<const std::int8_t*>(base + weights);
        to.scales = scale;
        to.sums = sum;
        break;
      }
    }
  });
}

void Packer::linear(PackedLinear& to, const std::string& name, int outputs, int inputs) {
  linear(to, inputs, {slice(name + ".weight", name + ".bias", 0, 0, outputs, inputs, 1)});
}

void Packer::norm(PackedNorm& to, const std::string& name, int dim) {
  const HostTensor& weight = tensor(name + ".weight", 1);
  const HostTensor& bias = tensor(name + ".bias", 1);
  check(name + ".weight", weight, 0, dim);
  check(name + ".bias", bias, 0, dim);
  const std::size_t at = take(2 * static_cast<std::size_t>(padded(dim)) * sizeof(float));
  work_.push_back([&to, &weight, &bias, at, dim](std::byte* base) {
    auto* w = reinterpret_cast<float*>(base + at);
    float* b = w + padded(dim);
    std::fill(w, w + 2 * padded(dim), 0.0f);
    std::copy_n(weight.values.data(), dim, w);
    std::copy_n(bias.values.data(), dim, b);
    to.weight = w;
    to.bias = b;
  });
}

void Packer::check(const std::string& name, const HostTensor& t, int axis, int needed) {
  if (t.shape[axis] < needed)
    throw Error(ErrorCode::invalid_input,
                Problem{"", name,
                        message("expected at least {} along dimension {} for this architecture, got {}", needed,
                                axis + 1, t.shape[axis])});
}

void Packer::finish(Buffer& storage) {
  auto* base = reinterpret_cast<std::byte*>(storage.ensure((bytes_ + sizeof(float) - 1) / sizeof(float)));
  for (const auto& work : work_) work(base);
}

std::size_t Packer::take(std::size_t bytes) {
  const std::size_t at = bytes_;
  bytes_ += (bytes + 63) / 64 * 64;
  return at;
}

}  // namespace hat::runtime::decode
