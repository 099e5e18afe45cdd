// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/io/cost_file.h"

namespace hat::cli {

/// Meters one verb of a command, from construction on: kept in the run's cost file, said on stderr when it is
/// destroyed, also when the verb was cancelled or failed after it began.
class CommandCost {
 public:
  /// `output` and `resumed` as in CostRecorder. The user's factors; an error in their file is the caller's.
  explicit CommandCost(const std::string& what, const std::string& output = {}, bool resumed = false);
  ~CommandCost();
  CommandCost(const CommandCost&) = delete;
  CommandCost& operator=(const CommandCost&) = delete;

  /// The verb reported something.
  void note();
  /// The cost of the verb, which has ended. `seconds`: as its result says, where it does.
  RunCost finish(std::optional<double> seconds = std::nullopt);

 private:
  CostRecorder recorder_;
  bool began_ = false;
};

}  // namespace hat::cli
