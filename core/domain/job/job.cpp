// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job/job.h"

namespace hat {

void JobControl::pause() {
  const std::lock_guard lock(mutex_);
  paused_ = true;
}

void JobControl::resume() {
  {
    const std::lock_guard lock(mutex_);
    paused_ = false;
  }
  wake_.notify_all();
}

void JobControl::cancel() {
  {
    const std::lock_guard lock(mutex_);
    cancelled_ = true;
  }
  wake_.notify_all();
}

void JobControl::stop_early() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    paused_ = false;
  }
  wake_.notify_all();
}

void JobControl::checkpoint() {
  if (paused_) {
    std::unique_lock lock(mutex_);
    ++resting_;
    wake_.wait(lock, [this] { return !paused_ || cancelled_; });
    --resting_;
  }
  if (cancelled_) throw Cancelled{};
}

}  // namespace hat
