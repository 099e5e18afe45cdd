// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace hat::runtime::decode {

/// Threads that work on one thing together, step by step. A barrier costs a few hundred nanoseconds while every thread
/// has a processor; on a loaded machine waiting threads soon yield, and lost() tells what that has cost: then the
/// caller may go on alone. With one thread everything runs on the caller.
class ThreadTeam {
 public:
  explicit ThreadTeam(int threads);
  ~ThreadTeam();
  ThreadTeam(const ThreadTeam&) = delete;
  ThreadTeam& operator=(const ThreadTeam&) = delete;

  /// Threads that work: all of them, or the caller alone.
  [[nodiscard]] int size() const { return alone_ ? 1 : size_; }
  /// Threads that there are.
  [[nodiscard]] int threads() const { return size_; }
  /// From the next run on only the caller works, or all do again. Not within a run.
  void set_alone(bool alone) { alone_ = alone; }
  /// What waiting at barriers has cost so far beyond what it costs while every thread has a processor. In that time
  /// some thread waited for another that did not run.
  [[nodiscard]] std::chrono::nanoseconds lost() const { return std::chrono::nanoseconds(lost_ns_.load()); }
  /// Threads of this team beside the caller's that do not sleep at this moment: the system counts them as running.
  [[nodiscard]] int awake() const { return awake_.load(std::memory_order_relaxed); }

  /// Calls work(0) on the calling thread and work(1) ... on the others, and returns when all have returned. The work
  /// must not throw. One call at a time.
  void run(const std::function<void(int)>& work);

  /// Called by every thread of a running work: returns once all have called it.
  void barrier();

 private:
  void serve(int thread);

  int size_ = 1;
  bool alone_ = false;
  std::atomic<std::int64_t> lost_ns_{0};
  std::atomic<int> awake_{0};
  std::vector<std::thread> threads_;
  const std::function<void(int)>* work_ = nullptr;
  alignas(64) std::atomic<unsigned> started_{0};
  alignas(64) std::atomic<int> waiting_{0};
  alignas(64) std::atomic<unsigned> passed_{0};
  std::atomic<bool> leaving_{false};
};

/// The part of [0, count) that belongs to `thread` of `threads`.
struct Share {
  int first, last;
};
[[nodiscard]] constexpr Share share_of(int count, int thread, int threads) {
  return {static_cast<int>(static_cast<long long>(count) * thread / threads),
          static_cast<int>(static_cast<long long>(count) * (thread + 1) / threads)};
}

}  // namespace hat::runtime::decode
