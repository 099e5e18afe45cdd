// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/thread_team.h"

#include <algorithm>

namespace hat::runtime::decode {

namespace {

void relax() {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

// About 20 microseconds of spinning: longer than any wait inside a step when every thread has a processor.
constexpr int spins = 2000;
// Then the processor is offered to others, between two parallel regions only this often before the thread sleeps.
constexpr int yields = 200;

}  // namespace

ThreadTeam::ThreadTeam(int threads) : size_(std::max(1, threads)), awake_(size_ - 1) {
  for (int thread = 1; thread < size_; ++thread) threads_.emplace_back([this, thread] { serve(thread); });
}

ThreadTeam::~ThreadTeam() {
  leaving_ = true;
  started_.fetch_add(1);
  started_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void ThreadTeam::serve(int thread) {
  unsigned seen = 0;
  for (;;) {
    for (int tries = 0; started_.load(std::memory_order_acquire) == seen; ++tries) {
      if (tries < spins) {
        relax();
      } else if (tries < spins + yields) {
        std::this_thread::yield();
      } else {
        awake_.fetch_sub(1, std::memory_order_relaxed);
        started_.wait(seen, std::memory_order_acquire);
        awake_.fetch_add(1, std::memory_order_relaxed);
      }
    }
    ++seen;
    if (leaving_) return;
    (*work_)(thread);
    barrier();
  }
}

void ThreadTeam::run(const std::function<void(int)>& work) {
  if (size() == 1) return work(0);
  work_ = &work;
  started_.fetch_add(1, std::memory_order_release);
  started_.notify_all();
  work(0);
  barrier();
}

void ThreadTeam::barrier() {
  if (size() == 1) return;
  const unsigned round = passed_.load(std::memory_order_acquire);
  if (waiting_.fetch_add(1, std::memory_order_acq_rel) + 1 == size_) {
    waiting_.store(0, std::memory_order_relaxed);
    passed_.store(round + 1, std::memory_order_release);
    return;
  }
  for (int tries = 0; passed_.load(std::memory_order_acquire) == round; ++tries) {
    if (tries < spins) {
      relax();
      continue;
    }
    // Longer than any wait for a thread that runs: from here on it is worth a look at the clock.
    const auto start = std::chrono::steady_clock::now();
    while (passed_.load(std::memory_order_acquire) == round) std::this_thread::yield();
    lost_ns_.fetch_add((std::chrono::steady_clock::now() - start).count(), std::memory_order_relaxed);
    return;
  }
}

}  // namespace hat::runtime::decode
