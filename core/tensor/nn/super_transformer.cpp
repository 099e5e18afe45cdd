// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/nn/super_transformer.h"

#include <fmt/format.h>

#include <cmath>
#include <cstring>

namespace hat::tensor {

using namespace runtime;
namespace {

using torch::Tensor;

constexpr int position_rows = 1026;  // positions 2 .. 1025: sentences of 1,024 tokens

Tensor front(const Tensor& vector, std::int64_t size) {
  return vector.size(0) == size ? vector : vector.narrow(0, 0, size);
}
Tensor front(const Tensor& matrix, std::int64_t rows, std::int64_t columns) {
  Tensor part = matrix;
  if (part.size(0) != rows) part = part.narrow(0, 0, rows);
  if (part.size(1) != columns) part = part.narrow(1, 0, columns);
  return part;
}

std::uint64_t split_mix(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9e3779b97f4a7c15U);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31);
}

void initialise(const std::string& name, Tensor& tensor, torch::Generator& generator) {
  if (name.find("layer_norm") != std::string::npos) {
    tensor.fill_(name.ends_with("weight") ? 1.0 : 0.0);
  } else if (name.find("embed") != std::string::npos) {
    tensor.normal_(0.0, 1.0 / std::sqrt(static_cast<double>(tensor.size(1))), generator);
    if (name.find("embed_tokens") != std::string::npos) tensor[Special::pad].zero_();
  } else if (tensor.dim() == 2) {
    const double bound = std::sqrt(6.0 / static_cast<double>(tensor.size(0) + tensor.size(1)));
    tensor.uniform_(-bound, bound, generator);
  } else {
    tensor.zero_();
  }
}

}  // namespace

Tensor sinusoidal_table(int rows, int dim) {
  // In float32 throughout, as HAT computes it: the last bits of the angles of far positions are part of the numbers.
  const int half = dim / 2;
  const Tensor rates =
      torch::exp(torch::arange(half, torch::kFloat32) * static_cast<float>(-std::log(10000.0) / (half - 1)));
  const Tensor angles = torch::arange(rows, torch::kFloat32).unsqueeze(1) * rates.unsqueeze(0);
  Tensor table = torch::cat({torch::sin(angles), torch::cos(angles)}, 1);
  if (dim % 2 == 1) table = torch::cat({table, torch::zeros({rows, 1})}, 1);
  table[Special::pad].zero_();
  return table;
}

std::uint64_t SuperTransformer::Keys::next() { return split_mix(state_); }

SuperTransformer::SuperTransformer(const Network& network, std::uint64_t seed, torch::Device device)
    : network_(network), device_(device) {
  build(nullptr, seed);
}

SuperTransformer::SuperTransformer(const Network& network, const WeightMap& weights, torch::Device device)
    : network_(network), device_(device) {
  build(&weights, 0);
}

