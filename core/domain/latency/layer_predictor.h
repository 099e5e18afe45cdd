// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <utility>

#include "domain/latency/layer_terms.h"
#include "domain/latency/predictor.h"

namespace hat {

/// A latency predictor that adds up what layers cost: a weight for each of layer_terms. It is exact where the costs of
/// layers add up, needs a few dozen rows, and continues sensibly where nothing was measured. What it says is never
/// below info().floor_ms(). A value; const members may be called from many threads.
class LayerPredictor final : public LatencyPredictor {
 public:
  /// `weights` in ms. Throws Error(format) when one is no finite number.
  LayerPredictor(const LayerTerms& weights, PredictorInfo info);

  [[nodiscard]] double predict_ms(const Architecture& arch) const override;
  [[nodiscard]] std::optional<double> predict_features_ms(const Features& features) const override;
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }
  /// The same costs, with another info.
  [[nodiscard]] LayerPredictor with(PredictorInfo info) const { return {weights_, std::move(info)}; }
  [[nodiscard]] const LayerTerms& weights() const { return weights_; }

 private:
  [[nodiscard]] double at_least_floor(double ms, double decoder_depth) const;
  LayerTerms weights_{};
  PredictorInfo info_;
};

/// An architecture, or its averages, and the ms that it took.
struct LayerRow {
  LayerTerms terms{};
  double ms = 0;
};

/// The weights, in ms, that fit `rows` best by relative error, robustly: errors count by their square up to half of
/// their usual size and by their size beyond (Huber 1964; iteratively reweighted), so that neither a few rows of a slow
/// machine nor the long tail of its noise moves the fit. Weights that the rows do not determine stay near 0: the ridge
/// is that of a normal prior under which a term contributes a fifth of the ms. Rows whose ms are not positive and
/// finite take no part; without rows every weight is 0. Deterministic; milliseconds for 2000 rows.
[[nodiscard]] LayerTerms fit_layer_weights(std::span<const LayerRow> rows);

}  // namespace hat
