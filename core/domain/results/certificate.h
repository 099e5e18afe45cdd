// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/latency/estimator.h"
#include "domain/message.h"

namespace hat {

/// A moment at which a machine changed its pace.
struct PaceChange {
  double at_seconds = 0;  ///< since measuring began
  double ratio = 1;       ///< ms behind it over ms before it
  bool operator==(const PaceChange&) const = default;
};

/// What a range of values read from a machine's sensors was; 0 to 0: nothing could be read.
struct SensorRange {
  double low = 0, high = 0;
  [[nodiscard]] bool known() const { return high > 0; }
  void take(double value) {
    low = known() && low < value ? low : value;
    high = high > value ? high : value;
  }
  bool operator==(const SensorRange&) const = default;
};

/// How far a measurement of many architectures can be trusted.
struct MeasureCertificate {
  std::int64_t rows = 0;  ///< that it speaks of: those that were measured last
  /// Mean disagreement of the estimates of two halves of each row's runs, which lie apart in time, as a share. Negative
  /// where no row was measured twice.
  double repeatability = -1;
  double drift = 0;                 ///< largest sustained change of the machine's pace, as a share
  std::vector<PaceChange> changes;  ///< of the pace, in order
  double coverage = 0;              ///< share of the space's ten features whose whole range was measured
  std::vector<Message> uncovered;   ///< what is missing of the others, a clause each; no file keeps it
  double sentinel_ms = 0;           ///< what the architecture took that was timed again and again
  std::int64_t tainted = 0;         ///< visits that were thrown away: other work, or another pace than the usual
  std::int64_t left_out = 0;        ///< architectures of which no visit was left, and which have no row
  std::int64_t beside_load = 0;     ///< rows of visits beside other work, which left the machine's pace as it was
  Estimator estimator = Estimator::median;
  bool scaled = false;             ///< each run by the pace around it: that repeated better
  SensorRange megahertz, celsius;  ///< of the processor that measured; of the hottest zone
  bool operator==(const MeasureCertificate&) const = default;

  /// Everything but lists, by the names that files and other programs know. Values from sensors that could not be read
  /// are 0.
  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit("rows", c.rows);
    visit("repeatability", c.repeatability);
    visit("drift", c.drift);
    visit("coverage", c.coverage);
    visit("sentinel_ms", c.sentinel_ms);
    visit("tainted", c.tainted);
    visit("left_out", c.left_out);
    visit("beside_load", c.beside_load);
    visit("estimator", c.estimator);
    visit("scaled", c.scaled);
    visit("megahertz_low", c.megahertz.low);
    visit("megahertz_high", c.megahertz.high);
    visit("celsius_low", c.celsius.low);
    visit("celsius_high", c.celsius.high);
  }
};

}  // namespace hat
