// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/probes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "domain/latency/component_costs.h"
#include "domain/latency/part_costs.h"

namespace hat {
namespace {

constexpr std::size_t sampled_candidates = 2000;
constexpr double design_ridge = 1e-3;
// Of what a candidate's parts tell: they share its moment, and what they have in common with other parts of their kind
// is soon known. Enough to see every shape of HAT's spaces in ten probes, and shallow decoders too.
constexpr double share_of_parts = 0.15;
constexpr double shape_of_its_own = 0.1;  // deviation of a shape from what the terms say, beside weights of about 1
constexpr double part_noise = 0.05;       // the same of one measured part

/// What is not known of the sums of some terms: the covariance of their weights.
class TermsDoubt {
 public:
  explicit TermsDoubt(std::span<const LayerTerms> candidates) : scaled_(candidates.begin(), candidates.end()) {
    LayerTerms scale{};
    for (const LayerTerms& terms : candidates)
      for (std::size_t i = 0; i < layer_term_count; ++i)
        scale[i] += terms[i] * terms[i] / static_cast<double>(candidates.size());
    for (LayerTerms& terms : scaled_)
      for (std::size_t i = 0; i < layer_term_count; ++i)
        if (scale[i] > 0) terms[i] /= std::sqrt(scale[i]);
    for (std::size_t i = 0; i < layer_term_count; ++i) unknown_[i][i] = 1 / design_ridge;
  }
  /// Variance of a candidate's sum, over that of measuring it.
  [[nodiscard]] double of(std::size_t candidate) const { return sum_of(scaled_[candidate], seen_by(candidate)); }
  void measure(std::size_t candidate) {
    const LayerTerms seen = seen_by(candidate);
    const double doubt = sum_of(scaled_[candidate], seen);
    for (std::size_t i = 0; i < layer_term_count; ++i)
      for (std::size_t k = 0; k < layer_term_count; ++k) unknown_[i][k] -= seen[i] * seen[k] / (1 + doubt);
  }

 private:
  [[nodiscard]] LayerTerms seen_by(std::size_t candidate) const {
    LayerTerms seen{};
    for (std::size_t i = 0; i < layer_term_count; ++i) seen[i] = sum_of(unknown_[i], scaled_[candidate]);
    return seen;
  }
  std::vector<LayerTerms> scaled_;
  std::array<LayerTerms, layer_term_count> unknown_{};
};

/// What is not known of the costs of one kind of part: their covariance, shape by shape.
class ShapesDoubt {
 public:
  /// `terms`: of each shape.
  explicit ShapesDoubt(const std::vector<PartCosts>& terms) : count_(terms.size()), unknown_(count_ * count_, 0) {
    PartCosts scale{};
    for (const PartCosts& one : terms)
      for (std::size_t i = 0; i < part_term_count; ++i) scale[i] += one[i] * one[i] / static_cast<double>(terms.size());
    for (std::size_t a = 0; a < count_; ++a) {
      for (std::size_t b = 0; b < count_; ++b)
        for (std::size_t i = 0; i < part_term_count; ++i)
          if (scale[i] > 0) at(a, b) += terms[a][i] * terms[b][i] / scale[i];
      at(a, a) += shape_of_its_own * shape_of_its_own;
    }
  }
  /// What the part tells, in nats; afterwards it is known.
  double measure(std::size_t shape) {
    constexpr double noise = part_noise * part_noise;
    const double doubt = at(shape, shape);
    std::vector<double> seen(count_);
    for (std::size_t i = 0; i < count_; ++i) seen[i] = at(i, shape);
    for (std::size_t i = 0; i < count_; ++i)
      for (std::size_t k = 0; k < count_; ++k) at(i, k) -= seen[i] * seen[k] / (doubt + noise);
    return 0.5 * std::log1p(std::max(0.0, doubt) / noise);
  }

