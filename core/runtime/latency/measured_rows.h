// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/io/latency_csv.h"
#include "domain/io/parts_csv.h"
#include "domain/job/job.h"
#include "domain/results/results.h"

namespace hat::runtime {

/// Keeps the rows of a measurement as they come, in a file each as soon as it is there, and tells of them and of the
/// time that is left.
class MeasuredRows {
 public:
  /// `result` has its device, its sentence and the rows that are kept, and outlives this. `more`: architectures to
  /// come. `output`: the file of the rows; "" for none, or for one that stays as it is until the end. `parts`: the
  /// parts of the rows that are kept.
  MeasuredRows(JobContext<MeasureEvent>& context, MeasureResult& result, std::size_t more, std::string output,
               PartsTable parts = {});

  /// A row with its parts, at this length and others. Error(io), Error(resource).
  void add(const LatencyRow& row, std::vector<MeasuredParts> parts = {});
  /// A row that was told before has better times; false when it was not.
  bool revise(const LatencyRow& row);
  /// All rows that came have better times; those that are missing here go.
  void replace(std::vector<LatencyRow> rows, std::vector<MeasuredParts> parts);

  /// Progress by the rows that came: they are the same work each.
  void tell_rows();
  /// Progress in visits, with the time that is left.
  void tell(Progress progress);

  /// Writes everything, whole. Without rows nothing: nobody's earlier ones are taken away.
  void write(const std::string& output) const;
  /// Those that came.
  [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(result_.rows.size()) - before_; }

 private:
  [[nodiscard]] bool writes_parts() const { return !parts_.rows.empty(); }

  JobContext<MeasureEvent>& context_;
  MeasureResult& result_;
  std::string output_;
  PartsTable parts_;
  std::size_t parts_before_;
  std::optional<LatencyRowFile> rows_file_;
  std::optional<PartsRowFile> parts_file_;
  WorkClock clock_;
  std::int64_t before_, total_;
};

}  // namespace hat::runtime
