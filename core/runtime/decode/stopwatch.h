// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

#include "domain/events/events.h"

namespace hat::runtime::decode {

/// Adds up what the parts of a pass take. Laps are called by one thread, right behind a barrier of its team: what lies
/// between two of them is the wall time of the part that the second one names. One lap is a look at the clock, some
/// tens of nanoseconds.
class Stopwatch {
 public:
  explicit Stopwatch(int encoder_layers, int decoder_layers) : layers_(std::max(encoder_layers, decoder_layers) + 1) {
    ms_.resize(static_cast<std::size_t>(layers_) * component_count);
  }
  void clear() { ms_.assign(ms_.size(), 0.0); }
  /// What has passed since the last lap belongs to no part.
  void start() { last_ = Clock::now(); }
  void lap(Component component, int layer = 0) {
    const Clock::time_point now = Clock::now();
    ms_[place(component, layer)] += std::chrono::duration<double, std::milli>(now - last_).count();
    last_ = now;
  }
  [[nodiscard]] double ms(Component component, int layer = 0) const { return ms_[place(component, layer)]; }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::size_t component_count = static_cast<std::size_t>(Component::decoder_rest) + 1;
  [[nodiscard]] std::size_t place(Component component, int layer) const {
    return static_cast<std::size_t>(component) * static_cast<std::size_t>(layers_) + static_cast<std::size_t>(layer);
  }
  int layers_;
  std::vector<double> ms_;  ///< [component][layer, 0 for none]
  Clock::time_point last_;
};

}  // namespace hat::runtime::decode
