// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/fastest.h"

#include <algorithm>

namespace hat {
namespace {

constexpr int samples = 200;
constexpr int starts = 4;

SourceSet smallest_sources(const SearchSpace& space, int encoder_depth) {
  if (space.any_sources) return SourceSet::last(1, encoder_depth);
  const std::vector<SourceSet> sets = space.source_sets(encoder_depth);
  return *std::ranges::min_element(sets, {}, &SourceSet::size);
}

/// Sets one gene away: every rule of the space, or, where any subset is allowed, one encoder layer more, less or alone.
std::vector<SourceSet> near_sources(const SearchSpace& space, SourceSet old, int encoder_depth) {
  if (!space.any_sources) return space.source_sets(encoder_depth);
  std::vector<SourceSet> sets;
  for (int layer = 1; layer <= encoder_depth; ++layer) {
    SourceSet toggled = old;
    toggled.toggle(layer);
    if (!toggled.empty()) sets.push_back(toggled);
    sets.push_back(SourceSet{layer});
  }
  return sets;
}

}  // namespace

std::vector<Architecture> neighbours(const SearchSpace& space, const Architecture& arch) {
  std::vector<Architecture> all;
  const auto vary = [&](const std::vector<int>& choices, int old, auto&& change) {
    for (const int value : choices) {
      if (value == old) continue;
      Architecture other = arch;
      change(other, value);
      all.push_back(std::move(other));
    }
  };
  vary(space.encoder_dims, arch.encoder_dim, [](Architecture& a, int v) { a.encoder_dim = v; });
  vary(space.decoder_dims, arch.decoder_dim, [](Architecture& a, int v) { a.decoder_dim = v; });
  vary(space.encoder_depths, arch.encoder_depth(), [&](Architecture& a, int v) {
    a.encoder.resize(v, a.encoder.back());
    for (DecoderLayer& layer : a.decoder)
      if (!space.allows(layer.sources, v)) layer.sources = smallest_sources(space, v);
  });
  vary(space.decoder_depths, arch.decoder_depth(),
       [](Architecture& a, int v) { a.decoder.resize(v, a.decoder.back()); });
  for (int i = 0; i < arch.encoder_depth(); ++i) {
    vary(space.encoder_ffn_dims, arch.encoder[i].ffn_dim, [i](Architecture& a, int v) { a.encoder[i].ffn_dim = v; });
    vary(space.encoder_heads, arch.encoder[i].heads, [i](Architecture& a, int v) { a.encoder[i].heads = v; });
  }
  for (int i = 0; i < arch.decoder_depth(); ++i) {
    const DecoderLayer& layer = arch.decoder[i];
    vary(space.decoder_ffn_dims, layer.ffn_dim, [i](Architecture& a, int v) { a.decoder[i].ffn_dim = v; });
    vary(space.self_heads, layer.self_heads, [i](Architecture& a, int v) { a.decoder[i].self_heads = v; });
    vary(space.cross_heads, layer.cross_heads, [i](Architecture& a, int v) { a.decoder[i].cross_heads = v; });
    for (const SourceSet sources : near_sources(space, layer.sources, arch.encoder_depth())) {
      if (sources == layer.sources) continue;
      all.push_back(arch);
      all.back().decoder[i].sources = sources;
    }
  }
  return all;
}

Fastest fastest_of(const SearchSpace& space, const std::function<double(const Architecture&)>& latency_ms, Rng& rng,
                   const std::function<void()>& poll) {
  std::vector<Fastest> tried;
  for (int i = 0; i < samples; ++i) {
    Architecture arch = space.sample(rng);
    const double ms = latency_ms(arch);
    tried.push_back({std::move(arch), ms});
  }
  std::ranges::stable_sort(tried, {}, &Fastest::latency_ms);
  tried.resize(starts);
  Architecture smallest = space.smallest();
  const double smallest_ms = latency_ms(smallest);
  tried.push_back({std::move(smallest), smallest_ms});

  for (Fastest& at : tried) {
    for (bool better = true; better;) {
      if (poll) poll();
      better = false;
      Fastest best = at;
      for (Architecture& next : neighbours(space, at.arch)) {
        const double ms = latency_ms(next);
        if (ms < best.latency_ms) best = {std::move(next), ms}, better = true;
      }
      at = std::move(best);
    }
  }
  return *std::ranges::min_element(tried, {}, &Fastest::latency_ms);
}

}  // namespace hat
