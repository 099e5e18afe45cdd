// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "domain/latency/timed_runs.h"
#include "runtime/decode/translator.h"
#include "runtime/latency/timing.h"

namespace hat::runtime {

/// Times architectures one by one, each run of one beside a run of the same reference architecture, so that a slow
/// moment of the machine shows in both and is told from a slow architecture. One thread at a time.
class PairedTimer {
 public:
  /// Of the settings, `repeats` is not read. `between_runs` is called before every run and may throw.
  PairedTimer(std::shared_ptr<const decode::PackedModel> reference, const MeasureSettings& settings,
              std::function<void()> between_runs = {});

  /// Runs go on until the ratio to the reference is known to `wanted` (a share, to either side), 240 of them were made
  /// or some six seconds have passed. Busy when judge_runs says so, or when other programs took too much of the
  /// processors meanwhile (LoadWatch::is_busy).
  [[nodiscard]] TimedRuns time(std::shared_ptr<const decode::PackedModel> model, double wanted = 0.0075);
  /// How the reference ran in everything that was timed so far.
  [[nodiscard]] const ReferencePace& pace() const { return pace_; }

 private:
  [[nodiscard]] decode::Decoded run(decode::Translator& translator);
  MeasureSettings settings_;
  std::function<void()> between_runs_;
  decode::Translator reference_;
  std::vector<int> source_;
  ReferencePace pace_;
  bool warm_ = false;
};

}  // namespace hat::runtime
