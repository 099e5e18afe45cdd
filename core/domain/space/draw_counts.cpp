// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space/draw_counts.h"

namespace hat {

std::vector<int> values_of(const Architecture& arch, Gene gene) {
  std::vector<int> values;
  const auto each = [&](const auto& stack, auto field) {
    for (const auto& layer : stack) values.push_back(field(layer));
  };
  switch (gene) {
    case Gene::encoder_dim: return {arch.encoder_dim};
    case Gene::decoder_dim: return {arch.decoder_dim};
    case Gene::encoder_depth: return {arch.encoder_depth()};
    case Gene::decoder_depth: return {arch.decoder_depth()};
    case Gene::encoder_ffn_dim: each(arch.encoder, [](const auto& l) { return l.ffn_dim; }); break;
    case Gene::encoder_heads: each(arch.encoder, [](const auto& l) { return l.heads; }); break;
    case Gene::decoder_ffn_dim: each(arch.decoder, [](const auto& l) { return l.ffn_dim; }); break;
    case Gene::self_heads: each(arch.decoder, [](const auto& l) { return l.self_heads; }); break;
    case Gene::cross_heads: each(arch.decoder, [](const auto& l) { return l.cross_heads; }); break;
    case Gene::sources: each(arch.decoder, [](const auto& l) { return l.sources.size(); }); break;
  }
  return values;
}

void DrawCounts::add(const Architecture& arch) {
  ++architectures;
  for (int gene = 0; gene < gene_count; ++gene)
    for (const int value : values_of(arch, static_cast<Gene>(gene))) ++values[static_cast<Gene>(gene)][value];
}

DrawCounts& DrawCounts::operator+=(const DrawCounts& other) {
  architectures += other.architectures;
  for (const auto& [gene, counts] : other.values)
    for (const auto& [value, count] : counts) values[gene][value] += count;
  return *this;
}

}  // namespace hat
