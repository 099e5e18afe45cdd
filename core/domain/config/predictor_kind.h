// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hat {

/// What a latency predictor is made of.
enum class PredictorKind {
  best,        ///< whichever suits the data best (best_kind)
  components,  ///< a sum of what the parts of layers cost, where they were measured one by one (ComponentPredictor)
  layers,      ///< a sum of what layers cost (LayerPredictor)
  mlp          ///< HAT's network on ten averages (MlpPredictor)
};
inline std::vector<std::string> names_of(PredictorKind) { return {"best", "components", "layers", "mlp"}; }

/// Which rows of a data set are held out to tell the errors of a predictor.
enum class SplitKind {
  blocks,  ///< runs of neighbouring rows: a machine's pace wanders, and a neighbour of a fitted row knows it
  rows     ///< single rows, drawn at random
};
inline std::vector<std::string> names_of(SplitKind) { return {"blocks", "rows"}; }

}  // namespace hat
