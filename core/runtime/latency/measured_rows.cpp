// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/measured_rows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hat::runtime {

MeasuredRows::MeasuredRows(JobContext<MeasureEvent>& context, MeasureResult& result, std::size_t more,
                           std::string output, PartsTable parts)
    : context_(context),
      result_(result),
      output_(std::move(output)),
      parts_(std::move(parts)),
      parts_before_(parts_.rows.size()),
      clock_(context.control()),
      before_(static_cast<std::int64_t>(result.rows.size())),
      total_(before_ + static_cast<std::int64_t>(more)) {}

void MeasuredRows::add(const LatencyRow& row, std::vector<MeasuredParts> parts) {
  const auto index = static_cast<std::int64_t>(result_.rows.size());
  result_.rows.push_back(row);
  parts_.device = result_.device;
  // What was told is safe, whatever comes then. The parts first: a row is there with them.
  const bool begins = !parts_file_;
  parts_.rows.insert(parts_.rows.end(), parts.begin(), parts.end());
  if (!output_.empty() && !parts.empty()) {
    if (begins)
      parts_file_.emplace(parts_file_of(output_), parts_);
    else
      for (const MeasuredParts& one : parts) parts_file_->add(one);
  }
  if (rows_file_)
    rows_file_->add({features_of(row.arch), row.latency, row.arch});
  else if (!output_.empty())
    rows_file_.emplace(output_, table_of(result_));
  context_.report(Measured{index, total_, row.arch, row.latency});
}

bool MeasuredRows::revise(const LatencyRow& row) {
  const auto first = result_.rows.begin() + static_cast<std::ptrdiff_t>(before_);
  const auto found =
      std::find_if(first, result_.rows.end(), [&](const LatencyRow& one) { return one.arch == row.arch; });
  if (found == result_.rows.end()) return false;
  found->latency = row.latency;
  return true;
}

void MeasuredRows::replace(std::vector<LatencyRow> rows, std::vector<MeasuredParts> parts) {
  result_.rows.resize(static_cast<std::size_t>(before_));
  result_.rows.insert(result_.rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
  parts_.rows.erase(parts_.rows.begin() + static_cast<std::ptrdiff_t>(parts_before_), parts_.rows.end());
  parts_.rows.insert(parts_.rows.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
  if (output_.empty() || result_.rows.empty()) return;
  if (parts_file_) parts_file_.emplace(parts_file_of(output_), parts_);
  rows_file_.emplace(output_, table_of(result_));
}

void MeasuredRows::tell_rows() {
  Progress progress;
  progress.done = before_ + count();
  progress.total = total_;
  progress.stage = VerbStage::measuring;
  const double seconds = clock_.seconds(), done = static_cast<double>(count());
  if (done > 0) progress.seconds_left = seconds / done * static_cast<double>(progress.total - progress.done);
  progress.rate = seconds > 0 ? done / seconds : 0;
  progress.rate_unit = WorkUnit::architectures;
  context_.report(progress);
}

void MeasuredRows::tell(Progress progress) {
  const double seconds = clock_.seconds();
  if (progress.done > 0 && progress.seconds_left < 0 && progress.stage == VerbStage::measuring)
    progress.seconds_left =
        seconds / static_cast<double>(progress.done) * static_cast<double>(progress.total - progress.done);
  context_.report(progress);
}

void MeasuredRows::write(const std::string& output) const {
  if (result_.rows.empty()) return;
  if (writes_parts()) {
    PartsTable parts = parts_;
    parts.device = result_.device;
    write_parts_csv(parts_file_of(output), parts);
  }
  write_latency_csv(output, table_of(result_));
}

}  // namespace hat::runtime
