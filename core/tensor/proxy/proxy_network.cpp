// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/proxy_network.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "runtime/decode/packer.h"
#include "tensor/nn/kernels.h"

namespace hat::tensor {

using namespace runtime::decode;

namespace {

constexpr int logits_at_once = 1024;  // of the vocabulary, of some hundred rows: they stay in the second-level cache

int outputs_of(const Packer& packer, const std::string& name) {
  return static_cast<int>(packer.tensor(name + ".weight", 2).shape[0]);
}
int inputs_of(const Packer& packer, const std::string& weight) {
  return static_cast<int>(packer.tensor(weight, 2).shape[1]);
}

/// Whole layers: every architecture uses the front of them.
void pack_whole(Packer& packer, PackedLinear& to, const std::string& name) {
  packer.linear(to, name, outputs_of(packer, name), inputs_of(packer, name + ".weight"));
}
void pack_norm(Packer& packer, PackedNorm& to, const std::string& name) {
  packer.norm(to, name, static_cast<int>(packer.tensor(name + ".weight", 1).shape[0]));
}

}  // namespace

ProxyNetwork::ProxyNetwork(std::shared_ptr<const runtime::WeightMap> weights, const Network& network,
                           Precision precision)
    : weights_(std::move(weights)), network_(network), kernels_(best_kernels()) {
  const SearchSpace& space = network_.space;
  const int q = space.qkv_dim;
  Packer packer(*weights_, precision, nullptr);
  const auto pack_attention = [&](Attention& to, const std::string& name) {
    const std::string weight = name + ".in_proj_weight";
    packer.linear(to.in, inputs_of(packer, weight),
                  {packer.slice(weight, name + ".in_proj_bias", 0, 0, 3 * q, inputs_of(packer, weight), 1)});
    pack_whole(packer, to.out, name + ".out_proj");
  };
  const auto pack_ffn = [&](Ffn& to, const std::string& name) {
    pack_whole(packer, to.first, name + "fc1");
    pack_whole(packer, to.second, name + "fc2");
  };
  encoder_.resize(static_cast<std::size_t>(space.max_encoder_depth()));
  for (std::size_t i = 0; i < encoder_.size(); ++i) {
    const std::string name = fmt::format("encoder.layers.{}.", i);
    pack_attention(encoder_[i].self, name + "self_attn");
    pack_ffn(encoder_[i].ffn, name);
    pack_norm(packer, encoder_[i].self_norm, name + "self_attn_layer_norm");
    pack_norm(packer, encoder_[i].final_norm, name + "final_layer_norm");
  }
  decoder_.resize(static_cast<std::size_t>(space.max_decoder_depth()));
  for (std::size_t i = 0; i < decoder_.size(); ++i) {
    const std::string name = fmt::format("decoder.layers.{}.", i), cross = name + "encoder_attn";
    DecoderLayer& layer = decoder_[i];
    pack_attention(layer.self, name + "self_attn");
    const std::string bias = cross + ".in_proj_bias";
    if (const std::string in = cross + ".in_proj_weight"; packer.has(in)) {
      // Queries and keys are of different dims: each takes a front of its own.
      packer.linear(layer.query, inputs_of(packer, in), {packer.slice(in, bias, 0, 0, q, inputs_of(packer, in), 1)});
      packer.linear(layer.key_value, inputs_of(packer, in),
                    {packer.slice(in, bias, q, q, 2 * q, inputs_of(packer, in), 1)});
    } else {
      const std::string query = cross + ".q_proj_weight", key = cross + ".k_proj_weight",
                        value = cross + ".v_proj_weight";
      packer.linear(layer.query, inputs_of(packer, query),
                    {packer.slice(query, bias, 0, 0, q, inputs_of(packer, query), 1)});
      packer.linear(layer.key_value, inputs_of(packer, key),
                    {packer.slice(key, bias, q, 0, q, inputs_of(packer, key), 1),
                     packer.slice(value, bias, 2 * q, 0, q, inputs_of(packer, key), 1)});
    }
    pack_whole(packer, layer.cross_out, cross + ".out_proj");
    pack_ffn(layer.ffn, name);
    pack_norm(packer, layer.self_norm, name + "self_attn_layer_norm");
    pack_norm(packer, layer.cross_norm, name + "encoder_attn_layer_norm");
    pack_norm(packer, layer.final_norm, name + "final_layer_norm");
  }
  if (is_pre()) {
    pack_norm(packer, encoder_norm_, "encoder.layer_norm");
    pack_norm(packer, decoder_norm_, "decoder.layer_norm");
  }
  const std::string encoder_table = "encoder.embed_tokens.weight";
  const std::string decoder_table = network_.sharing == Sharing::shared ? encoder_table : "decoder.embed_tokens.weight";
  const std::string output = network_.sharing == Sharing::separate ? "decoder.embed_out" : decoder_table;
  packer.linear(output_, inputs_of(packer, output),
                {packer.slice(output, "", 0, 0, network_.target_vocab, inputs_of(packer, output), 1)});
  const auto table = [&](const std::string& name, int position_dim, int full_dim) {
    const HostTensor& tensor = packer.tensor(name, 2);
    const int positions = position_dim > 0 ? position_dim : full_dim;
    return Table{tensor.values.data(), static_cast<int>(tensor.shape[1]), positions, position_table(positions)};
  };
  source_ = table(encoder_table, network_.encoder_position_dim, space.max_encoder_dim());
  target_ = table(decoder_table, network_.decoder_position_dim, space.max_decoder_dim());
  memory_ = packer.finish();
}

void ProxyNetwork::embed(const Table& table, int dim, std::span<const std::int32_t> tokens,
                         std::span<const int> offsets, float* out) const {
  const auto scale = std::sqrt(static_cast<float>(network_.original_scaling ? table.position_dim : dim));
  for (std::size_t s = 0; s + 1 < offsets.size(); ++s)
    for (int i = offsets[s]; i < offsets[s + 1]; ++i) {
      const float* row = table.rows + static_cast<std::ptrdiff_t>(tokens[static_cast<std::size_t>(i)]) * table.stride;
      const float* place =
          table.positions->data() + static_cast<std::ptrdiff_t>(Special::pad + 1 + i - offsets[s]) * table.position_dim;
      float* to = out + static_cast<std::ptrdiff_t>(i) * padded(dim);
      for (int d = 0; d < dim; ++d) to[d] = scale * row[d] + place[d];
      std::fill(to + dim, to + padded(dim), 0.0f);
    }
}

void ProxyNetwork::embed_source(int dim, const ProxyBlock& block, float* out) const {
  embed(source_, dim, block.source, block.source_offsets, out);
}
void ProxyNetwork::embed_target(int dim, const ProxyBlock& block, float* out) const {
  embed(target_, dim, block.target_input, block.target_offsets, out);
}

const std::uint16_t* ProxyNetwork::round_rows(const float* x, int x_stride, int rows, int inputs,
                                              ProxyScratch& scratch) const {
  const std::size_t stride = padded(inputs);
  auto* rounded = reinterpret_cast<std::uint16_t*>(scratch.rounded.ensure(rows * stride / bf16_group));
  for (int r = 0; r < rows; ++r)
    kernels_.round_bf16(x + static_cast<std::ptrdiff_t>(r) * x_stride, inputs, rounded + r * stride);
  return rounded;
}

void ProxyNetwork::product(const PackedLinear& weights, int outputs, int inputs, const float* x, int x_stride, int rows,
                           float* y, ProxyScratch& scratch, bool relu, const float* residual) const {
  LinearOutput output;
  output.rows = rows;
  output.inputs = inputs;
  output.bias = weights.bias;
  output.residual = residual;
  output.y = y;
  output.y_stride = output.residual_stride = padded(outputs);
  output.relu = relu;
  const int panels = padded(outputs) / panel_width;
  if (weights.precision == Precision::bf16) {
    Bf16Task task{output};
    task.rounded = round_rows(x, x_stride, rows, inputs, scratch);
    task.rounded_stride = padded(inputs);
    task.panels = weights.halves;
    task.panel_stride = weights.panel_units * bf16_group;
    return kernels_.dot_bf16(task, 0, panels);
  }
  LinearTask task{output};
  task.x = x;
  task.x_stride = x_stride;
  task.panels = weights.panels;
  task.panel_stride = weights.panel_units;
  kernels_.linear(task, 0, panels);
}

void ProxyNetwork::normalise(const PackedNorm& norm, int dim, int rows, const float* x, float* out) const {
  for (int r = 0; r < rows; ++r) {
    const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(r) * padded(dim);
    kernels_.layer_norm(x + at, out + at, norm.weight, norm.bias, dim);
  }
}

const float* ProxyNetwork::opened(const PackedNorm& norm, int dim, int rows, const float* x,
                                  ProxyScratch& scratch) const {
  if (!is_pre()) return x;
  float* room = scratch.opened.ensure(static_cast<std::size_t>(rows) * padded(dim));
  normalise(norm, dim, rows, x, room);
  return room;
}

namespace {

/// Attention of every sentence and head: queries [rows][width] at `q`, keys and values of a sentence's `keys` from
/// `first` on.
struct Heads {
  int heads, width;
  std::int64_t q_stride, kv_stride;
  bool causal;
};

void attend_sentence(const Heads& shape, const float* q, int queries, const float* k, const float* v, int keys,
                     float* out, ProxyScratch& scratch) {
  kernels::Head one{};
  one.q_stride = shape.q_stride;
  one.kv_stride = shape.kv_stride;
  one.out_stride = static_cast<std::int64_t>(shape.heads) * shape.width;
  one.queries = queries;
  one.keys = keys;
  one.width = shape.width;
  one.scale = 1.0F / std::sqrt(static_cast<float>(shape.width));
  one.causal = shape.causal;
  const auto stride = static_cast<std::size_t>(kernels::probability_stride(keys));
  float* probabilities = scratch.probabilities.ensure(static_cast<std::size_t>(queries) * stride);
  float* room = scratch.keys.ensure(static_cast<std::size_t>(shape.width + queries) * stride);
  for (int h = 0; h < shape.heads; ++h) {
    one.q = q + h * shape.width;
    one.k = k + h * shape.width;
    one.v = v + h * shape.width;
    kernels::attend(one, out + h * shape.width, probabilities, room);
  }
}

}  // namespace

void ProxyNetwork::self_attention(const Attention& attention, const PackedNorm& norm, int dim, int heads,
                                  std::span<const int> offsets, bool causal, const float* x, float* out,
                                  ProxyScratch& scratch) const {
  const int q = network_.space.qkv_dim, rows = offsets.back();
  const float* in = opened(norm, dim, rows, x, scratch);
  const int wide = padded(3 * q);
  float* qkv = scratch.wide.ensure(static_cast<std::size_t>(rows) * wide);
  product(attention.in, 3 * q, dim, in, padded(dim), rows, qkv, scratch);
  float* mixed = scratch.mixed.ensure(static_cast<std::size_t>(rows) * q);
  const Heads shape{heads, q / heads, wide, wide, causal};
  for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
    const float* first = qkv + static_cast<std::ptrdiff_t>(offsets[s]) * wide;
    const int length = offsets[s + 1] - offsets[s];
    attend_sentence(shape, first, length, first + q, first + 2 * q, length,
                    mixed + static_cast<std::ptrdiff_t>(offsets[s]) * q, scratch);
  }
  product(attention.out, dim, q, mixed, q, rows, out, scratch, false, x);
  if (!is_pre()) normalise(norm, dim, rows, out, out);
}

