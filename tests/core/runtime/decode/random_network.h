// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <memory>
#include <random>
#include <set>

#include "domain/space/search_space.h"
#include "runtime/checkpoint/weights.h"

namespace hat::test {

using namespace runtime;

/// A small SuperTransformer with awkward sizes: nothing is a multiple of 16, heads are of several widths.
inline Network random_network(Norm norm = Norm::post, Sharing sharing = Sharing::shared, int vocab = 37) {
  Network network;
  SearchSpace& space = network.space;
  space.name = "awkward";
  space.qkv_dim = 36;
  space.encoder_dims = {40, 22};
  space.decoder_dims = {40, 26};
  space.encoder_ffn_dims = space.decoder_ffn_dims = {50, 33, 17};
  space.encoder_heads = space.self_heads = space.cross_heads = {6, 3, 2, 1};
  space.encoder_depths = {4, 3, 1};
  space.decoder_depths = {3, 2, 1};
  space.any_sources = true;
  network.sharing = sharing;
  network.norm = norm;
  network.source_vocab = vocab;
  network.target_vocab = sharing == Sharing::shared ? vocab : vocab + 9;
  network.encoder_position_dim = network.decoder_position_dim = 40;
  return network;
}

/// Weights large enough that distributions over tokens are far from uniform.
inline std::shared_ptr<const WeightMap> random_weights(const Network& network, unsigned seed = 1) {
  std::mt19937 random(seed);
  auto weights = std::make_shared<WeightMap>();
  for (const auto& [name, shape] : expected_shapes(network)) {
    HostTensor tensor;
    tensor.shape = shape;
    std::size_t count = 1;
    for (const auto size : shape) count *= static_cast<std::size_t>(size);
    const bool table = name.find("embed") != std::string::npos;
    const bool norm = name.find("layer_norm.weight") != std::string::npos;
    const float scale = table ? 0.5f : shape.size() == 2 ? 2.0f / std::sqrt(static_cast<float>(shape[1])) : 0.2f;
    for (std::size_t i = 0; i < count; ++i)
      tensor.values.push_back((norm ? 1.0f : 0.0f) + scale * (static_cast<float>(random() % 20001) / 10000.0f - 1.0f));
    (*weights)[name] = std::move(tensor);
  }
  return weights;
}

/// Token ids of a sentence, the end token included.
inline std::vector<int> random_sentence(std::mt19937& random, int tokens, int vocab) {
  std::vector<int> sentence;
  for (int i = 1; i < tokens; ++i)
    sentence.push_back(4 + static_cast<int>(random() % static_cast<unsigned>(vocab - 4)));
  sentence.push_back(Special::eos);
  return sentence;
}

}  // namespace hat::test
