// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "domain/config/train.h"
#include "domain/events/events.h"

namespace hat::tensor {

/// The readable part of a training run's folder: run.yaml, train.csv, draws.csv (of a
/// SuperTransformer), valid.csv, samples.jsonl. Rows are appended and flushed one by one;
/// rows of updates that a resumed run does again are dropped when it starts.
class RunFolder {
 public:
  /// In config.output, which is there. Rows of updates later than `first_update` are dropped, validations and their
  /// samples of those later than `validated`; so is a last row that was cut short.
  RunFolder(const TrainConfig& config, std::int64_t first_update, std::int64_t validated);

  /// The update of the last row of train.csv that was kept; 0 for none.
  [[nodiscard]] std::int64_t last_reported() const { return last_reported_; }

  void add(const TrainStep& step);
  void add(const Validation& validation);
  void add(const SampleTranslation& sample);

 private:
  std::string folder_;
  std::int64_t last_reported_ = 0;
};

}  // namespace hat::tensor
