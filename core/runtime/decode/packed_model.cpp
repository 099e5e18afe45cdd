// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packed_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <mutex>

#include "runtime/decode/kernels.h"

namespace hat::runtime::decode {

std::shared_ptr<const std::vector<float>> position_table(int dim) {
  static std::mutex mutex;
  static std::map<int, std::shared_ptr<const std::vector<float>>> tables;
  const std::lock_guard lock(mutex);
  auto& table = tables[dim];
  if (table) return table;
  const int half = dim / 2;
  std::vector<float> frequencies(half);
  const float step = half > 1 ? static_cast<float>(-std::log(10000.0) / (half - 1)) : 0.0f;
  for (int j = 0; j < half; ++j)
    frequencies[j] = static_cast<float>(std::exp(static_cast<double>(static_cast<float>(j) * step)));
  auto rows = std::make_shared<std::vector<float>>(static_cast<std::size_t>(most_positions) * dim, 0.0f);
  for (int p = 0; p < most_positions; ++p) {
    if (p == Special::pad) continue;
    float* row = rows->data() + static_cast<std::size_t>(p) * dim;
    for (int j = 0; j < half; ++j) {
      const double angle = static_cast<float>(p) * frequencies[j];
      row[j] = static_cast<float>(std::sin(angle));
      row[half + j] = static_cast<float>(std::cos(angle));
    }
  }
  table = rows;
  return table;
}

/// Notes what has to be packed, then packs it all into one piece of memory.
class PackedModel::Packer {
 public:
  explicit Packer(const WeightMap& weights) : weights_(weights) {}

  const HostTensor& tensor(const std::string& name, std::size_t dims) {
    const auto found = weights_.find(name);
    if (found == weights_.end())
      throw Error(ErrorCode::format, Problem{"", name, message("expected this tensor, found none")});
    const HostTensor& t = found->second;
    std::int64_t count = 1;
    for (const std::int64_t size : t.shape) count *= size;
    if (t.shape.size() != dims || count != static_cast<std::int64_t>(t.values.size()))
      throw Error(ErrorCode::format,
                  Problem{"", name, message("expected {} dimensions, got {}", dims, t.shape.size())});
    return t;
  }
  [[nodiscard]] bool has(const std::string& name) const { return weights_.contains(name); }

