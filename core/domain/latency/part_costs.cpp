// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/part_costs.h"

namespace hat {
namespace {

constexpr int keys_together = 16;
constexpr double usual_dim = 640, usual_ffn = 3072, usual_heads = 8, usual_tokens = 32, usual_beam = 5,
                 usual_sources = 3;

/// Of `tokens` tokens, as the engine lays them out.
double padded_keys(int tokens) { return (tokens + keys_together - 1) / keys_together * keys_together; }

/// Keys that steps 1 to `steps` attend to, together.
double keys_of_steps(int steps) { return 0.5 * steps * (steps + 1.0); }

}  // namespace

PartShape shape_of(Component component, const Architecture& arch, int layer) {
  const std::size_t index = layer > 0 ? static_cast<std::size_t>(layer) - 1 : 0;
  const auto sources = [&] { return static_cast<int>(arch.decoder[index].sources.size()); };
  switch (component) {
    case Component::encoder_attention: return {component, arch.encoder_dim, 0, arch.encoder[index].heads, 0};
    case Component::encoder_ffn: return {component, arch.encoder_dim, arch.encoder[index].ffn_dim, 0, 0};
    case Component::encoder_rest: return {component, arch.encoder_dim, 0, 0, 0};
    case Component::memory: return {component, arch.encoder_dim, 0, 0, sources()};
    case Component::self_attention: return {component, arch.decoder_dim, 0, arch.decoder[index].self_heads, 0};
    case Component::cross_attention:
      return {component, arch.decoder_dim, 0, arch.decoder[index].cross_heads, sources()};
    case Component::ffn: return {component, arch.decoder_dim, arch.decoder[index].ffn_dim, 0, 0};
    case Component::output:
    case Component::decoder_rest: return {component, arch.decoder_dim, 0, 0, 0};
  }
  return {};
}

PartCosts cost_terms(const PartShape& shape, const SentenceSize& sentence) {
  const double dim = shape.dim / usual_dim, ffn = shape.ffn_dim / usual_ffn, heads = shape.heads / usual_heads,
               sources = shape.sources / usual_sources;
  const double tokens = sentence.source_tokens / usual_tokens, steps = sentence.target_tokens / usual_tokens,
               rows = steps * sentence.beam / usual_beam;
  switch (shape.component) {
    case Component::encoder_attention: {
      const double keys = tokens * padded_keys(sentence.source_tokens) / usual_tokens;
      return {1, tokens, tokens * dim, keys, keys * heads};
    }
    case Component::encoder_ffn: return {1, tokens, tokens * dim, tokens * ffn, tokens * dim * ffn};
    case Component::encoder_rest: return {1, tokens, tokens * dim};
    case Component::memory: return {1, sources, tokens * sources, tokens * sources * dim};
    case Component::self_attention: {
      const double keys =
          keys_of_steps(sentence.target_tokens) / (usual_tokens * usual_tokens / 2) * sentence.beam / usual_beam;
      return {1, steps, rows * dim, rows * heads, keys, keys * heads};
    }
    case Component::cross_attention: {
      const double keys = rows * padded_keys(shape.sources * sentence.source_tokens) / (usual_sources * usual_tokens);
      return {1, steps, rows * dim, rows * heads, keys, keys * heads};
    }
    case Component::ffn: return {1, steps, rows * dim, rows * ffn, rows * dim * ffn};
    case Component::output: return {1, steps, rows * dim};
    case Component::decoder_rest: return {1, rows, rows * dim, rows * steps};
  }
  return {};
}

}  // namespace hat
