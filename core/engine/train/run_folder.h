// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "domain/config/train.h"
#include "domain/events/events.h"

namespace hat::engine {

/// The readable part of a training run's folder: run.yaml, train.csv, draws.csv (of a
/// SuperTransformer), valid.csv, samples.jsonl. Rows are appended and flushed one by one;
/// rows of updates that a resumed run does again are dropped when it starts.
class RunFolder {
 public:
  /// Makes the folder. Without `resume` an older run in it is an Error(invalid_input): nobody's results are overwritten.
  /// `first_update`: rows of later updates are dropped.
  RunFolder(const TrainConfig& config, std::int64_t first_update);

  void add(const TrainStep& step);
  void add(const Validation& validation);
  void add(const SampleTranslation& sample);

 private:
  std::string folder_;
};

}  // namespace hat::engine
