// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace hat::runtime::decode {

/// Threads that work on one thing together, step by step. A barrier costs a few hundred nanoseconds while every thread
/// has a processor; on a loaded machine waiting threads soon yield. With one thread everything runs on the caller.
class ThreadTeam {
 public:
  explicit ThreadTeam(int threads);
  ~ThreadTeam();
  ThreadTeam(const ThreadTeam&) = delete;
  ThreadTeam& operator=(const ThreadTeam&) = delete;

  [[nodiscard]] int size() const { return size_; }

  /// Calls work(0) on the calling thread and work(1) ... on the others, and returns when all have returned. The work
  /// must not throw. One call at a time.
  void run(const std::function<void(int)>& work);

  /// Called by every thread of a running work: returns once all have called it.
  void barrier();

 private:
  void serve(int thread);

  int size_ = 1;
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
