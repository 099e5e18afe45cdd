// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "domain/latency/component_costs.h"
#include "domain/latency/parts.h"
#include "domain/space/search_space.h"

namespace hat::test {

/// A made-up device of which everything is known: what each part costs, in its own words and not in those of a
/// predictor.
struct PartsDevice {
  double odd = 0;    ///< how much single shapes deviate from any formula, as a share
  double cache = 0;  ///< how much slower steps run beside a decoder of more than 4 million weights, as a share

  [[nodiscard]] double part_ms(Component part, const Architecture& arch, int layer, int source, int target) const {
    const double e = arch.encoder_dim, d = arch.decoder_dim, rows = 5.0 * target;
    const auto encoder = [&] { return arch.encoder.at(static_cast<std::size_t>(layer) - 1); };
    const auto decoder = [&]() -> const DecoderLayer& { return arch.decoder.at(static_cast<std::size_t>(layer) - 1); };
    double ms = 0;
    switch (part) {
      case Component::encoder_attention:
        ms = 0.01 + source * e * 1.2e-5 + source * 16 * std::ceil(source / 16.0) * encoder().heads * 2e-6;
        break;
      case Component::encoder_ffn: ms = 0.01 + source * e * encoder().ffn_dim * 4e-8; break;
      case Component::encoder_rest: ms = 0.002 * source; break;
      case Component::memory: ms = 0.02 + source * e * static_cast<double>(decoder().sources.size()) * 6e-6; break;
      case Component::self_attention:
        ms = 0.004 * target + rows * d * 1e-5 + rows * (target + 1) / 2 * decoder().self_heads * 4e-6;
        break;
      case Component::cross_attention:
        ms = 0.003 * target + rows * d * 6e-6 +
             rows * 16 * std::ceil(static_cast<double>(decoder().sources.size()) * source / 16) * 2e-5;
        break;
      case Component::ffn: ms = 0.005 * target + rows * d * decoder().ffn_dim * 1.5e-8; break;
      case Component::output: ms = rows * d * 6e-5; break;
      case Component::decoder_rest: ms = rows * 1e-3; break;
    }
    const auto last = [](std::uint64_t mixed) { return static_cast<double>(mixed * 2654435761u % 1000) / 500 - 1; };
    const PartShape shape = shape_of(part, arch, layer);
    ms *= 1 + odd * last(static_cast<std::uint64_t>(shape.component) + 31u * shape.dim + 7u * shape.ffn_dim +
                         101u * shape.heads + 13u * shape.sources);
    double weights = 0;
    for (const DecoderLayer& one : arch.decoder) weights += d * (6 * 256 + 2 * one.ffn_dim);
    return is_of_steps(part) && weights > 4e6 ? ms * (1 + cache) : ms;
  }

  [[nodiscard]] double ms(const Architecture& arch, int source, int target) const {
    double sum = 0;
    for_each_part(
        arch, [&](Component part, int layer, const PartShape&) { sum += part_ms(part, arch, layer, source, target); });
    return sum;
  }

  /// Part by part, with a noise of each part and one that they share, both shares at most.
  [[nodiscard]] MeasuredParts measure(const Architecture& arch, int tokens, Rng& rng, double noise = 0,
                                      double shared_noise = 0) const {
    const auto off = [&](double most) { return 1 + most * (static_cast<double>(uniform_index(rng, 2001)) / 1000 - 1); };
    MeasuredParts row;
    row.arch = arch;
    row.beam = 5;
    row.point.tokens = tokens;
    const double pace = off(shared_noise);
    for_each_part(arch, [&](Component part, int layer, const PartShape&) {
      const double ms = part_ms(part, arch, layer, tokens, tokens) * pace * off(noise);
      row.point.components.push_back({part, layer, ms});
      const bool encoder = part <= Component::encoder_rest;
      (encoder ? row.point.latency.encoder_ms : row.point.latency.decoder_ms) += ms;
    });
    return row;
  }
};

/// Architectures of a space at its usual length, each fifth at another one too (5 to 100 tokens), as `measure` does.
struct PartsRows {
  std::vector<MeasuredParts> rows;
  std::vector<MeasuredTotal> totals;  ///< into `rows`
  std::vector<const MeasuredParts*> all;

  PartsRows(const PartsDevice& device, const SearchSpace& space, int count, std::uint64_t seed, double noise = 0,
            double shared_noise = 0) {
    Rng rng(seed);
    for (int i = 0; i < count; ++i) add(device, space.sample(rng), i, space.tokens, rng, noise, shared_noise);
    point(space.tokens);
  }
  /// Of given architectures.
  PartsRows(const PartsDevice& device, const SearchSpace& space, const std::vector<Architecture>& archs,
            std::uint64_t seed, double noise, double shared_noise) {
    Rng rng(seed);
    for (std::size_t i = 0; i < archs.size(); ++i)
      add(device, archs[i], static_cast<int>(i), space.tokens, rng, noise, shared_noise);
    point(space.tokens);
  }
  [[nodiscard]] ComponentCosts fit(const SearchSpace& space) const {
    return fit_component_costs(all, totals, {space.tokens, space.tokens, 5});
  }

 private:
  void add(const PartsDevice& device, const Architecture& arch, int i, int tokens, Rng& rng, double noise,
           double shared_noise) {
    rows.push_back(device.measure(arch, tokens, rng, noise, shared_noise));
    if (i % 5 == 0)
      rows.push_back(device.measure(arch, 5 + static_cast<int>(uniform_index(rng, 96)), rng, noise, shared_noise));
  }
  void point(int tokens) {
    for (const MeasuredParts& row : rows) {
      all.push_back(&row);
      if (row.point.tokens == tokens) totals.push_back({&row.arch, row.point.latency.total_ms()});
    }
  }
};

}  // namespace hat::test