void SuperTransformer::build(const WeightMap* weights, std::uint64_t seed) {
  const torch::NoGradGuard no_grad;
  if (network_.encoder_position_dim == 0) network_.encoder_position_dim = network_.space.max_encoder_dim();
  if (network_.decoder_position_dim == 0) network_.decoder_position_dim = network_.space.max_decoder_dim();
  torch::Generator generator = at::detail::createCPUGenerator(seed);
  std::map<std::string, Tensor> named;
  for (const auto& [name, shape] : expected_shapes(network_)) {
    Tensor tensor = torch::empty(shape, torch::kFloat32);
    if (weights != nullptr) {
      const auto found = weights->find(name);
      if (found == weights->end())
        throw Error(ErrorCode::format, Problem{"", name, message("expected this weight, there is none")});
      std::memcpy(tensor.data_ptr<float>(), found->second.values.data(), found->second.values.size() * sizeof(float));
    } else {
      initialise(name, tensor, generator);
    }
    tensor = tensor.to(device_);
    parameters_.emplace_back(name, tensor);
    named[name] = tensor;
  }
  const auto get = [&](const std::string& name) {
    const auto found = named.find(name);
    return found == named.end() ? Tensor() : found->second;
  };
  const auto linear = [&](const std::string& name) { return Linear{get(name + ".weight"), get(name + ".bias")}; };
  const auto norm = [&](const std::string& name) { return LayerNorm{get(name + ".weight"), get(name + ".bias")}; };
  const auto attention = [&](const std::string& name) {
    return Attention{{get(name + ".in_proj_weight"), get(name + ".in_proj_bias")},
                     get(name + ".q_proj_weight"),
                     get(name + ".k_proj_weight"),
                     get(name + ".v_proj_weight"),
                     linear(name + ".out_proj")};
  };
  const auto stack = [&](const std::string& side, int depth, std::vector<Layer>& layers) {
    for (int i = 0; i < depth; ++i) {
      const std::string name = fmt::format("{}.layers.{}.", side, i);
      Layer layer;
      layer.self_attention = attention(name + "self_attn");
      layer.self_norm = norm(name + "self_attn_layer_norm");
      layer.cross_attention = attention(name + "encoder_attn");
      layer.cross_norm = norm(name + "encoder_attn_layer_norm");
      layer.fc1 = linear(name + "fc1");
      layer.fc2 = linear(name + "fc2");
      layer.final_norm = norm(name + "final_layer_norm");
      layers.push_back(std::move(layer));
    }
  };
  stack("encoder", network_.space.max_encoder_depth(), encoder_);
  stack("decoder", network_.space.max_decoder_depth(), decoder_);
  encoder_norm_ = norm("encoder.layer_norm");
  decoder_norm_ = norm("decoder.layer_norm");
  encoder_table_ = get("encoder.embed_tokens.weight");
  decoder_table_ = network_.sharing == Sharing::shared ? encoder_table_ : get("decoder.embed_tokens.weight");
  output_table_ = network_.sharing == Sharing::separate ? get("decoder.embed_out") : decoder_table_;
  encoder_positions_ = sinusoidal_table(position_rows, network_.encoder_position_dim).to(device_);
  decoder_positions_ = sinusoidal_table(position_rows, network_.decoder_position_dim).to(device_);
}

void SuperTransformer::train_weights(bool on) {
  for (auto& [name, tensor] : parameters_) tensor.set_requires_grad(on);
}

WeightMap SuperTransformer::to_weights() const {
  WeightMap weights;
  for (const auto& [name, tensor] : parameters_) {
    const Tensor values = tensor.detach().to(torch::kCPU).contiguous();
    HostTensor& host = weights[name];
    host.shape.assign(values.sizes().begin(), values.sizes().end());
    host.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
  }
  return weights;
}

Tensor SuperTransformer::embed(const Tensor& table, const Tensor& positions, int dim, int full_dim,
                               const Tensor& tokens, const Tensor& numbers, const PassOptions& options,
                               Keys& keys) const {
  const double scale = std::sqrt(static_cast<double>(network_.original_scaling ? full_dim : dim));
  // The pad row takes no gradient from here: no pad is ever looked up.
  Tensor x = torch::embedding(front(table, table.size(0), dim), tokens) * scale +
             front(positions, positions.size(0), dim).index_select(0, numbers);
  const std::uint64_t key = keys.next();
  if (options.training) x = ops::dropout(x, {options.dropout * dim / full_dim, key});
  return x;
}

Tensor SuperTransformer::embed_source(int dim, const RaggedBatch& batch, const PassOptions& options, Keys& keys) const {
  return embed(encoder_table_, encoder_positions_, dim, network_.encoder_position_dim, batch.source_tokens,
               batch.source_positions, options, keys);
}

Tensor SuperTransformer::embed_target(int dim, const RaggedBatch& batch, const PassOptions& options, Keys& keys) const {
  return embed(decoder_table_, decoder_positions_, dim, network_.decoder_position_dim, batch.decoder_input,
               batch.target_positions, options, keys);
}

Tensor SuperTransformer::open(const Tensor& x, const LayerNorm& norm) const {
  if (network_.norm == Norm::post) return x;
  return torch::layer_norm(x, {x.size(1)}, front(norm.weight, x.size(1)), front(norm.bias, x.size(1)), 1e-5);
}

