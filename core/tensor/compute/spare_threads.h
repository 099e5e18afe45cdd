// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/latency/load.h"

namespace hat::tensor {

/// LibTorch's threads, as many as other programs leave processors for. Two threads that share a processor with somebody
/// wait for each other in every operation: beside one busy neighbour on two processors they are slower than one thread
/// alone. Only for work whose bits do not depend on the number of threads. Lives on the thread that computes; gives all
/// threads back when it goes.
class SpareThreads {
 public:
  explicit SpareThreads(int all);
  ~SpareThreads();
  SpareThreads(const SpareThreads&) = delete;
  SpareThreads& operator=(const SpareThreads&) = delete;

  /// Looks how busy others were, every second or so, and sets the threads for what comes next. Costs nothing in
  /// between.
  void look();
  [[nodiscard]] int now() const { return now_; }
  /// Threads beside others that used so many processors of `all`: at least one.
  [[nodiscard]] static int beside(double others, int all);

 private:
  int all_, now_;
  double since_;
  runtime::LoadWatch watch_;
};

}  // namespace hat::tensor
