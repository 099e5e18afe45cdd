// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/io/append_file.h"
#include "domain/latency/latency_table.h"
#include "domain/results/results.h"

namespace hat {

class YamlWriter;

/// Reads HAT's 14 columns and, if there, `architecture` (text form), by their names: in any order, among others,
/// separated by comma, semicolon or tab. Where rows have their architecture, a last line that was cut short, by a full
/// disk or a kill, does not count. Beside it lies
/// `<name>.device.yaml`, which may be absent. Error(io) when it is missing, Error(format) that names file, line and
/// column for anything else.
[[nodiscard]] LatencyTable read_latency_csv(const std::string& path);

/// The same of what was measured: Error(format) also for rows of 0 ms, which nobody measured.
[[nodiscard]] LatencyTable read_measured_csv(const std::string& path);

/// What the sidecar of a data set says, without the rows; empty when there is none. Error(format) when it is damaged.
[[nodiscard]] LatencyTable read_latency_device(const std::string& csv_path);

/// Writes the CSV and its sidecar, each whole or not at all. The column `architecture` is left out when no row has one.
void write_latency_csv(const std::string& path, const LatencyTable& table);

/// Rows of a data set as they are measured: each is in the file, whole, when `add` returns, and survives whatever
/// becomes of this program.
class LatencyRowFile {
 public:
  /// `so_far` is written first, whole or not at all (it has a row, with its architecture); rows to come are appended.
  LatencyRowFile(const std::string& path, const LatencyTable& so_far);
  /// A row with its architecture. Error(io), Error(resource) for a full disk.
  void add(const LatencyTable::Row& row);

 private:
  AppendFile file_;
};

/// Writes the sidecar of a data set alone, whole or not at all: another name for its device.
void write_latency_device(const std::string& csv_path, const LatencyTable& table);

/// The device's keys of a sidecar, below the line that says what it is.
void write_device(YamlWriter& yaml, const Device& device);

/// A table of what was just measured.
[[nodiscard]] LatencyTable table_of(const MeasureResult& result);

/// "folder/name.device.yaml" of "folder/name.csv".
[[nodiscard]] std::string device_file_of(const std::string& csv_path);

}  // namespace hat