Tensor SuperTransformer::close(const Tensor& x, const Tensor& residual, const LayerNorm& norm, int full_dim,
                               const PassOptions& options, Keys& keys) const {
  const ops::Drop drop{options.training ? options.dropout * static_cast<double>(x.size(1)) / full_dim : 0, keys.next()};
  if (network_.norm == Norm::pre) return residual + ops::dropout(x, drop);
  return ops::add_norm(x, residual, front(norm.weight, x.size(1)), front(norm.bias, x.size(1)), drop);
}

Tensor SuperTransformer::self_part(const Layer& layer, int heads, bool causal, const Tensor& x, const Ragged& ragged,
                                   const PassOptions& options, Keys& keys) const {
  const Attention& a = layer.self_attention;
  const Tensor qkv = ops::linear(x, front(a.in.weight, a.in.weight.size(0), x.size(1)), a.in.bias, options.bf16);
  const ops::Drop drop{options.training ? options.attention_dropout : 0, keys.next()};
  const Tensor mixed = ops::self_attention(qkv, ragged, heads, causal, drop);
  return ops::linear(mixed, front(a.out.weight, x.size(1), mixed.size(1)), front(a.out.bias, x.size(1)), options.bf16);
}

Tensor SuperTransformer::ffn_part(const Layer& layer, int ffn_dim, int full_dim, const Tensor& x,
                                  const PassOptions& options, Keys& keys) const {
  const std::int64_t dim = x.size(1);
  const ops::Drop drop{options.training ? options.activation_dropout * static_cast<double>(dim) / full_dim : 0,
                       keys.next()};
  return ops::feed_forward(x, front(layer.fc1.weight, ffn_dim, dim), front(layer.fc1.bias, ffn_dim),
                           front(layer.fc2.weight, dim, ffn_dim), front(layer.fc2.bias, dim), drop, options.bf16);
}

Tensor SuperTransformer::encoder_layer(int index, const EncoderLayer& choice, const Tensor& x, const RaggedBatch& batch,
                                       const PassOptions& options, Keys& keys) const {
  const Layer& layer = encoder_.at(static_cast<std::size_t>(index));
  const int full = network_.encoder_position_dim;
  const Tensor attended = self_part(layer, choice.heads, false, open(x, layer.self_norm), batch.source, options, keys);
  const Tensor middle = close(attended, x, layer.self_norm, full, options, keys);
  const Tensor fed = ffn_part(layer, choice.ffn_dim, full, open(middle, layer.final_norm), options, keys);
  return close(fed, middle, layer.final_norm, full, options, keys);
}

Tensor SuperTransformer::decoder_layer(int index, const DecoderLayer& choice, const Tensor& x, const Tensor& memory,
                                       const RaggedBatch& batch, const PassOptions& options, Keys& keys) const {
  const Layer& layer = decoder_.at(static_cast<std::size_t>(index));
  const int full = network_.decoder_position_dim;
  const Tensor attended =
      self_part(layer, choice.self_heads, true, open(x, layer.self_norm), batch.target, options, keys);
  const Tensor first = close(attended, x, layer.self_norm, full, options, keys);

  const Attention& a = layer.cross_attention;
  const std::int64_t width = network_.space.qkv_dim, decoder_dim = x.size(1), encoder_dim = memory.size(1);
  const Tensor queries_in = open(first, layer.cross_norm);
  Tensor q, kv;
  if (a.in.weight.defined()) {
    q = ops::linear(queries_in, a.in.weight.narrow(0, 0, width).narrow(1, 0, decoder_dim),
                    a.in.bias.narrow(0, 0, width), options.bf16);
    kv = ops::linear(memory, a.in.weight.narrow(0, width, 2 * width).narrow(1, 0, encoder_dim),
                     a.in.bias.narrow(0, width, 2 * width), options.bf16);
  } else {
    q = ops::linear(queries_in, front(a.q, width, decoder_dim), a.in.bias.narrow(0, 0, width), options.bf16);
    kv = torch::cat(
        {ops::linear(memory, front(a.k, width, encoder_dim), a.in.bias.narrow(0, width, width), options.bf16),
         ops::linear(memory, front(a.v, width, encoder_dim), a.in.bias.narrow(0, 2 * width, width), options.bf16)},
        1);
  }
  const ops::Drop drop{options.training ? options.attention_dropout : 0, keys.next()};
  const Tensor mixed =
      ops::cross_attention(q, kv, batch.target, batch.source, choice.sources.size(), choice.cross_heads, drop);
  const Tensor crossed =
      ops::linear(mixed, front(a.out.weight, decoder_dim, width), front(a.out.bias, decoder_dim), options.bf16);
  const Tensor second = close(crossed, first, layer.cross_norm, full, options, keys);

  const Tensor fed = ffn_part(layer, choice.ffn_dim, full, open(second, layer.final_norm), options, keys);
  return close(fed, second, layer.final_norm, full, options, keys);
}