void ProxyNetwork::ffn(const Ffn& ffn, const PackedNorm& norm, int dim, int ffn_dim, int rows, const float* x,
                       float* out, ProxyScratch& scratch) const {
  const float* in = opened(norm, dim, rows, x, scratch);
  float* inner = scratch.inner.ensure(static_cast<std::size_t>(rows) * padded(ffn_dim));
  product(ffn.first, ffn_dim, dim, in, padded(dim), rows, inner, scratch, true);
  product(ffn.second, dim, ffn_dim, inner, padded(ffn_dim), rows, out, scratch, false, x);
  if (!is_pre()) normalise(norm, dim, rows, out, out);
}

void ProxyNetwork::encoder_attention(int layer, int dim, int heads, const ProxyBlock& block, const float* x, float* out,
                                     ProxyScratch& scratch) const {
  const EncoderLayer& part = encoder_.at(static_cast<std::size_t>(layer));
  self_attention(part.self, part.self_norm, dim, heads, block.source_offsets, false, x, out, scratch);
}

void ProxyNetwork::encoder_ffn(int layer, int dim, int ffn_dim, const ProxyBlock& block, const float* x, float* out,
                               ProxyScratch& scratch) const {
  const EncoderLayer& part = encoder_.at(static_cast<std::size_t>(layer));
  ffn(part.ffn, part.final_norm, dim, ffn_dim, block.source_rows(), x, out, scratch);
}

