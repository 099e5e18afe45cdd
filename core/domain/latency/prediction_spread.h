// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "domain/latency/predictor.h"

namespace hat {

/// How far a predictor is off, with 95 %: natural logarithms of measured over predicted ms.
struct PredictionSpread {
  double centre = 0;         ///< in the middle: the pace at which the device runs, against its predictor
  double low = 0, high = 0;  ///< of a new architecture
  /// Half of the interval of the difference of two architectures: the pace, which both share, is not in it. What like
  /// architectures have in common beyond that is not known, so it is rather too wide than too narrow.
  double pair = 0;
};

/// From measured over predicted ms of architectures that the predictor had not seen, in any order. From 39 on nothing
/// is assumed of their distribution: split conformal intervals (Vovk, Gammerman, Shafer 2005), and of all pairs the
/// difference that 95 of 100 keep. Fewer are taken as log-normal (Student's t). Nothing below three, or when one of
/// those that count is not finite.
[[nodiscard]] std::optional<PredictionSpread> spread_of(std::span<const double> ratios);

/// Of what a predictor says of itself: its calibration, else its mean error on held-out rows, as of a normal
/// distribution around its predictions. Nothing when it tells neither.
[[nodiscard]] std::optional<PredictionSpread> spread_of(const PredictorInfo& info);

}  // namespace hat
