// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

namespace hat {

/// By how much other work slows this machine down just now: what a reference model takes over what it takes when
/// nothing else runs. Budgets are kept by what a model takes at most times this factor, so it has to come quickly, and
/// must not flicker: it rises with the second reading that says so, falls when three seconds of readings say so, and
/// stays for three seconds whatever it becomes. A few per cent are the machine's own mood, and no reason to choose
/// another model. One thread at a time.
class BusyPace {
 public:
  /// A translation of the reference took `ms`, at `seconds` of a clock that never goes back; `others`: other programs
  /// use the processors. Times that are not positive and finite say nothing.
  void saw(double ms, double seconds, bool others);
  /// 1 on a quiet machine, and while nobody knows what is usual.
  [[nodiscard]] double factor() const { return factor_; }
  [[nodiscard]] bool is_slowed() const { return factor_ > 1; }
  /// Median of what the reference takes beside no other work; 0 before any such reading.
  [[nodiscard]] double usual_ms() const { return usual_ms_; }

 private:
  struct Reading {
    double ms = 0, seconds = 0;
  };
  std::deque<double> quiet_;
  std::deque<Reading> last_;
  double usual_ms_ = 0, factor_ = 1;
  double changed_ = -1e9;  ///< s
};

}  // namespace hat
