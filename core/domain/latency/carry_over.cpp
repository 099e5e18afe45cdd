// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/carry_over.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "domain/latency/layer_predictor.h"
#include "domain/space/search_space.h"

namespace hat {
namespace {

constexpr int mixed_architectures = 300;

/// All that the layers of some architectures can be put together to.
SearchSpace space_of(std::span<const Architecture> archs) {
  SearchSpace space;
  space.any_sources = true;
  const auto add = [](std::vector<int>& choices, int value) {
    if (std::ranges::find(choices, value) == choices.end()) choices.push_back(value);
  };
  for (const Architecture& arch : archs) {
    add(space.encoder_dims, arch.encoder_dim);
    add(space.decoder_dims, arch.decoder_dim);
    add(space.encoder_depths, arch.encoder_depth());
    add(space.decoder_depths, arch.decoder_depth());
    for (const EncoderLayer& layer : arch.encoder) {
      add(space.encoder_ffn_dims, layer.ffn_dim);
      add(space.encoder_heads, layer.heads);
    }
    for (const DecoderLayer& layer : arch.decoder) {
      add(space.decoder_ffn_dims, layer.ffn_dim);
      add(space.self_heads, layer.self_heads);
      add(space.cross_heads, layer.cross_heads);
    }
  }
  return space;
}

}  // namespace

std::optional<LayerTerms> layer_weights_of(const LatencyPredictor& predictor, std::span<const Architecture> like) {
  if (const auto* layers = dynamic_cast<const LayerPredictor*>(&predictor)) return layers->weights();
  constexpr int deepest_for_subsets = 20;
  if (like.empty() || std::ranges::any_of(like, [](const Architecture& arch) {
        return arch.encoder.empty() || arch.decoder.empty() || arch.encoder_depth() > deepest_for_subsets;
      }))
    return std::nullopt;
  const SearchSpace space = space_of(like);
  Rng rng(1);
  std::vector<LayerRow> rows;
  for (int i = 0; i < mixed_architectures; ++i) {
    const Architecture arch = space.sample(rng);
    if (const double ms = predictor.predict_ms(arch); ms > 0 && std::isfinite(ms))
      rows.push_back({layer_terms(arch), ms});
  }
  if (rows.empty()) return std::nullopt;
  return fit_layer_weights(rows);
}

}  // namespace hat
