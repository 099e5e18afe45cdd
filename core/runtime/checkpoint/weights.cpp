// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/checkpoint/weights.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <utility>

#include "domain/io/fingerprint.h"

namespace hat::runtime {

namespace {

using Shape = std::vector<std::int64_t>;

std::int64_t count_of(const Shape& shape) {
  std::int64_t count = 1;
  for (const std::int64_t dim : shape) count *= dim;
  return count;
}

std::string text_of(const Shape& shape) { return fmt::format("[{}]", fmt::join(shape, ", ")); }

/// Rows [first, first + rows) and the front `columns` of a matrix.
HostTensor block(const HostTensor& matrix, std::int64_t first, std::int64_t rows, std::int64_t columns) {
  const std::int64_t width = matrix.shape[1];
  HostTensor part{{rows, columns}, {}};
  part.values.reserve(static_cast<std::size_t>(rows * columns));
  for (std::int64_t row = first; row < first + rows; ++row) {
    const auto begin = matrix.values.begin() + row * width;
    part.values.insert(part.values.end(), begin, begin + columns);
  }
  return part;
}

HostTensor front(const HostTensor& tensor, const Shape& shape) {
  if (shape.size() == 2) return block(tensor, 0, shape[0], shape[1]);
  return {shape, {tensor.values.begin(), tensor.values.begin() + shape[0]}};
}

/// Largest first, without repetition: how HAT lists choices.
std::vector<int> distinct(std::vector<int> values) {
  std::sort(values.begin(), values.end(), std::greater<>());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

template <class Layer, class Member>
std::vector<int> each(const std::vector<Layer>& layers, Member member) {
  std::vector<int> values;
  for (const Layer& layer : layers) values.push_back(layer.*member);
  return values;
}

bool fits(const Shape& part, const Shape& whole) {
  return part.size() == whole.size() && std::equal(part.begin(), part.end(), whole.begin(), std::less_equal<>());
}

}  // namespace

std::vector<std::pair<std::string, Shape>> expected_shapes(const Network& network) {
  const SearchSpace& space = network.space;
  const std::int64_t e = space.max_encoder_dim(), d = space.max_decoder_dim(), q = space.qkv_dim;
  if (network.sharing == Sharing::shared && network.source_vocab != network.target_vocab)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "sharing",
                        message("expected vocabularies of one size for a shared table, got {} and {}",
                                network.source_vocab, network.target_vocab)});
  std::vector<std::pair<std::string, Shape>> shapes;
  const auto add = [&](std::string name, Shape shape) { shapes.emplace_back(std::move(name), std::move(shape)); };
  const auto norm = [&](const std::string& name, std::int64_t dim) {
    add(name + ".weight", {dim});
    add(name + ".bias", {dim});
  };
  const auto linear = [&](const std::string& name, std::int64_t out, std::int64_t in) {
    add(name + ".weight", {out, in});
    add(name + ".bias", {out});
  };
  const auto self_attention = [&](const std::string& layer, std::int64_t dim) {
    add(layer + "self_attn.in_proj_weight", {3 * q, dim});
    add(layer + "self_attn.in_proj_bias", {3 * q});
    linear(layer + "self_attn.out_proj", dim, q);
    norm(layer + "self_attn_layer_norm", dim);
  };
  const auto ffn = [&](const std::string& layer, std::int64_t dim, std::int64_t width) {
    linear(layer + "fc1", width, dim);
    linear(layer + "fc2", dim, width);
    norm(layer + "final_layer_norm", dim);
  };
  const auto width_of = [](const std::vector<int>& widths, int layer, int otherwise) {
    return layer < std::ssize(widths) ? widths[layer] : otherwise;
  };

  add("encoder.embed_tokens.weight", {network.source_vocab, network.sharing == Sharing::shared ? std::max(e, d) : e});
  if (network.sharing != Sharing::shared) add("decoder.embed_tokens.weight", {network.target_vocab, d});
  if (network.sharing == Sharing::separate) add("decoder.embed_out", {network.target_vocab, d});
  for (int i = 0; i < space.max_encoder_depth(); ++i) {
    const std::string layer = fmt::format("encoder.layers.{}.", i);
    self_attention(layer, e);
    ffn(layer, e, width_of(network.encoder_ffn, i, space.max_encoder_ffn()));
  }
  if (network.norm == Norm::pre) norm("encoder.layer_norm", e);
  for (int i = 0; i < space.max_decoder_depth(); ++i) {
    const std::string layer = fmt::format("decoder.layers.{}.", i);
    self_attention(layer, d);
    if (e == d) {
      add(layer + "encoder_attn.in_proj_weight", {3 * q, d});
    } else {
      add(layer + "encoder_attn.q_proj_weight", {q, d});
      add(layer + "encoder_attn.k_proj_weight", {q, e});
      add(layer + "encoder_attn.v_proj_weight", {q, e});
    }
    add(layer + "encoder_attn.in_proj_bias", {3 * q});
    linear(layer + "encoder_attn.out_proj", d, q);
    norm(layer + "encoder_attn_layer_norm", d);
    ffn(layer, d, width_of(network.decoder_ffn, i, space.max_decoder_ffn()));
  }
  if (network.norm == Norm::pre) norm("decoder.layer_norm", d);
  return shapes;
}

