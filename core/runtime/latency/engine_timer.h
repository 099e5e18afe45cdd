// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include "domain/latency/measuring_rounds.h"
#include "domain/results/certificate.h"
#include "runtime/latency/load.h"
#include "runtime/latency/parts_timer.h"
#include "runtime/latency/sensors.h"
#include "runtime/latency/timing.h"

namespace hat::runtime {

/// The translation engine on this machine, as MeasuringRounds times it. Architectures are packed when they are turned
/// to; the sentinel, one of the middle by its FLOPs, stays packed.
class EngineTimer : public RunTimer {
 public:
  /// `archs` outlives it, is not empty, and fits the weights. Of the settings, `warmup` and `repeats` are not read.
  /// `between_runs` is called before every run and may throw.
  EngineTimer(std::shared_ptr<const WeightMap> weights, Network network, const std::vector<Architecture>& archs,
              const MeasureSettings& settings, Precision precision, std::function<void()> between_runs = {});

  void turn_to(std::size_t arch) override;
  [[nodiscard]] RunParts run(int tokens) override;
  [[nodiscard]] double run_sentinel() override;
  [[nodiscard]] double seconds() override;
  /// False of less than a fifth of a second: the kernel counts in hundredths. What was too short is judged with what
  /// follows.
  [[nodiscard]] bool others_worked() override;

  [[nodiscard]] const SensorRange& megahertz() const { return megahertz_; }
  [[nodiscard]] const SensorRange& celsius() const { return celsius_; }

 private:
  [[nodiscard]] std::unique_ptr<PartsTimer> timer_of(const Architecture& arch) const;

  std::shared_ptr<const WeightMap> weights_;
  Network network_;
  const std::vector<Architecture>& archs_;
  MeasureSettings settings_;
  Precision precision_;
  std::function<void()> between_runs_;
  std::unique_ptr<PartsTimer> sentinel_, now_;
  LoadWatch load_;
  int processors_;
  Sensors sensors_;
  SensorRange megahertz_, celsius_;
};

}  // namespace hat::runtime
