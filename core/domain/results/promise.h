// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/arch/architecture.h"

namespace hat {

/// An architecture that nobody had measured, chosen because a budget was promised to be kept with it; then measured.
struct PromiseTried {
  std::int64_t index = 0, total = 0;  ///< from 0
  Architecture arch;
  double budget_ms = 0, predicted_ms = 0, bound_ms = 0, measured_ms = 0;
  double price = 1;  ///< bound over prediction, beyond the machine's pace
  [[nodiscard]] bool kept() const { return measured_ms <= budget_ms; }
};

/// How often a predictor's promise was kept.
struct PromiseCheck {
  std::int64_t kept = 0, count = 0;
  double promised = 0;        ///< the confidence
  double low = 0, high = 1;   ///< 95 % interval of the probability (Clopper-Pearson)
  double budget_used = 0;     ///< mean of measured over budget
  double budget_price = 1;    ///< bound over prediction at the machine's pace, the mean
  double pace = 1;            ///< median of measured over predicted
  std::string predictor;      ///< fingerprint of the file that promised
  std::string date;           ///< ISO 8601
  bool machine_busy = false;  ///< other work took enough of the processors meanwhile to spoil the times
  bool operator==(const PromiseCheck&) const = default;
  /// Whether what was seen is compatible with the promise: only fewer that keep it would not be.
  [[nodiscard]] bool holds() const { return count > 0 && high >= promised; }
};

struct CertifyResult {
  PromiseCheck check;
  std::vector<PromiseTried> tries;
  std::string file;  ///< that the check was written to
};

}  // namespace hat
