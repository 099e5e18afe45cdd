// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "domain/latency/features.h"
#include "domain/results/results.h"

namespace hat {

/// Simple predictors to compare one with.
enum class Baseline {
  mean,      ///< the mean of the rows, whatever the architecture
  flops,     ///< a line through FLOPs; needs architectures
  linear,    ///< least squares of the ten features
  products,  ///< least squares of what layers cost: depth times sizes and their products, relative errors minimised
  layers,    ///< what fit_layer_weights makes of the features
};
inline std::vector<std::string> names_of(Baseline) { return {"mean", "flops", "linear", "products", "layers"}; }

/// One row of a data set as baselines see it; flops 0: not known.
struct BaselineRow {
  Features features{};
  double flops = 0;
  double ms = 0;
};

struct BaselineErrors {
  Baseline baseline = Baseline::mean;
  PredictorErrors errors;
};

/// Fits each baseline to `training` and tells the ms that it predicts for each row of `held_out`; `flops` only where
/// every row has them. Nothing when one of the two is empty.
[[nodiscard]] std::map<Baseline, std::vector<double>> baseline_predictions(std::span<const BaselineRow> training,
                                                                           std::span<const BaselineRow> held_out);
/// The errors of those predictions.
[[nodiscard]] std::vector<BaselineErrors> baseline_errors(std::span<const BaselineRow> training,
                                                          std::span<const BaselineRow> held_out);

}  // namespace hat
