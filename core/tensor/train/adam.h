// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/config/train.h"

namespace hat::tensor {

/// Adam as HAT's fp32 training runs it ("Training" in resources/guide/developers/semantics-of-hat.md): the step count
/// is per tensor, because a tensor whose layer was not sampled in an update has no gradient and is left alone entirely;
/// eps is added outside the bias correction.
class Adam {
 public:
  struct State {
    torch::Tensor mean, square;
    std::int64_t steps = 0;
  };

  Adam(std::vector<std::pair<std::string, torch::Tensor>> parameters, const TrainConfig& config);

  /// Norm of all gradients times `scale`.
  [[nodiscard]] double gradient_norm(double scale) const;
  /// Forgets the gradients: of an update that is left before its end.
  void drop_gradients();
  /// One step with gradients times `scale`; the gradients are gone afterwards.
  void step(double lr, double scale);

  [[nodiscard]] std::vector<State>& states() { return states_; }
  [[nodiscard]] const std::vector<State>& states() const { return states_; }

 private:
  std::vector<std::pair<std::string, torch::Tensor>> parameters_;
  std::vector<State> states_;
  double beta1_, beta2_, eps_, weight_decay_;
};

}  // namespace hat::tensor
