// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "domain/cost/cost_meter.h"
#include "domain/cost/run_cost.h"

namespace hat {

/// Where the cost of a run is kept: cost.yaml in the run's folder; for a file (.csv, .safetensors) such as latency.csv,
/// latency.cost.yaml beside it. "" for an empty `output`.
[[nodiscard]] std::string cost_file_of(const std::string& output);

/// The sessions of a run, the oldest first; none when there is no such file. Error(format) with every problem of its
/// content.
[[nodiscard]] std::vector<RunCost> read_costs(const std::string& file);
void write_costs(const std::string& file, const std::vector<RunCost>& costs);

/// $XDG_CONFIG_HOME/hat-studio, else ~/.config/hat-studio. Not created.
[[nodiscard]] std::string user_config_folder();
/// The user's factors: cost.yaml in the folder above, keys as in CostFactors::fields; the defaults where there is no
/// such file. Error(invalid_input) with every problem of its content.
[[nodiscard]] CostFactors load_cost_factors();
void save_cost_factors(const CostFactors& factors);

/// `document`, a JSON object, with the object "cost" added.
[[nodiscard]] std::string with_cost(const std::string& document, const RunCost& cost);

/// Meters one session of a run and keeps its entry in the run's cost file: while it goes on at most once a minute, so
/// that a killed program loses little, and at the end. A session that never reported anything leaves no entry (it never
/// began), nor does one whose folder or file does not exist. A cost that cannot be written never fails a run: see
/// problem(). Every member may be called from any thread.
class CostRecorder {
 public:
  /// `output`: see cost_file_of. `resumed`: the entry joins those of earlier sessions; else an older file is of an
  /// older run, and is replaced.
  CostRecorder(std::string what, std::string output, bool resumed, CostFactors factors, MeterSource source = {});

  void start();
  void pause();
  void resume();
  /// The verb reported something: a good moment to read the counters.
  void note();
  [[nodiscard]] RunCost reading();
  /// The last reading, written. Further calls return it again. `seconds`: how long the verb took where its result says
  /// so: a run has one duration, and not another one in its cost.
  RunCost finish(std::optional<double> seconds = std::nullopt);
  /// Why the cost could not be written; empty when it was.
  [[nodiscard]] Message problem() const;

 private:
  void write();

  mutable std::mutex mutex_;
  CostMeter meter_;
  std::string what_, file_, beside_;
  Message problem_;
  bool resumed_, noted_ = false, finished_ = false;
  double written_at_ = 0;  ///< seconds of the session
  RunCost cost_;
  std::vector<RunCost> earlier_;
  bool earlier_read_ = false;
};

}  // namespace hat
