// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packer.h"

#include <algorithm>
#include <cmath>
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

/// Calls put(at, value of output j and input k) for a panel of 16 outputs whose inputs lie in groups of `group`; inputs
/// go forward by 16, so that whole cache lines are read and written.
template <int group, class Value, class Put>
void fill_panel(const OutputRow* outputs, int inputs, const Value& value_of, const Put& put) {
  for (int k0 = 0; k0 < inputs; k0 += panel_width) {
    const int k1 = std::min(inputs, k0 + panel_width);
    for (int j = 0; j < panel_width; ++j) {
      const OutputRow& row = outputs[j];
      for (int k = k0; k < k1; ++k)
        put((static_cast<std::size_t>(k / group) * panel_width + j) * group + k % group,
            row.weights ? value_of(row.weights[k] * row.scale, j) : value_of(0.0f, j));
    }
  }
}

void pack_floats(float* panels, int inputs, const std::vector<OutputRow>& rows) {
  for (std::size_t first = 0; first < rows.size(); first += panel_width) {
    float* out = panels + first * static_cast<std::size_t>(inputs);
    fill_panel<1>(
        rows.data() + first, inputs, [](float value, int) { return value; },
        [out](std::size_t at, float value) { out[at] = value; });
  }
}

void pack_halves(std::uint16_t* halves, int inputs, const std::vector<OutputRow>& rows) {
  const std::size_t panel = static_cast<std::size_t>(groups_of(inputs, bf16_group)) * bf16_group * panel_width;
  for (std::size_t first = 0; first < rows.size(); first += panel_width) {
    std::uint16_t* out = halves + first / panel_width * panel;
    if (inputs % bf16_group) std::fill_n(out + panel - bf16_group * panel_width, bf16_group * panel_width, 0);
    fill_panel<bf16_group>(
        rows.data() + first, inputs, [](float value, int) { return bf16_of(value); },
        [out](std::size_t at, std::uint16_t value) { out[at] = value; });
  }
}

void pack_bytes(std::int8_t* bytes, float* scales, std::int32_t* sums, int inputs, const std::vector<OutputRow>& rows) {
  const std::size_t panel = static_cast<std::size_t>(groups_of(inputs, int8_group)) * int8_group * panel_width;
  for (std::size_t first = 0; first < rows.size(); first += panel_width) {
    float factors[panel_width];
    for (int j = 0; j < panel_width; ++j) {
      const OutputRow& row = rows[first + j];
      float largest = 0, nothing = 0;
      for (int k = 0; row.weights && k < inputs; ++k) {
        largest = std::max(largest, std::abs(row.weights[k] * row.scale));
        nothing += row.weights[k] * 0.0f;
      }
      const bool finite = nothing == 0 && std::isfinite(largest);
      const bool some = finite && largest > 1e-30f;
      scales[first + j] = !finite ? std::numeric_limits<float>::quiet_NaN() : some ? largest / 127 : 0;
      factors[j] = some ? 127 / largest : 0;
      sums[first + j] = 0;
    }
    std::int8_t* out = bytes + first / panel_width * panel;
    if (inputs % int8_group) std::fill_n(out + panel - int8_group * panel_width, int8_group * panel_width, 0);
    std::int32_t* sum = sums + first;
    fill_panel<int8_group>(
        rows.data() + first, inputs,
        [&](float value, int j) {
          const int whole = factors[j] > 0 ? static_cast<int>(std::lrintf(value * factors[j])) : 0;
          sum[j] += whole;
          return static_cast<std::int8_t>(whole);
        },
        [out](std::size_t at, std::int8_t value) { out[at] = value; });
  }
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
        auto* halves = reinterpret_cast<std::uint16_t*>(base + weights);
        pack_halves(halves, to.inputs, rows);
        to.halves = halves;
        break;
      }
      case Precision::int8: {
        auto* bytes = reinterpret_cast<std::int8_t*>(base + weights);
        auto* scale = reinterpret_cast<float*>(base + scales);
        auto* sum = reinterpret_cast<std::int32_t*>(base + sums);
        pack_bytes(bytes, scale, sum, to.inputs, rows);
        to.bytes = bytes;
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
