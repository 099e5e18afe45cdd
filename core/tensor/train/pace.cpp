// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/train/pace.h"

#include <algorithm>

namespace hat::tensor {
namespace {

/// How often something that is due each `every` updates (0: never), and at the end, is still to come after update
/// `done`: what is due there has not been done yet.
double times_due(std::int64_t done, std::int64_t last, std::int64_t every) {
  if (every <= 0 || done > last) return 0;
  const std::int64_t before = done > 0 ? (done - 1) / every : 0;
  return static_cast<double>(last / every - before + (last % every != 0 ? 1 : 0));
}

}  // namespace

void TrainingPace::update_took(double seconds, std::int64_t target_tokens) {
  updates_.add(seconds);
  recent_seconds_ += seconds;
  recent_tokens_ += target_tokens;
}

double TrainingPace::take_rate() {
  const double rate = static_cast<double>(recent_tokens_) / std::max(recent_seconds_, 1e-9);
  recent_seconds_ = 0;
  recent_tokens_ = 0;
  return rate;
}

double TrainingPace::seconds_left(std::int64_t update, double session_seconds) const {
  if (updates_.count == 0) return -1;
  const std::int64_t last = config_.max_updates;
  double left = updates_.seconds_each() * static_cast<double>(std::max<std::int64_t>(0, last - update)) +
                validations_.seconds_each() * times_due(update, last, config_.validate_every) +
                checkpoints_.seconds_each() * times_due(update, last, config_.checkpoint_every);
  // A session that its time ends is closed with a checkpoint and a validation too.
  if (config_.max_minutes > 0)
    left = std::min(left, std::max(0.0, config_.max_minutes * 60 - session_seconds) + checkpoints_.seconds_each() +
                              validations_.seconds_each());
  return left;
}

}  // namespace hat::tensor