void ProxyNetwork::encoder_end(int dim, const ProxyBlock& block, const float* x, float* out) const {
  normalise(encoder_norm_, dim, block.source_rows(), x, out);
}

void ProxyNetwork::decoder_attention(int layer, int dim, int heads, const ProxyBlock& block, const float* y, float* out,
                                     ProxyScratch& scratch) const {
  const DecoderLayer& part = decoder_.at(static_cast<std::size_t>(layer));
  self_attention(part.self, part.self_norm, dim, heads, block.target_offsets, true, y, out, scratch);
}

void ProxyNetwork::key_values(int layer, int encoder_dim, const ProxyBlock& block, const float* memory, float* out,
                              ProxyScratch& scratch) const {
  const DecoderLayer& part = decoder_.at(static_cast<std::size_t>(layer));
  product(part.key_value, 2 * network_.space.qkv_dim, encoder_dim, memory, padded(encoder_dim), block.source_rows(),
          out, scratch);
}

void ProxyNetwork::decoder_cross(int layer, int dim, int heads, const ProxyBlock& block, const float* y,
                                 std::span<const float* const> key_values, float* out, ProxyScratch& scratch) const {
  const DecoderLayer& part = decoder_.at(static_cast<std::size_t>(layer));
  const int q = network_.space.qkv_dim, rows = block.target_rows(), wide = padded(2 * q);
  const float* in = opened(part.cross_norm, dim, rows, y, scratch);
  float* queries = scratch.wide.ensure(static_cast<std::size_t>(rows) * padded(q));
  product(part.query, q, dim, in, padded(dim), rows, queries, scratch);
  float* mixed = scratch.mixed.ensure(static_cast<std::size_t>(rows) * q);
  const Heads shape{heads, q / heads, padded(q), wide, false};
  for (int s = 0; s < block.sentences(); ++s) {
    const int source = block.source_offsets[s], length = block.source_offsets[s + 1] - source;
    const int target = block.target_offsets[s], queries_of = block.target_offsets[s + 1] - target;
    const std::size_t part_size = static_cast<std::size_t>(length) * wide;
    const float* kv = key_values[0] + static_cast<std::ptrdiff_t>(source) * wide;
    if (key_values.size() > 1) {
      float* all = scratch.key_values.ensure(part_size * key_values.size());
      for (std::size_t n = 0; n < key_values.size(); ++n)
        std::memcpy(all + n * part_size, key_values[n] + static_cast<std::ptrdiff_t>(source) * wide,
                    part_size * sizeof(float));
      kv = all;
    }
    attend_sentence(shape, queries + static_cast<std::ptrdiff_t>(target) * padded(q), queries_of, kv, kv + q,
                    length * static_cast<int>(key_values.size()), mixed + static_cast<std::ptrdiff_t>(target) * q,
                    scratch);
  }
  product(part.cross_out, dim, q, mixed, q, rows, out, scratch, false, y);
  if (!is_pre()) normalise(part.cross_norm, dim, rows, out, out);
}

