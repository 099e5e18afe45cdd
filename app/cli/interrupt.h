// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "domain/job/job.h"

namespace hat::cli {

/// While it lives, Ctrl-C (SIGINT) and SIGTERM steer a running verb: the first asks it to end early and keep what it
/// has where that makes sense, else cancels it; the second cancels; the third ends the program at once with status 130,
/// and so does a verb that does not come to an end within 1.5 s after it was cancelled. One at a time.
class Interrupts {
 public:
  Interrupts(JobControl& control, bool early_first);
  ~Interrupts();
  Interrupts(const Interrupts&) = delete;
  Interrupts& operator=(const Interrupts&) = delete;

  /// Signals caught so far.
  [[nodiscard]] int count() const;

 private:
  std::thread watcher_;
};

}  // namespace hat::cli