 private:
  double& at(std::size_t row, std::size_t column) { return unknown_[row * count_ + column]; }
  std::size_t count_;
  std::vector<double> unknown_;
};

/// The parts of some architectures by kind, as indices of shapes; and what is not known of the shapes.
struct PartsDoubt {
  using Shapes = std::array<std::vector<std::size_t>, part_kinds>;
  std::vector<Shapes> candidates;
  std::vector<ShapesDoubt> kinds;

  PartsDoubt(std::span<const Architecture> archs, int tokens) {
    std::array<std::map<PartShape, std::size_t>, part_kinds> indices;
    std::array<std::vector<PartCosts>, part_kinds> terms;
    for (const Architecture& arch : archs) {
      Shapes& shapes = candidates.emplace_back();
      for_each_part(arch, [&](Component component, int, const PartShape& shape) {
        const auto kind = static_cast<std::size_t>(component);
        const auto [known, is_new] = indices[kind].try_emplace(shape, terms[kind].size());
        if (is_new) terms[kind].push_back(cost_terms(shape, SentenceSize{tokens, tokens}));
        // Layers of one shape share the moment in which they are timed: together they are one observation.
        if (std::ranges::find(shapes[kind], known->second) == shapes[kind].end()) shapes[kind].push_back(known->second);
      });
    }
    for (const std::vector<PartCosts>& one : terms) kinds.emplace_back(one);
  }
  /// What the candidate's parts tell together.
  [[nodiscard]] double of(std::size_t candidate) const {
    double sum = 0;
    for (std::size_t kind = 0; kind < part_kinds; ++kind) {
      ShapesDoubt doubt = kinds[kind];
      for (const std::size_t shape : candidates[candidate][kind]) sum += doubt.measure(shape);
    }
    return sum;
  }
  void measure(std::size_t candidate) {
    for (std::size_t kind = 0; kind < part_kinds; ++kind)
      for (const std::size_t shape : candidates[candidate][kind]) kinds[kind].measure(shape);
  }
};

/// Takes `count` times the candidate that tells most.
template <class Told, class Measure>
std::vector<std::size_t> choose_greedily(std::size_t candidates, std::size_t count, const Told& told,
                                         const Measure& measure) {
  std::vector<std::size_t> chosen;
  std::vector<bool> taken(candidates, false);
  while (chosen.size() < std::min(count, candidates)) {
    std::size_t best = 0;
    double most = -1;
    for (std::size_t c = 0; c < candidates; ++c) {
      if (taken[c]) continue;
      if (const double tells = told(c); tells > most) most = tells, best = c;
    }
    measure(best);
    taken[best] = true;
    chosen.push_back(best);
  }
  return chosen;
}

}  // namespace

std::vector<std::size_t> choose_probes(std::span<const LayerTerms> candidates, std::size_t count) {
  TermsDoubt doubt(candidates);
  return choose_greedily(
      candidates.size(), count, [&](std::size_t one) { return doubt.of(one); },
      [&](std::size_t one) { doubt.measure(one); });
}

std::vector<Architecture> choose_probes(const SearchSpace& space, std::size_t count, std::uint64_t seed) {
  std::vector<Architecture> candidates{space.smallest(), space.largest()};
  Rng rng(seed);
  for (std::size_t i = 0; i < sampled_candidates; ++i) candidates.push_back(space.sample(rng));
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  std::vector<LayerTerms> terms;
  for (const Architecture& arch : candidates) terms.push_back(layer_terms(arch));
  TermsDoubt whole(terms);
  PartsDoubt parts(candidates, space.tokens);
  const std::vector<std::size_t> chosen = choose_greedily(
      candidates.size(), count,
      [&](std::size_t one) { return 0.5 * std::log1p(std::max(0.0, whole.of(one))) + share_of_parts * parts.of(one); },
      [&](std::size_t one) { whole.measure(one), parts.measure(one); });
  std::vector<Architecture> probes;
  for (const std::size_t index : chosen) probes.push_back(candidates[index]);
  return probes;
}

}  // namespace hat