std::vector<Problem> misfits(const Network& network, const WeightMap& weights) {
  std::vector<Problem> problems;
  std::set<std::string> known;
  for (const auto& [name, shape] : expected_shapes(network)) {
    known.insert(name);
    const auto place = weights.find(name);
    if (place == weights.end()) {
      problems.push_back({"", name, message("expected a tensor of shape {}, got none", text_of(shape))});
    } else if (place->second.shape != shape) {
      problems.push_back(
          {"", name, message("expected shape {}, got {}", text_of(shape), text_of(place->second.shape))});
    } else if (std::cmp_not_equal(place->second.values.size(), count_of(shape))) {
      problems.push_back(
          {"", name, message("expected {} numbers, got {}", count_of(shape), place->second.values.size())});
    }
  }
  for (const auto& [name, tensor] : weights)
    if (!known.contains(name))
      problems.push_back({"", name, message("expected no tensor of this name in a network of this kind")});
  return problems;
}

Network cut_network(const Network& network, const Architecture& arch) {
  Network cut = network;
  SearchSpace& space = cut.space;
  space.name = network.space.name;
  space.encoder_dims = {arch.encoder_dim};
  space.decoder_dims = {arch.decoder_dim};
  space.encoder_ffn_dims = distinct(each(arch.encoder, &EncoderLayer::ffn_dim));
  space.decoder_ffn_dims = distinct(each(arch.decoder, &DecoderLayer::ffn_dim));
  space.encoder_heads = distinct(each(arch.encoder, &EncoderLayer::heads));
  space.self_heads = distinct(each(arch.decoder, &DecoderLayer::self_heads));
  space.cross_heads = distinct(each(arch.decoder, &DecoderLayer::cross_heads));
  space.encoder_depths = {arch.encoder_depth()};
  space.decoder_depths = {arch.decoder_depth()};
  space.any_sources = false;
  space.sources.clear();
  for (const DecoderLayer& layer : arch.decoder) {
    const SourceRule rule{0, layer.sources};
    if (std::find(space.sources.begin(), space.sources.end(), rule) == space.sources.end())
      space.sources.push_back(rule);
  }
  cut.encoder_ffn = each(arch.encoder, &EncoderLayer::ffn_dim);
  cut.decoder_ffn = each(arch.decoder, &DecoderLayer::ffn_dim);
  if (cut.encoder_position_dim == 0) cut.encoder_position_dim = network.space.max_encoder_dim();
  if (cut.decoder_position_dim == 0) cut.decoder_position_dim = network.space.max_decoder_dim();
  return cut;
}

WeightMap cut_out(const Network& network, const WeightMap& weights, const Architecture& arch) {
  throw_if_any(misfits(network, weights));
  throw_if_any(problems_of(arch, network.space.qkv_dim, network.space.max_encoder_depth()));
  const Network cut = cut_network(network, arch);
  const std::int64_t q = network.space.qkv_dim;
  const bool one_matrix = network.space.max_encoder_dim() == network.space.max_decoder_dim();

  std::vector<Problem> problems;
  WeightMap parts;
  for (const auto& [name, shape] : expected_shapes(cut)) {
    // The cross-attention's projections may have another form than in the SuperTransformer: take Q, K, V one by one.
    const auto at = name.find("encoder_attn.");
    const std::string part = at == name.npos ? "" : name.substr(at + 13);
    const bool projection =
        part == "in_proj_weight" || part == "q_proj_weight" || part == "k_proj_weight" || part == "v_proj_weight";
    const auto take = [&, &name = name](int which, std::int64_t columns) {
      const std::string layer = name.substr(0, at + 13);
      const HostTensor& whole = weights.at(layer + (one_matrix   ? "in_proj_weight"
                                                    : which == 0 ? "q_proj_weight"
                                                    : which == 1 ? "k_proj_weight"
                                                                 : "v_proj_weight"));
      if (columns > whole.shape[1]) {
        problems.push_back({"", name, message("expected at most {} columns, got {}", whole.shape[1], columns)});
        return HostTensor{{q, 0}, {}};
      }
      return block(whole, one_matrix ? which * q : 0, q, columns);
    };
    if (projection && part == "in_proj_weight") {
      HostTensor joined{shape, {}};
      for (int which = 0; which < 3; ++which) {
        const HostTensor one = take(which, shape[1]);
        joined.values.insert(joined.values.end(), one.values.begin(), one.values.end());
      }
      parts[name] = std::move(joined);
      continue;
    }
    if (projection) {
      parts[name] = take(part[0] == 'q' ? 0 : part[0] == 'k' ? 1 : 2, shape[1]);
      continue;
    }
    const auto whole = weights.find(name);
    if (whole == weights.end() || !fits(shape, whole->second.shape)) {
      problems.push_back(
          {"", name,
           message("expected a shape within {}, got {}",
                   whole == weights.end() ? message("nothing") : Message::verbatim(text_of(whole->second.shape)),
                   text_of(shape))});
      continue;
    }
    parts[name] = front(whole->second, shape);
  }
  throw_if_any(std::move(problems));
  return parts;
}

std::string fingerprint_of(const WeightMap& weights) {
  Fingerprint print;
  for (const auto& [name, tensor] : weights) {
    print.add_field(name);
    print.add({reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size() * sizeof(float)});
  }
  return print.text();
}

}  // namespace hat::runtime
