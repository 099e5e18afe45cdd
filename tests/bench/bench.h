// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Measurements of the program on this machine, as one table. Nothing here passes or fails: a bench says how fast it
/// is.
namespace hat::bench {

struct Measurement {
  std::string subject;
  std::string what;  ///< "model C, beam 5, 2 threads"
  double value = 0;
  std::string unit;    ///< "ms/sentence"
  std::string beside;  ///< what it is to be read next to: "37 % of the bf16 peak"; may be empty
};

/// Where a subject puts its numbers. A row is shown as soon as it is known.
class Report {
 public:
  /// `json`: print nothing now; the rows are printed together at the end.
  explicit Report(bool json) : json_(json) {}

  void begin(const std::string& subject, const std::string& sentence);
  void add(const std::string& what, double value, const std::string& unit, const std::string& beside = {});
  [[nodiscard]] const std::vector<Measurement>& rows() const { return rows_; }

 private:
  bool json_;
  std::string subject_;
  std::vector<Measurement> rows_;
};

/// One group of measurements. Throws hat::Error when it cannot be measured here.
struct Subject {
  std::string name;         ///< what one types: ./dev bench NAME
  std::string sentence;     ///< what it measures, in one line
  int order = 0;            ///< place in the table
  bool takes_long = false;  ///< many minutes: runs only when it is named
  void (*run)(Report& report) = nullptr;
};

/// A subject is a file with one static Registration: main knows none of them.
class Registration {
 public:
  explicit Registration(Subject subject);
};

/// All registered ones in their order.
[[nodiscard]] std::vector<Subject> subjects();

/// Peak of one type of number by matrix multiplication of 2048^3, in Gop/s; measured at the first call, then
/// remembered. `bf16` through oneDNN, else fp32 through the BLAS. The number that training is compared with.
[[nodiscard]] double peak_gops(bool bf16, int threads);

}  // namespace hat::bench
