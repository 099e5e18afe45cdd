// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "domain/config/train.h"

namespace hat::tensor {

/// What the time of a training's session goes to: updates, and the validations and checkpoints between them. How fast
/// it trains is a matter of the updates alone; how long it will take is one of everything.
class TrainingPace {
 public:
  explicit TrainingPace(const TrainConfig& config) : config_(config) {}

  void update_took(double seconds, std::int64_t target_tokens);
  /// A whole one, with its sample translations.
  void validation_took(double seconds) { validations_.add(seconds); }
  void checkpoint_took(double seconds) { checkpoints_.add(seconds); }

  /// Target tokens per second of the updates since the last call; 0 when there was none.
  double take_rate();
  /// Until the training is at its end, when `update` updates are done and what is due after the last of them is still
  /// to come; negative before the first update. Validations and checkpoints count as soon as one has been measured.
  /// `session_seconds`: how long the session has worked, for max_minutes.
  [[nodiscard]] double seconds_left(std::int64_t update, double session_seconds) const;

 private:
  struct Mean {
    double seconds = 0;
    std::int64_t count = 0;
    void add(double one) { seconds += one, ++count; }
    [[nodiscard]] double seconds_each() const { return count > 0 ? seconds / static_cast<double>(count) : 0; }
  };
  const TrainConfig& config_;
  Mean updates_, validations_, checkpoints_;
  double recent_seconds_ = 0;
  std::int64_t recent_tokens_ = 0;
};

}  // namespace hat::tensor