void ProxyNetwork::decoder_ffn(int layer, int dim, int ffn_dim, const ProxyBlock& block, const float* y, float* out,
                               ProxyScratch& scratch) const {
  const DecoderLayer& part = decoder_.at(static_cast<std::size_t>(layer));
  ffn(part.ffn, part.final_norm, dim, ffn_dim, block.target_rows(), y, out, scratch);
}

void ProxyNetwork::losses(int dim, const ProxyBlock& block, const float* y, double smoothing,
                          std::vector<double>& sentences, ProxyScratch& scratch) const {
  const int rows = block.target_rows(), vocab = network_.target_vocab;
  const float* in = y;
  if (is_pre()) {
    float* room = scratch.opened.ensure(static_cast<std::size_t>(rows) * padded(dim));
    normalise(decoder_norm_, dim, rows, y, room);
    in = room;
  }
  float* logits = scratch.logits.ensure(static_cast<std::size_t>(rows) * logits_at_once);
  std::vector<kernels::LogitSums> sums(static_cast<std::size_t>(rows));
  PackedLinear part = output_;
  for (int first = 0; first < vocab; first += logits_at_once) {
    const int count = std::min(vocab - first, logits_at_once);
    part.set_weights(output_.weights() + first / panel_width * output_.panel_units * unit_bytes);
    product(part, count, dim, in, padded(dim), rows, logits, scratch);
    kernels::add_logits(logits, padded(count), rows, first, count, block.target.data(), sums.data());
  }
  sentences.clear();
  for (int s = 0; s < block.sentences(); ++s) {
    double sum = 0;
    for (int i = block.target_offsets[s]; i < block.target_offsets[s + 1]; ++i)
      sum += sums[static_cast<std::size_t>(i)].loss(vocab, smoothing);
    sentences.push_back(sum);
  }
}

}  // namespace hat::tensor
