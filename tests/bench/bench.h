// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "bench/report.h"

/// Measurements of the program on this machine, as one table. Nothing here passes or fails: a bench says how fast it
/// is, and how fast this machine would let it be.
namespace hat::bench {

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

}  // namespace hat::bench
