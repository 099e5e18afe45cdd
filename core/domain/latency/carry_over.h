// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "domain/latency/layer_terms.h"
#include "domain/latency/predictor.h"

namespace hat {

/// What layers cost on the device of a predictor, to be carried over to another one (fit_with_prior): a
/// LayerPredictor's own weights; of other kinds those that come nearest to what they say of architectures that mix the
/// layers of `like`. Nothing where the predictor needs architectures and there are none, or predicts nothing of them.
[[nodiscard]] std::optional<LayerTerms> layer_weights_of(const LatencyPredictor& predictor,
                                                         std::span<const Architecture> like);

}  // namespace hat
