// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "domain/events/events.h"
#include "domain/latency/timed_runs.h"
#include "domain/results/results.h"

namespace hat {

/// What a search ends with: a candidate, and whether the device was seen to keep the budget with it.
struct MeasuredWinner {
  Candidate candidate;
  TimedRuns measured;  ///< of the candidate; meaningless unless `verdict` is kept or over_budget
  BudgetVerdict verdict = BudgetVerdict::predicted;
  double pace = 1;  ///< median of measured over predicted ms of all that were measured, and of what was known before
  double upper_pace = 1;  ///< the same of the upper ends of their intervals, which is what the budget is compared with
  std::vector<WinnerTry> tries;  ///< every candidate that was measured, in order
  bool busy = false;             ///< measuring was given up because the machine was too busy
  /// What the budget costs: the best that would keep one of up to 5 % more, as far as anybody knows. Nothing where none
  /// is better than the candidate.
  std::optional<Candidate> just_above;
};

/// Part of a budget that stays free for a machine's moods: the medians of sittings some minutes apart differ by 1 to 4
/// % on quiet machines that others share.
inline constexpr double mood_reserve = 0.03;

struct WinnerSettings {
  double pace = 1;               ///< ms over predicted ms, as far as they are known before anything is measured
  double reserve = 0;            ///< share of the budget that stays free
  double promise = 1;            ///< of predicted ms at that pace: what is promised where nothing can be measured
  std::size_t most = 12;         ///< candidates that are tried
  std::vector<WinnerTry> known;  ///< candidates that were measured before
};

/// Measures one architecture on the device; nothing when it was stopped.
using MeasureOf = std::function<std::optional<TimedRuns>(const Architecture&)>;

/// The candidate of the lowest proxy loss that keeps the budget (ms) when it is measured: the upper end of its
/// interval, and the reserve on it, are at most the budget. Noise does not decide: a measurement that other work
/// spoiled, or whose wide interval has the budget inside, is repeated (three times in all), and when the machine stays
/// busy the search ends with the best candidate that is promised to keep the budget and was not clearly seen over it,
/// unmeasured, and says so.
///
/// A predictor that is off by a factor here is off by about the same factor there: only candidates are tried whose
/// prediction times the pace of the upper ends seen so far (before the first one settings.pace) keeps the budget, and
/// none that is no better than one known to keep it. After `most` of them that do not, the one predicted to be the
/// fastest is tried; when it does not keep the budget either, nothing does (over_budget), and the candidate is the one
/// that took least.
///
/// Nothing when no candidate is predicted to keep the budget.
[[nodiscard]] std::optional<MeasuredWinner> measured_winner(const std::vector<Candidate>& evaluated, double budget_ms,
                                                            const MeasureOf& measure,
                                                            const WinnerSettings& settings = {});

}  // namespace hat
