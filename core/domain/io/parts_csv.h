// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/io/append_file.h"
#include "domain/latency/parts.h"

namespace hat {

/// What one device's parts take: every architecture that was measured part by part, with its lengths.
struct PartsTable {
  Device device;  ///< processor and threads; empty without rows
  std::vector<MeasuredParts> rows;
};

/// Reads what write_parts_csv wrote; an empty table where there is no such file. Error(format) that names file, line
/// and column for anything else than such a table. Every part is a number from 0, but what a clock leaves over may be a
/// little less. A last line that was cut short, by a full disk or a kill, does not count, nor do the lines of its
/// architecture and length.
[[nodiscard]] PartsTable read_parts_csv(const std::string& path);

/// A line per part: architecture, tokens, beam, the encoder's and the decoder's ms, component, layer, ms; whole or not
/// at all. The device lies beside it, as with a latency data set.
void write_parts_csv(const std::string& path, const PartsTable& table);

/// Such a table as it is measured: each architecture and length is in the file, whole, when `add` returns, and survives
/// whatever becomes of this program.
class PartsRowFile {
 public:
  /// `so_far` is written first, whole or not at all; rows to come are appended.
  PartsRowFile(const std::string& path, const PartsTable& so_far);
  /// Error(io), Error(resource) for a full disk.
  void add(const MeasuredParts& row);

 private:
  AppendFile file_;
};

/// "folder/name.parts.csv" of "folder/name.csv": the parts of the rows of a latency data set.
[[nodiscard]] std::string parts_file_of(const std::string& csv_path);

/// Puts a profile into a table: lengths of an architecture that are there take the new one's place. What another
/// processor or another number of threads measured goes: milliseconds of two machines say nothing together.
void add_profile(PartsTable& table, const ProfileResult& profile);

}  // namespace hat
