// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/latency/parts.h"

namespace hat {

/// What one device's parts take: every architecture that was measured part by part, with its lengths.
struct PartsTable {
  Device device;  ///< processor and threads; empty without rows
  std::vector<MeasuredParts> rows;
};

/// Reads what write_parts_csv wrote; an empty table where there is no such file. Error(format) that names file, line
/// and column for anything else than such a table. Every part is a number from 0, but what a clock leaves over may be a
/// little less.
[[nodiscard]] PartsTable read_parts_csv(const std::string& path);

/// A line per part: architecture, tokens, beam, the encoder's and the decoder's ms, component, layer, ms; whole or not
/// at all. The device lies beside it, as with a latency data set.
void write_parts_csv(const std::string& path, const PartsTable& table);

/// "folder/name.parts.csv" of "folder/name.csv": the parts of the rows of a latency data set.
[[nodiscard]] std::string parts_file_of(const std::string& csv_path);

/// Puts a profile into a table: lengths of an architecture that are there take the new one's place. What another
/// processor or another number of threads measured goes: milliseconds of two machines say nothing together.
void add_profile(PartsTable& table, const ProfileResult& profile);

}  // namespace hat
