// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/latency/component_costs.h"
#include "domain/latency/predictor.h"

namespace hat {

/// The sum of what the parts of an architecture cost on one device. Knows any subset of encoder layers, any order of
/// layers and any length of the sentence, because it knows no architectures but parts. Some microseconds a call,
/// without memory of its own.
class ComponentPredictor final : public LatencyPredictor {
 public:
  /// Throws Error(format) when a weight or a factor is not finite or negative where it must not be, shapes do not
  /// ascend, or the info tells no sentence and no beam.
  ComponentPredictor(ComponentCosts costs, PredictorInfo info);

  /// Of the sentence that info() tells.
  [[nodiscard]] double predict_ms(const Architecture& arch) const override;
  [[nodiscard]] std::optional<double> predict_at_ms(const Architecture& arch, int source_tokens,
                                                    int target_tokens) const override;
  /// Nothing: means over layers say too little of them.
  [[nodiscard]] std::optional<double> predict_features_ms(const Features& features) const override;
  /// The milliseconds part by part, at lengths from 1: encoder layers, memory, decoder layers, output, rest. They add
  /// up to the prediction, and none is negative.
  [[nodiscard]] std::vector<ComponentTime> parts(const Architecture& arch, int source_tokens, int target_tokens) const;
  [[nodiscard]] const PredictorInfo& info() const override { return info_; }
  /// The same costs, with another info.
  [[nodiscard]] ComponentPredictor with(PredictorInfo info) const { return {costs_, std::move(info)}; }
  [[nodiscard]] const ComponentCosts& costs() const { return costs_; }

 private:
  ComponentCosts costs_;
  PredictorInfo info_;
};

}  // namespace hat
