// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bench/busy_watch.h"

namespace hat::bench {

/// What a subject says of one case.
struct Case {
  std::string what;  ///< "C, bf16, beam 5, 30 tokens, 1 thread"
  double value = 0;
  std::string unit;             ///< "ms"; that of a rate, of which more is better, ends with "/s"
  std::optional<double> floor;  ///< the least that this machine lets it be (of a rate: the most), in the same unit
  std::string beside;           ///< what it is to be read next to: "0.27 of fp32"; may be empty
};

struct Measurement : Case {
  std::string subject;
  double others = 0;  ///< processors that other programs used meanwhile
  bool busy = false;  ///< which was enough to spoil it

  /// How many times its floor it takes: 1 is perfect, more is worse.
  [[nodiscard]] std::optional<double> ratio() const;
};

/// Where a subject puts its numbers. A row is shown as soon as it is known.
class Report {
 public:
  /// `json`: print nothing now; the rows are printed together at the end.
  explicit Report(bool json) : json_(json) {}

  void begin(const std::string& subject, const std::string& sentence);
  /// From now on other programs are watched; `threads` are what is to be timed. Called right before the clock counts.
  void watch(int threads);
  /// The case is over; it is marked when others used too much of the processors since watch().
  void add(Case one);

  [[nodiscard]] const std::vector<Measurement>& rows() const { return rows_; }

 private:
  bool json_;
  std::string subject_;
  BusyWatch watch_;
  int threads_ = 1;
  std::vector<Measurement> rows_;
};

/// The head of a table, and a row of it: lines of at most 120 columns, each with its end.
[[nodiscard]] std::string table_head();
[[nodiscard]] std::string table_row(const Measurement& row);

/// All of them, an object each.
[[nodiscard]] std::string to_json(const std::vector<Measurement>& rows);

/// "1 thread", "2 threads".
[[nodiscard]] std::string threads_text(int threads);

}  // namespace hat::bench
