// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "domain/latency/layer_terms.h"

namespace hat {

/// A device that is known well enough to carry its ways over to another one.
struct KnownDevice {
  const char* name;    ///< of HAT's data set
  LayerTerms weights;  ///< in ms, as fit_layer_weights found them
};

/// The devices of HAT's eight published latency data sets (github.com/mit-han-lab/hardware-aware-transformers, MIT),
/// fitted to the rows that an audit does not find slow. HAT measured with fairseq, beam 5: what carries over to other
/// engines are the shapes, less well than to other devices under HAT.
[[nodiscard]] std::span<const KnownDevice> published_latency_devices();
/// Their weights alone, for fit_with_prior.
[[nodiscard]] std::vector<LayerTerms> published_weights();

}  // namespace hat
