// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/packed_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <mutex>

#include "runtime/decode/kernels.h"
#include "runtime/decode/packer.h"

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

PackedModel::PackedModel(std::shared_ptr<const WeightMap> weights, const Network& network, const Architecture& arch,
                         Precision precision, const std::shared_ptr<PackedLayers>& shared)
    : weights_(std::move(weights)), network_(network), arch_(arch), precision_(precision) {
  const SearchSpace& space = network_.space;
  const int q = space.qkv_dim;
  // A SubTransformer that was cut out of a HAT model may name identity layers of the SuperTransformer, whose depth is
  // gone.
  const bool cut_out = !network_.encoder_ffn.empty();
  throw_if_any(problems_of(
      arch_, q, cut_out ? SourceSet::max_layers : std::max(space.max_encoder_depth(), arch_.encoder_depth())));
  const int e = arch_.encoder_dim, d = arch_.decoder_dim;
  Packer packer(*weights_, precision_, shared.get());

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
  memory_ = packer.finish();
  bytes_ = packer.bytes();
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
