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

double JobControl::rested_seconds() const {
  const std::lock_guard lock(mutex_);
  const double now =
      resting_ > 0 ? std::chrono::duration<double>(std::chrono::steady_clock::now() - rest_began_).count() : 0;
  return rested_seconds_ + now;
}

void JobControl::checkpoint() {
  if (paused_) {
    std::unique_lock lock(mutex_);
    if (++resting_ == 1) rest_began_ = std::chrono::steady_clock::now();
    wake_.wait(lock, [this] { return !paused_ || cancelled_; });
    if (--resting_ == 0)
      rested_seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - rest_began_).count();
  }
  if (cancelled_) throw Cancelled{};
}

}  // namespace hat