Tensor SuperTransformer::finish_encoder(const Tensor& x) const {
  return network_.norm == Norm::pre ? open(x, encoder_norm_) : x;
}
Tensor SuperTransformer::finish_decoder(const Tensor& x) const {
  return network_.norm == Norm::pre ? open(x, decoder_norm_) : x;
}

Tensor SuperTransformer::cross_memory(SourceSet sources, const std::vector<Tensor>& outputs,
                                      const Tensor& final_output) {
  const int depth = static_cast<int>(outputs.size());
  std::vector<Tensor> parts;
  const std::vector<int> layers = sources.layers();
  for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
    const bool is_final = parts.empty() && *layer >= depth;
    parts.push_back(is_final ? final_output : outputs[static_cast<std::size_t>(std::min(*layer, depth) - 1)]);
  }
  if (parts.size() == 1) return parts[0];
  return torch::stack(parts, 1).view({-1, final_output.size(1)});
}

Tensor SuperTransformer::output_weight(int dim) const { return front(output_table_, output_table_.size(0), dim); }

ops::Loss SuperTransformer::loss(const Architecture& arch, const RaggedBatch& batch, double smoothing,
                                 const PassOptions& options) const {
  Keys keys(options.key);
  std::vector<Tensor> outputs;
  Tensor x = embed_source(arch.encoder_dim, batch, options, keys);
  for (int i = 0; i < arch.encoder_depth(); ++i)
    outputs.push_back(x = encoder_layer(i, arch.encoder[i], x, batch, options, keys));
  const Tensor final_output = finish_encoder(x);
  Tensor y = embed_target(arch.decoder_dim, batch, options, keys);
  for (int i = 0; i < arch.decoder_depth(); ++i)
    y = decoder_layer(i, arch.decoder[i], y, cross_memory(arch.decoder[i].sources, outputs, final_output), batch,
                      options, keys);
  return ops::output_loss(finish_decoder(y), output_weight(arch.decoder_dim), batch.target_tokens, smoothing,
                          options.bf16);
}

Tensor SuperTransformer::logits(const Architecture& arch, const RaggedBatch& batch) const {
  const torch::NoGradGuard no_grad;
  const PassOptions options;
  Keys keys(0);
  std::vector<Tensor> outputs;
  Tensor x = embed_source(arch.encoder_dim, batch, options, keys);
  for (int i = 0; i < arch.encoder_depth(); ++i)
    outputs.push_back(x = encoder_layer(i, arch.encoder[i], x, batch, options, keys));
  const Tensor final_output = finish_encoder(x);
  Tensor y = embed_target(arch.decoder_dim, batch, options, keys);
  for (int i = 0; i < arch.decoder_depth(); ++i)
    y = decoder_layer(i, arch.decoder[i], y, cross_memory(arch.decoder[i].sources, outputs, final_output), batch,
                      options, keys);
  return torch::matmul(finish_decoder(y), output_weight(arch.decoder_dim).t());
}

}  // namespace hat::tensor
