// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

namespace hat::test {

/// Watches how long the event loop of the thread that made it leaves an event waiting. A timer is due every few ms; how
/// late it comes is what a click at that moment would have waited. The watch itself costs well under a hundredth of a
/// core.
class EventLoopWatch {
 public:
  struct Gap {
    double ms = 0;  ///< that the timer came too late
    double busy_ms =
        0;  ///< of it, without the time in which the thread could have run but other work had the processors
  };

  explicit EventLoopWatch(int interval_ms = 4)
      : interval_ms_(interval_ms),
        schedule_("/proc/self/task/" + std::to_string(::syscall(SYS_gettid)) + "/schedstat") {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(interval_ms);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { look(); });
  }

  /// Forgets what it saw and begins.
  void start() {
    gaps_.clear();
    last_ = now();
    timer_.start();
  }
  /// Looks a last time, so that what blocks right now counts.
  void stop() {
    if (!timer_.isActive()) return;
    look();
    timer_.stop();
  }

  [[nodiscard]] const std::vector<Gap>& gaps() const { return gaps_; }
  /// What a share `q` of all looks did not exceed; nothing seen: 0.
  [[nodiscard]] double quantile(double q, double Gap::*what = &Gap::ms) const {
    if (gaps_.empty()) return 0;
    std::vector<double> sorted;
    for (const Gap& gap : gaps_) sorted.push_back(gap.*what);
    std::ranges::sort(sorted);
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
  }
  [[nodiscard]] double worst(double Gap::*what = &Gap::ms) const { return quantile(1, what); }

 private:
  struct Instant {
    std::chrono::steady_clock::time_point wall;
    double starved_ms = 0;
  };
  [[nodiscard]] Instant now() const {
    // Linux: time on a processor, time waiting for one (both ns), number of turns. Elsewhere nothing is subtracted.
    unsigned long long running = 0, waiting = 0;
    if (std::FILE* file = std::fopen(schedule_.c_str(), "r")) {
      if (std::fscanf(file, "%llu %llu", &running, &waiting) != 2) waiting = 0;
      std::fclose(file);
    }
    return {std::chrono::steady_clock::now(), 1e-6 * static_cast<double>(waiting)};
  }
  void look() {
    const Instant at = now();
    const double late = std::chrono::duration<double, std::milli>(at.wall - last_.wall).count() - interval_ms_;
    gaps_.push_back({std::max(0.0, late), std::max(0.0, late - (at.starved_ms - last_.starved_ms))});
    last_ = at;
  }

  int interval_ms_;
  std::string schedule_;
  QTimer timer_;
  Instant last_;
  std::vector<Gap> gaps_;
};

}  // namespace hat::test
