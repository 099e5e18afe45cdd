// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <utility>
#include <vector>

#include "domain/latency/layer_terms.h"
#include "domain/latency/part_costs.h"
#include "domain/latency/parts.h"

namespace hat {

/// Milliseconds of a whole translation, timed without a stopwatch in its parts.
struct MeasuredTotal {
  const Architecture* arch = nullptr;
  double ms = 0;
};

/// What a decoder's steps take over what their parts say, by the logarithm of the ms of all of them together: the
/// weights of a large decoder fall out of the caches from step to step, and every part of it pays for that. Straight
/// between knots, level beyond the outer ones.
inline constexpr std::size_t cache_knots = 6;
struct CacheCurve {
  std::array<double, cache_knots> at{}, value{};  ///< logarithms; `at` ascends
  bool operator==(const CacheCurve&) const = default;
  [[nodiscard]] double factor(double decoder_ms) const;
};

/// What parts cost on one device, whatever architecture they are put together to.
struct ComponentCosts {
  std::array<PartCosts, part_kinds> weights{};  ///< ms of the terms of each kind (cost_terms), none negative
  CacheCurve cache;
  /// Of shapes that were measured: what they take over what the terms say. Ascending by shape.
  std::vector<std::pair<PartShape, double>> shapes;
  /// What whole translations take beyond their parts (caches, the stopwatch in the parts), at `usual`: ms of the terms
  /// of layer_terms, of either sign.
  LayerTerms whole{};
  SentenceSize usual;

  bool operator==(const ComponentCosts&) const = default;
  /// Of one part in a decoder of no size, and without the correction of the whole. Not negative.
  [[nodiscard]] double part_ms(const PartShape& shape, const SentenceSize& sentence) const;
  /// What the parts of an architecture are multiplied with, at any length.
  struct Factors {
    double encoder = 1, decoder = 1;  ///< with the memory in the encoder's: neither is of a step
    [[nodiscard]] double of(Component component) const { return is_of_steps(component) ? decoder : encoder; }
  };
  [[nodiscard]] Factors factors(const Architecture& arch) const;
  /// The whole translation.
  [[nodiscard]] double ms(const Architecture& arch, const SentenceSize& sentence) const;

 private:
  struct Sums {
    double steps = 0, others = 0;
  };
  [[nodiscard]] Sums sums(const Architecture& arch, const SentenceSize& sentence) const;
  [[nodiscard]] Factors factors(const Architecture& arch, const Sums& usual_sums) const;
  friend ComponentCosts fit_component_costs(std::span<const MeasuredParts* const> rows,
                                            std::span<const MeasuredTotal> totals, const SentenceSize& usual);
};

/// Fits what parts cost:
/// - the terms of each kind by robust regression (see robust_fit), none negative; errors are relative, but those of
///   parts that are next to nothing count by the whole translation that they are part of;
/// - with them, in turns, the cache curve of the decoder's steps, by what its parts take together;
/// - then of each shape that was seen the mean error that is left, shrunk by how surely it is known (empirical Bayes:
///   the variance between shapes against that of a shape's own rows);
/// - then what `totals` (at `usual`) take over the sum of their parts, by a ridge that does nothing where they agree.
/// Rows of any length, beam and order; parts of layers that an architecture does not have are left out. Rows that are
/// not positive and finite take no part. Deterministic; some ten milliseconds for hundreds of architectures.
[[nodiscard]] ComponentCosts fit_component_costs(std::span<const MeasuredParts* const> rows,
                                                 std::span<const MeasuredTotal> totals, const SentenceSize& usual);

/// Calls take(component, layer, shape) for every part of an architecture, in the order in which people read them.
template <class Take>
void for_each_part(const Architecture& arch, const Take& take) {
  const auto one = [&](Component component, int layer) { take(component, layer, shape_of(component, arch, layer)); };
  for (int layer = 1; layer <= arch.encoder_depth(); ++layer)
    for (const Component part : {Component::encoder_attention, Component::encoder_ffn}) one(part, layer);
  for (int layer = 1; layer <= arch.decoder_depth(); ++layer) one(Component::memory, layer);
  for (int layer = 1; layer <= arch.decoder_depth(); ++layer)
    for (const Component part : {Component::self_attention, Component::cross_attention, Component::ffn})
      one(part, layer);
  for (const Component part : {Component::output, Component::encoder_rest, Component::decoder_rest}) one(part, 0);
}

}  // namespace hat
