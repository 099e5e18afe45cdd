// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "domain/latency/layer_predictor.h"
#include "domain/latency/layer_terms.h"

namespace hat {

/// What a few probes and the knowledge of other devices say of a new one.
struct FewShotFit {
  LayerTerms weights{};                               ///< in ms; a LayerPredictor is made of them
  std::array<LayerTerms, layer_term_count> spread{};  ///< covariance of the weights, in ms²
  double noise = 0;                                   ///< of one measurement, as a share of its ms
  double error = 0;  ///< mean absolute relative error to expect of architectures like the probes

  /// The same for given architectures.
  [[nodiscard]] double error_on(std::span<const LayerTerms> architectures) const;
};

/// Fits a new device from a few `probes` (about ten), carried over from `known` devices: their layer weights
/// (LayerPredictor::weights, or published_weights()), each by its shape alone, since a device's speed is the first
/// thing that the probes tell.
///
/// The shapes' mean and covariance are a normal prior; what no known device does is still allowed, and by how much, as
/// how noisy a measurement is, the probes decide (by their likelihood). Relative errors are minimised, probes that are
/// far off lose weight. The expected error comes of the posterior covariance,
/// widened or narrowed by how well the probes predict each other when each is left out. Throws Error(invalid_input)
/// without a known device or a probe of positive, finite ms. Deterministic; some milliseconds.
[[nodiscard]] FewShotFit fit_with_prior(std::span<const LayerRow> probes, std::span<const LayerTerms> known);

}  // namespace hat
