// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space/choice_cost.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "domain/arch/cost.h"

namespace hat {
namespace {

/// The allowed set nearest in size to `wanted` (the smaller of two), of those the one that reads the highest layers.
SourceSet sources_of_size(const std::vector<SourceSet>& sets, int wanted) {
  const auto rank = [&](const SourceSet& set) { return std::pair(std::abs(set.size() - wanted), set.size()); };
  const SourceSet* best = &sets.front();
  for (const SourceSet& set : sets)
    if (rank(set) < rank(*best) || (rank(set) == rank(*best) && set.bits() > best->bits())) best = &set;
  return *best;
}

}  // namespace

std::string_view name_of(Gene gene) {
  static constexpr std::array<std::string_view, gene_count> names{
      "encoder_dim",     "decoder_dim",   "encoder_depth", "decoder_depth", "encoder_ffn_dim",
      "decoder_ffn_dim", "encoder_heads", "self_heads",    "cross_heads",   "sources"};
  return names[static_cast<std::size_t>(gene)];
}

std::vector<int> choices_of(const SearchSpace& space, Gene gene) {
  std::vector<int> values;
  switch (gene) {
    case Gene::encoder_dim: values = space.encoder_dims; break;
    case Gene::decoder_dim: values = space.decoder_dims; break;
    case Gene::encoder_depth: values = space.encoder_depths; break;
    case Gene::decoder_depth: values = space.decoder_depths; break;
    case Gene::encoder_ffn_dim: values = space.encoder_ffn_dims; break;
    case Gene::decoder_ffn_dim: values = space.decoder_ffn_dims; break;
    case Gene::encoder_heads: values = space.encoder_heads; break;
    case Gene::self_heads: values = space.self_heads; break;
    case Gene::cross_heads: values = space.cross_heads; break;
    case Gene::sources:
      for (const SourceSet& set : space.source_sets(space.max_encoder_depth())) values.push_back(set.size());
      break;
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

Architecture with_choice(const SearchSpace& space, Architecture arch, Gene gene, int value) {
  const auto resize = [](auto& stack, int depth) {
    const auto last = stack.back();
    stack.resize(static_cast<std::size_t>(depth), last);
  };
  switch (gene) {
    case Gene::encoder_dim: arch.encoder_dim = value; break;
    case Gene::decoder_dim: arch.decoder_dim = value; break;
    case Gene::decoder_depth: resize(arch.decoder, value); break;
    case Gene::encoder_ffn_dim:
      for (EncoderLayer& layer : arch.encoder) layer.ffn_dim = value;
      break;
    case Gene::encoder_heads:
      for (EncoderLayer& layer : arch.encoder) layer.heads = value;
      break;
    case Gene::decoder_ffn_dim:
      for (DecoderLayer& layer : arch.decoder) layer.ffn_dim = value;
      break;
    case Gene::self_heads:
      for (DecoderLayer& layer : arch.decoder) layer.self_heads = value;
      break;
    case Gene::cross_heads:
      for (DecoderLayer& layer : arch.decoder) layer.cross_heads = value;
      break;
    case Gene::encoder_depth: {
      if (value == arch.encoder_depth()) break;
      resize(arch.encoder, value);
      const std::vector<SourceSet> sets = space.source_sets(value);
      for (DecoderLayer& layer : arch.decoder) layer.sources = sources_of_size(sets, layer.sources.size());
      break;
    }
    case Gene::sources: {
      const std::vector<SourceSet> sets = space.source_sets(arch.encoder_depth());
      for (DecoderLayer& layer : arch.decoder) layer.sources = sources_of_size(sets, value);
      break;
    }
  }
  return arch;
}

std::vector<ChoiceCost> choice_costs(const SearchSpace& space,
                                     const std::function<double(const Architecture&)>& latency, int samples, Rng& rng) {
  std::vector<Architecture> sample;
  double mean_ms = 0, mean_flops = 0;
  const auto flops = [&](const Architecture& arch) {
    return static_cast<double>(flops_of(arch, space.qkv_dim, space.tokens));
  };
  for (int i = 0; i < samples; ++i) {
    sample.push_back(space.sample(rng));
    mean_ms += latency(sample.back()) / samples;
    mean_flops += flops(sample.back()) / samples;
  }
  std::vector<ChoiceCost> costs;
  for (int g = 0; g < gene_count; ++g) {
    const Gene gene = static_cast<Gene>(g);
    const std::vector<int> choices = choices_of(space, gene);
    std::vector<ChoiceCost> steps;
    for (std::size_t i = 0; i + 1 < choices.size(); ++i) steps.push_back({gene, choices[i], choices[i + 1]});
    if (steps.empty()) continue;
    for (const Architecture& arch : sample) {
      Architecture before = with_choice(space, arch, gene, choices.front());
      double before_ms = latency(before), before_flops = flops(before);
      for (ChoiceCost& step : steps) {
        const Architecture after = with_choice(space, arch, gene, step.to);
        const double ms = latency(after), after_flops = flops(after);
        step.ms += (ms - before_ms) / samples;
        step.flops_share += (after_flops - before_flops) / samples / mean_flops;
        before_ms = ms;
        before_flops = after_flops;
      }
    }
    if (gene == Gene::encoder_depth || gene == Gene::decoder_depth || gene == Gene::sources) {
      ChoiceCost one{gene, choices.front(), choices.back()};
      for (const ChoiceCost& step : steps) one.ms += step.ms, one.flops_share += step.flops_share;
      const int width = choices.back() - choices.front();
      one.ms /= width;
      one.flops_share /= width;
      steps = {one};
    }
    for (ChoiceCost& step : steps) {
      step.share = mean_ms > 0 ? step.ms / mean_ms : 0;
      costs.push_back(step);
    }
  }
  return costs;
}

}  // namespace hat