  /// `rows` outputs from `first` on, the front `cols` inputs, times `scale`.
  struct Slice {
    const HostTensor* weight;
    const HostTensor* bias;  ///< or null
    int bias_first = 0;
    int first = 0, rows = 0;
    float scale = 1;
  };
  Slice slice(const std::string& weight, const std::string& bias, int bias_first, int first, int rows, int cols,
              float scale) {
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
  void linear(PackedLinear& to, int inputs, std::vector<Slice> slices) {
    to.inputs = inputs;
    to.outputs = 0;
    for (const Slice& s : slices) to.outputs += s.rows;
    const std::size_t panels = take(static_cast<std::size_t>(padded(to.outputs)) * inputs);
    const bool biased = slices.front().bias != nullptr;
    const std::size_t bias = biased ? take(padded(to.outputs)) : 0;
    work_.push_back([this, &to, panels, bias, biased, inputs, slices = std::move(slices)](float* base) {
      to.panels = base + panels;
      if (biased) to.bias = base + bias;
      pack(base + panels, biased ? base + bias : nullptr, inputs, to.outputs, slices);
    });
  }
  void linear(PackedLinear& to, const std::string& name, int outputs, int inputs) {
    linear(to, inputs, {slice(name + ".weight", name + ".bias", 0, 0, outputs, inputs, 1)});
  }
  void norm(PackedNorm& to, const std::string& name, int dim) {
    const HostTensor& weight = tensor(name + ".weight", 1);
    const HostTensor& bias = tensor(name + ".bias", 1);
    check(name + ".weight", weight, 0, dim);
    check(name + ".bias", bias, 0, dim);
    const std::size_t at = take(2 * static_cast<std::size_t>(padded(dim)));
    work_.push_back([&to, &weight, &bias, at, dim](float* base) {
      float* w = base + at;
      float* b = w + padded(dim);
      std::fill(w, w + 2 * padded(dim), 0.0f);
      std::copy_n(weight.values.data(), dim, w);
      std::copy_n(bias.values.data(), dim, b);
      to.weight = w;
      to.bias = b;
    });
  }
  static void check(const std::string& name, const HostTensor& t, int axis, int needed) {
    if (t.shape[axis] < needed)
      throw Error(ErrorCode::invalid_input,
                  Problem{"", name,
                          message("expected at least {} along dimension {} for this architecture, got {}", needed,
                                  axis + 1, t.shape[axis])});
  }

  void finish(Buffer& storage) {
    float* base = storage.ensure(size_);
    for (const auto& work : work_) work(base);
  }

 private:
  std::size_t take(std::size_t count) {
    const std::size_t at = size_;
    size_ += (count + panel_width - 1) / panel_width * panel_width;
    return at;
  }

  static void pack(float* panels, float* bias, int inputs, int outputs, const std::vector<Slice>& slices) {
    struct Row {
      const float* weights = nullptr;
      float scale = 0, bias = 0;
    };
    std::vector<Row> rows(padded(outputs));
    int next = 0;
    for (const Slice& s : slices)
      for (int r = 0; r < s.rows; ++r)
        rows[next++] = {s.weight->values.data() + (s.first + r) * s.weight->shape[1], s.scale,
                        s.bias ? s.bias->values[s.bias_first + r] * s.scale : 0.0f};
    for (int panel = 0; panel < padded(outputs); panel += panel_width) {
      float* out = panels + static_cast<std::size_t>(panel) * inputs;
      const Row* group = rows.data() + panel;
      // 16 x 16 squares: whole cache lines on both sides.
      for (int k0 = 0; k0 < inputs; k0 += panel_width) {
        const int k1 = std::min(inputs, k0 + panel_width);
        for (int j = 0; j < panel_width; ++j) {
          const Row& row = group[j];
          if (row.weights)
            for (int k = k0; k < k1; ++k) out[k * panel_width + j] = row.weights[k] * row.scale;
          else
            for (int k = k0; k < k1; ++k) out[k * panel_width + j] = 0;
        }
      }
      if (bias)
        for (int j = 0; j < panel_width; ++j) bias[panel + j] = group[j].bias;
    }
  }

  const WeightMap& weights_;
  std::size_t size_ = 0;
  std::vector<std::function<void(float*)>> work_;
};

PackedModel::PackedModel(std::shared_ptr<const WeightMap> weights, const Network& network, const Architecture& arch)
    : weights_(std::move(weights)), network_(network), arch_(arch) {
  const SearchSpace& space = network_.space;
  const int q = space.qkv_dim;
  // A SubTransformer that was cut out of a HAT model may name identity layers of the SuperTransformer, whose depth is
  // gone.
  const bool cut_out = !network_.encoder_ffn.empty();
  throw_if_any(problems_of(
      arch_, q, cut_out ? SourceSet::max_layers : std::max(space.max_encoder_depth(), arch_.encoder_depth())));
  const int e = arch_.encoder_dim, d = arch_.decoder_dim;
  Packer packer(*weights_);

  const auto table = [&](const std::string& name, int dim, int vocab, int full_dim, int position_dim) {
    const HostTensor& t = packer.tensor(name, 2);
    Packer::check(name, t, 0, vocab);
    Packer::check(name, t, 1, dim);
    Table made;
    made.rows = t.values.data();
    made.stride = static_cast<int>(t.shape[1]);
    made.dim = dim;
    made.scale = std::sqrt(static_cast<float>(network_.original_scaling ? full_dim : dim));
    made.position_dim = std::max(position_dim, dim);
    made.positions = position_table(made.position_dim);
    return made;
  };
  const std::string encoder_table = "encoder.embed_tokens.weight";
  const std::string decoder_table = network_.sharing == Sharing::shared ? encoder_table : "decoder.embed_tokens.weight";
  const std::string output_table = network_.sharing == Sharing::separate ? "decoder.embed_out" : decoder_table;
  // A cut-out SubTransformer keeps the SuperTransformer's position dims, so these are the dims of original scaling too.
  source_ =
      table(encoder_table, e, network_.source_vocab, std::max(network_.encoder_position_dim, space.max_encoder_dim()),
            network_.encoder_position_dim ? network_.encoder_position_dim : space.max_encoder_dim());
  target_ =
      table(decoder_table, d, network_.target_vocab, std::max(network_.decoder_position_dim, space.max_decoder_dim()),
            network_.decoder_position_dim ? network_.decoder_position_dim : space.max_decoder_dim());

  const auto self_attention = [&](const std::string& name, int heads, int dim, PackedLinear& qkv, PackedLinear& out) {
    const float scale = 1.0f / std::sqrt(static_cast<float>(q / heads));
    const std::string weight = name + ".in_proj_weight", bias = name + ".in_proj_bias";
    packer.linear(qkv, dim,
                  {packer.slice(weight, bias, 0, 0, q, dim, scale), packer.slice(weight, bias, q, q, 2 * q, dim, 1)});
    packer.linear(out, name + ".out_proj", dim, q);
  };

  encoder_.resize(arch_.encoder.size());
  for (std::size_t i = 0; i < encoder_.size(); ++i) {
    const std::string name = fmt::format("encoder.layers.{}.", i);
    const EncoderLayer& choice = arch_.encoder[i];
    PackedEncoderLayer& layer = encoder_[i];
    layer.heads = choice.heads;
    layer.ffn_dim = choice.ffn_dim;
    self_attention(name + "self_attn", choice.heads, e, layer.qkv, layer.out);
    packer.linear(layer.fc1, name + "fc1", choice.ffn_dim, e);
    packer.linear(layer.fc2, name + "fc2", e, choice.ffn_dim);
    packer.norm(layer.self_norm, name + "self_attn_layer_norm", e);
    packer.norm(layer.final_norm, name + "final_layer_norm", e);
  }

  decoder_.resize(arch_.decoder.size());
  for (std::size_t i = 0; i < decoder_.size(); ++i) {
    const std::string name = fmt::format("decoder.layers.{}.", i);
    const DecoderLayer& choice = arch_.decoder[i];
    PackedDecoderLayer& layer = decoder_[i];
    layer.self_heads = choice.self_heads;
    layer.cross_heads = choice.cross_heads;
    layer.ffn_dim = choice.ffn_dim;
    layer.sources = choice.sources;
    const int depth = arch_.encoder_depth(), highest = choice.sources.highest();
    for (const int source : choice.sources.layers())
      layer.memory.push_back(source == highest && source >= depth ? 0 : std::min(source, depth));
    self_attention(name + "self_attn", choice.self_heads, d, layer.qkv, layer.out);
    const std::string cross = name + "encoder_attn", bias = cross + ".in_proj_bias";
    const float scale = 1.0f / std::sqrt(static_cast<float>(q / choice.cross_heads));
    if (packer.has(cross + ".in_proj_weight")) {
      packer.linear(layer.cross_query, d, {packer.slice(cross + ".in_proj_weight", bias, 0, 0, q, d, scale)});
      packer.linear(layer.cross_key_value, e, {packer.slice(cross + ".in_proj_weight", bias, q, q, 2 * q, e, 1)});
    } else {
      packer.linear(layer.cross_query, d, {packer.slice(cross + ".q_proj_weight", bias, 0, 0, q, d, scale)});
      packer.linear(layer.cross_key_value, e,
                    {packer.slice(cross + ".k_proj_weight", bias, q, 0, q, e, 1),
                     packer.slice(cross + ".v_proj_weight", bias, 2 * q, 0, q, e, 1)});
    }
    packer.linear(layer.cross_out, cross + ".out_proj", d, q);
    packer.linear(layer.fc1, name + "fc1", choice.ffn_dim, d);
    packer.linear(layer.fc2, name + "fc2", d, choice.ffn_dim);
    packer.norm(layer.self_norm, name + "self_attn_layer_norm", d);
    packer.norm(layer.cross_norm, name + "encoder_attn_layer_norm", d);
    packer.norm(layer.final_norm, name + "final_layer_norm", d);
  }
  if (pre_norm()) {
    packer.norm(encoder_norm_, "encoder.layer_norm", e);
    packer.norm(decoder_norm_, "decoder.layer_norm", d);
  }
  packer.linear(output_, d, {packer.slice(output_table, "", 0, 0, network_.target_vocab, d, 1)});
  packer.finish(storage_);
}

void PackedModel::embed(const Table& table, int token, int position, float* out) {
  const float* row = table.rows + static_cast<std::size_t>(token) * table.stride;
  const float* place = table.positions->data() + static_cast<std::size_t>(position) * table.position_dim;
  for (int i = 0; i < table.dim; ++i) out[i] = table.scale * row[i] + place[i];
  for (int i = table.dim; i < padded(table.dim); ++i) out[i] = 0;
}
void PackedModel::embed_source(int token, int position, float* out) const { embed(source_, token, position, out); }
void PackedModel::embed_target(int token, int position, float* out) const { embed(target_, token, position, out); }

}  // namespace hat::runtime::decode
