// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packer.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

#include "runtime/decode/kernels.h"
#include "runtime/decode/pack_panels.h"

namespace hat::runtime::decode {

namespace {

/// A few threads are as fast as memory is; each has to have enough to do to be worth its start.
constexpr std::size_t most_packing_threads = 4, bytes_for_thread = std::size_t{1} << 20;

/// Calls work(0) to work(count - 1), each once, on so many threads.
void share_out(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t i; (i = next++) < count;) work(i);
  };
  std::vector<std::thread> others;
  try {
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(run);
  } catch (const std::system_error&) {
    // As many as the system grants.
  }
  run();
  for (std::thread& other : others) other.join();
}

/// Rows of a layer from `first` on, for one panel, and their bias.
void rows_of(const PackedLayers::Layer& layer, int first, OutputRow (&rows)[panel_width], float (&bias)[panel_width]) {
  std::fill_n(rows, panel_width, OutputRow{});
  std::fill_n(bias, panel_width, 0.0f);
  for (const PackedLayers::Part& part : layer.parts) {
    for (int r = std::max(first, 0); r < std::min(first + panel_width, part.rows); ++r) {
      rows[r - first] = {part.weight->values.data() + (part.first + r) * part.weight->shape[1], part.scale};
      if (part.bias) bias[r - first] = part.bias->values[part.bias_first + r] * part.scale;
    }
    first -= part.rows;
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
  PackedLayers::Layer layer{std::move(slices), precision_, inputs};
  to = {};
  to.inputs = inputs;
  to.outputs = layer.outputs();
  to.precision = precision_;
  if (shared_)
    if (const auto found = shared_->find(layer)) {
      to = found->linear;
      bytes_ += to.size();
      if (std::ranges::find(memory_, found->memory) == memory_.end()) memory_.push_back(found->memory);
      return;
    }
  Work work{&to, std::move(layer), to};
  work.packed.inputs = work.layer.inputs;
  work.packed.outputs = work.layer.outputs();
  const std::size_t outputs = padded(work.packed.outputs);
  const int groups = groups_of(work.layer.inputs, group_of(precision_));
  work.packed.panel_units = static_cast<std::size_t>(groups) * panel_width;
  work.weights = take(linear_bytes_, outputs * groups * unit_bytes);
  if (work.layer.parts.front().bias) work.bias = take(linear_bytes_, outputs * sizeof(float));
  if (precision_ == Precision::int8) {
    work.scales = take(linear_bytes_, outputs * sizeof(float));
    work.sums = take(linear_bytes_, outputs * sizeof(std::int32_t));
  }
  linears_.push_back(std::move(work));
}

void Packer::linear(PackedLinear& to, const std::string& name, int outputs, int inputs) {
  linear(to, inputs, {slice(name + ".weight", name + ".bias", 0, 0, outputs, inputs, 1)});
}

void Packer::norm(PackedNorm& to, const std::string& name, int dim) {
  const HostTensor& weight = tensor(name + ".weight", 1);
  const HostTensor& bias = tensor(name + ".bias", 1);
  check(name + ".weight", weight, 0, dim);
  check(name + ".bias", bias, 0, dim);
  const std::size_t at = take(norm_bytes_, 2 * static_cast<std::size_t>(padded(dim)) * sizeof(float));
  norms_.push_back([&to, &weight, &bias, at, dim](std::byte* base) {
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

void Packer::pack_linears(std::byte* base) {
  struct Panel {
    Work* work;
    int first;
  };
  std::vector<Panel> panels;
  for (Work& work : linears_) {
    PackedLinear& packed = work.packed;
    packed.set_weights(base + work.weights);
    if (work.layer.parts.front().bias) packed.bias = reinterpret_cast<const float*>(base + work.bias);
    if (precision_ == Precision::int8) {
      packed.scales = reinterpret_cast<const float*>(base + work.scales);
      packed.sums = reinterpret_cast<const std::int32_t*>(base + work.sums);
    }
    for (int first = 0; first < packed.outputs; first += panel_width) panels.push_back({&work, first});
  }
  const std::size_t processors = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t threads = std::min({processors, most_packing_threads, linear_bytes_ / bytes_for_thread + 1});
  share_out(panels.size(), threads, [&](std::size_t i) {
    const auto& [work, first] = panels[i];
    OutputRow rows[panel_width];
    float bias[panel_width];
    rows_of(work->layer, first, rows, bias);
    if (work->packed.bias) std::copy_n(bias, panel_width, reinterpret_cast<float*>(base + work->bias) + first);
    std::byte* panel = base + work->weights + first / panel_width * work->packed.panel_units * unit_bytes;
    switch (precision_) {
      case Precision::fp32: return pack_fp32(rows, work->layer.inputs, panel);
      case Precision::bf16: return pack_bf16(rows, work->layer.inputs, panel);
      case Precision::int8:
        return pack_int8(rows, work->layer.inputs, panel, reinterpret_cast<float*>(base + work->scales) + first,
                         reinterpret_cast<std::int32_t*>(base + work->sums) + first);
    }
  });
}

std::vector<std::shared_ptr<const WeightMemory>> Packer::finish() {
  if (norm_bytes_ > 0) {
    const auto memory = std::make_shared<WeightMemory>(norm_bytes_);
    for (const auto& pack : norms_) pack(memory->data());
    memory_.push_back(memory);
    bytes_ += norm_bytes_;
  }
  std::vector<std::pair<PackedLayers::Layer, PackedLinear>> fresh;
  std::shared_ptr<const WeightMemory> memory;
  if (!linears_.empty()) {
    memory = std::make_shared<WeightMemory>(linear_bytes_);
    memory_.push_back(memory);
    pack_linears(memory->data());
    for (Work& work : linears_) {
      *work.to = work.packed.front(work.to->outputs, work.to->inputs);
      bytes_ += work.to->size();
      fresh.emplace_back(std::move(work.layer), work.packed);
    }
  }
  if (shared_) shared_->keep(std::move(fresh), memory);
  return std::move(memory_);
}

std::size_t Packer::take(std::size_t& total, std::size_t bytes) {
  const std::size_t at = total;
  total += (bytes + 63) / 64 * 64;
  return at;
}

}  // namespace hat::runtime::decode
