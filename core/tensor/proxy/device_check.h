// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "domain/config/search.h"
#include "domain/events/events.h"
#include "domain/job/job.h"
#include "domain/latency/predictor.h"
#include "domain/latency/timed_runs.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/latency/paired_timing.h"

namespace hat::tensor {

/// Measures architectures of a search on this machine: with the sentence, the beam and the threads that the predictor
/// speaks of, each beside the same reference architecture. Lives on the search's thread.
class DeviceCheck {
 public:
  DeviceCheck(const SearchConfig& config, const SearchSpace& space, const LatencyPredictor& predictor,
              std::shared_ptr<const runtime::Model> model, JobContext<SearchEvent>& context);
  ~DeviceCheck();

  /// Whether the predictor speaks for this machine: only then measuring here says anything about the budget.
  [[nodiscard]] bool is_here() const;

  /// This machine's ms over predicted ms, as counted_pace counts the median of a few architectures that take about the
  /// budget, which the search must have. Nothing when the machine was too busy to tell, or the context is stopping.
  struct Pace {
    double pace = 1;
    int count = 0;
    bool busy = false;
    double others = 0;  ///< processors that other programs used, when busy
  };
  [[nodiscard]] Pace find_pace();

  /// Times it until its ratio to the reference is known to `wanted` (see PairedTimer). Nothing when the context was
  /// stopped meanwhile.
  [[nodiscard]] std::optional<TimedRuns> time(const Architecture& arch, double wanted = 0.0075);

  /// What is measured here, as hat::measured_on says it.
  [[nodiscard]] std::string measured_on() const;

 private:
  [[nodiscard]] bool is_loaded(const TimedRuns& runs) const;
  [[nodiscard]] std::shared_ptr<const runtime::decode::PackedModel> packed(const Architecture& arch) const;
  const SearchConfig& config_;
  const SearchSpace& space_;
  const LatencyPredictor& predictor_;
  std::shared_ptr<const runtime::Model> model_;
  JobContext<SearchEvent>& context_;
  runtime::MeasureSettings settings_;
  std::unique_ptr<runtime::PairedTimer> timer_;  ///< made with the first measurement
};

}  // namespace hat::tensor
