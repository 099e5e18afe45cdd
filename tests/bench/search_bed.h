// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "bench/report.h"
#include "bench/scratch.h"
#include "domain/engine.h"
#include "domain/workspace/workspace.h"

namespace hat::bench {

/// The sample workspace with a predictor of this machine, measured and fitted now: nothing is taken from elsewhere.
class SearchBed {
 public:
  /// Reports how well the predictor does.
  explicit SearchBed(Report& report);

  [[nodiscard]] Engine& engine() { return *engine_; }
  [[nodiscard]] const Workspace& workspace() const { return workspace_; }
  [[nodiscard]] const std::string& predictor() const { return predictor_; }
  /// A share of the way from the space's smallest architecture to its largest, as both were measured.
  [[nodiscard]] double budget_ms(double share) const { return smallest_ms_ + share * (largest_ms_ - smallest_ms_); }

 private:
  ScratchFolder folder_;
  std::unique_ptr<Engine> engine_;
  Workspace workspace_;
  std::string predictor_;
  double smallest_ms_ = 0, largest_ms_ = 0;
};

}  // namespace hat::bench
