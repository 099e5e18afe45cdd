// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "domain/results/certificate.h"

namespace hat {

/// The pace of a machine while many architectures are measured, by what one of them, the sentinel, takes again and
/// again. Between two readings lies a stretch of work; stretch `i` is the one that ends with reading `i + 1`.
class SentinelLog {
 public:
  /// `loaded`: other programs took too much of the processors in the stretch that this reading ends.
  void add(double ms, double at_seconds, bool loaded);
  [[nodiscard]] std::size_t stretches() const { return readings_.empty() ? 0 : readings_.size() - 1; }

  /// What the sentinel usually takes: the median of the readings beside no load. 0 before any reading.
  [[nodiscard]] double usual_ms() const { return usual_ms_; }
  /// How far a reading may be from the usual one, as a share: 3 %, or four times the noise of neighbouring readings.
  [[nodiscard]] double tolerance() const { return std::max(least_tolerance, noise_factor * noise_); }
  /// The machine's pace in a stretch: 1.1 where the sentinel took 1.1 times its usual.
  [[nodiscard]] double pace(std::size_t stretch) const;
  /// Whether the sentinel at either end of the stretch is further from its usual than the tolerance. Never with fewer
  /// than six readings: they show no usual.
  [[nodiscard]] bool out_of_line(std::size_t stretch) const;
  /// Whether other work was there, on a machine that is quiet at times (in a fifth of the stretches, two at least):
  /// where it never is, its load is what is usual.
  [[nodiscard]] bool loaded(std::size_t stretch) const;
  /// Of all stretches, the share in which other work was seen, whatever is usual.
  [[nodiscard]] double loaded_share() const;

  /// Where the pace changed, by optimal partitioning of the readings' logarithms, each stretch of five readings at
  /// least; changes below 2 % are none.
  [[nodiscard]] std::vector<PaceChange> changes() const;
  /// The slowest of the paces between changes over the fastest, less one.
  [[nodiscard]] double drift() const;

 private:
  struct Reading {
    double ms = 0, at_seconds = 0;
    bool loaded = false;
  };
  struct Level {
    std::size_t first = 0;  ///< reading
    double ms = 0;          ///< median
  };
  [[nodiscard]] std::vector<Level> levels() const;
  static constexpr double least_tolerance = 0.03, noise_factor = 4;

  std::vector<Reading> readings_;
  // Of all readings so far.
  double usual_ms_ = 0, noise_ = 0;
  bool usually_loaded_ = true;
};

}  // namespace hat
