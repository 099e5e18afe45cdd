// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/space/choice_cost.h"

namespace hat::ui {

/// The values that can be switched on or off for a gene inside a SuperTransformer whose space is `whole`: its own
/// choices and smaller ones, which take the front part of its weights like every other. Ascending. Of `sources`: the
/// last n layers.
[[nodiscard]] std::vector<int> offered_choices(const SearchSpace& whole, Gene gene);

/// Whether `space` allows the value. Of `sources`: whether it has the rule "the last n layers".
[[nodiscard]] bool has_choice(const SearchSpace& space, Gene gene, int value);

/// `space` with that value switched; nothing when it is the last one of its gene.
[[nodiscard]] std::optional<SearchSpace> with_toggled(const SearchSpace& space, Gene gene, int value);

/// How many choices differ between two spaces (any-subset counts as one).
[[nodiscard]] int differences(const SearchSpace& a, const SearchSpace& b);

/// Choices of `space` that the SuperTransformer was not trained on.
[[nodiscard]] std::vector<std::pair<Gene, int>> untrained_choices(const SearchSpace& space, const SearchSpace& whole);

/// The same choices in whatever order they are written.
[[nodiscard]] bool same_choices(const SearchSpace& a, const SearchSpace& b);

/// How the number of SubTransformers comes about: "4 · (6³ + 6⁴) · (36¹ + 36² + … + 36⁴)" are the embedding dims, the
/// encoder's layers and the decoder's. Where the subsets of encoder layers depend on the encoder's depth, one product
/// for each depth.
[[nodiscard]] std::string count_formula(const SearchSpace& space);

/// One sampled architecture with its cost.
struct SpacePoint {
  Architecture arch;
  double params = 0;  ///< without embeddings, M
  double flops = 0;   ///< G
  double ms = 0;      ///< predicted; NaN without a predictor
};

/// What the page shows of a space. Made on a worker.
struct SpaceSample {
  std::vector<SpacePoint> points;
  std::vector<std::vector<ChoiceCost>> costs;  ///< one list a device
  std::string count;                           ///< decimal digits
};

using LatencyModel = std::function<double(const Architecture&)>;

/// Draws `count` architectures and the costs of the choices on every device; the first device gives the points their
/// ms. `pause` is called now and then and may throw.
[[nodiscard]] SpaceSample sample_space(const SearchSpace& space, const std::vector<LatencyModel>& devices, int count,
                                       std::uint64_t seed, const std::function<void()>& pause);

/// Two points of nearly equal FLOPs (within 2 %) whose latencies differ by most ms; nothing below 10 %.
struct EqualFlops {
  std::size_t fast = 0, slow = 0;
  double flops = 0;  ///< between the two, G
};
[[nodiscard]] std::optional<EqualFlops> equal_flops(const std::vector<SpacePoint>& points);

}  // namespace hat::ui
