// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "runtime/decode/thread_team.h"

namespace hat::runtime::decode {

/// Keeps a team from being slower than its caller alone: where another program has one of its processors, every barrier
/// waits until the system gives it back. Tells before a sentence whether all threads shall work, and within one as soon
/// as waiting has cost too much. After such a loss it tries all threads again after 50 ms, then after twice as long as
/// before, at most 5 s, so that what a try costs stays a small part. One thread at a time.
class BusyGuard {
 public:
  explicit BusyGuard(ThreadTeam& team) : team_(team) {}

  /// Before a sentence, or a batch: all threads, or the caller alone while others want the processors.
  void begin();
  /// Between two steps: the caller goes on alone when more than a twentieth of the time since begin(), and more than
  /// half a millisecond, was lost.
  void look();
  /// Whether the caller works alone, at least since the last look(), although the team has more threads.
  [[nodiscard]] bool is_alone() const { return team_.threads() > 1 && team_.size() == 1; }

 private:
  using Clock = std::chrono::steady_clock;
  ThreadTeam& team_;
  Clock::time_point start_{}, until_{};
  std::chrono::nanoseconds lost_before_{0}, rest_{first_rest};
  static constexpr std::chrono::milliseconds first_rest{50}, longest_rest{5000};
};

/// Threads of the whole machine that run or want to, as the system counts them at this moment; 0 where it does not
/// tell.
[[nodiscard]] int runnable_threads();

}  // namespace hat::runtime::decode
