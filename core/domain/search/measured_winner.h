// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "domain/events/events.h"

namespace hat {

/// The candidate that a search ends with, and what it took on the device.
struct MeasuredWinner {
  Candidate candidate;
  Latency measured;
  double pace = 1;            ///< median of measured over predicted ms of all that were measured
  std::size_t measured_count = 0;
};

/// Measures one architecture on the device; nothing when it was stopped.
using MeasureOf = std::function<std::optional<Latency>(const Architecture&)>;

/// The candidate of the lowest proxy loss whose *measured* latency keeps the budget (ms). A predictor that is off by a factor here
/// is off by about the same factor there, so after each measurement over the budget only candidates are tried whose prediction
/// times the pace seen so far keeps it. A candidate over the budget is measured once more and the lower value holds: what else runs
/// on a machine only ever adds time. When none keeps the budget within `most` candidates, the one that took least is the winner.
/// Nothing when no candidate is predicted to keep the budget, or the first measurement was stopped.
[[nodiscard]] std::optional<MeasuredWinner> measured_winner(const std::vector<Candidate>& evaluated, double budget_ms, const MeasureOf& measure, std::size_t most = 12);

}  // namespace hat
