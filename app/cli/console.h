// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/events/events.h"
#include "domain/text/duration.h"

namespace hat::cli {

/// Thrown by `print` when nobody reads stdout any more: the command ends quietly.
struct ClosedPipe {};

/// Writes a result to stdout, at once. Error(io) when stdout cannot be written.
void print(std::string_view text);
void print_line(std::string_view text);

/// Writes a line to stderr: progress, warnings, errors. Never fails.
void say(std::string_view text);

/// A progress display on stderr: one line that is redrawn on a terminal, a plain line every ten seconds elsewhere.
class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// `total` 0 when unknown; `detail` follows the numbers; `seconds_left` negative while unknown.
  void show(std::int64_t done, std::int64_t total, const std::string& detail, double seconds_left);
  /// `more` follows what the verb says of itself.
  void show(const Progress& progress, const std::string& more = {});
  /// A line that stays ("checkpoint at update 1000").
  void keep(const std::string& line);
  void clear();

 private:
  bool terminal_;
  bool drawn_ = false;
  std::string stage_;
  std::chrono::steady_clock::time_point last_{};
};

/// "1 min 35 s left"; empty for a time that nobody knows (negative).
[[nodiscard]] std::string time_left_text(double seconds);
/// "23.5 M", "1.23 G", "987".
[[nodiscard]] std::string short_number(double value);
/// "23,456,789".
[[nodiscard]] std::string grouped(std::int64_t value);
/// "1 row", "23,456 rows".
[[nodiscard]] std::string counted(std::int64_t value, const char* one, const char* many);
/// Columns aligned by width: the first row is the header; columns that hold numbers only are aligned right.
[[nodiscard]] std::string table_text(const std::vector<std::vector<std::string>>& rows);

}  // namespace hat::cli
