// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "domain/results/results.h"
#include "ui/series/search_series.h"

namespace hat::ui {

/// Why a search did not take one of its candidates.
struct WhyNot {
  enum class Reason {
    winner,         ///< it did
    over_budget,    ///< its predicted latency is beyond the budget
    slower_now,     ///< it has a lower loss than the winner; its prediction is beyond the budget at the pace that was
                    ///< measured
    measured_over,  ///< the same, and within the budget at that pace: the upper end of what it was measured at is
                    ///< beyond the budget
    not_measured,   ///< the same, and nobody measured it
    faster_is_better,  ///< another candidate is at least as fast and has a lower loss
    given_up,          ///< clearly worse than all parents of its generation on part of the text
    smaller_budget     ///< it is on the front: the best there is up to its own latency
  };
  Reason reason = Reason::winner;
  double loss_gap = 0;             ///< bits per token above the winner's, negative: below
  double ms_gap = 0;               ///< predicted ms above the winner's; over_budget: above the budget
  double ms_now = 0;               ///< slower_now: its predicted ms times the pace that was measured
  double low_ms = 0, high_ms = 0;  ///< measured_over: its 95 % interval
  int rank = 1;                    ///< among all candidates within the budget, by loss, from 1
  int of = 1;
  std::optional<int> dominated_by;  ///< faster_is_better: index of the best candidate that is at least as fast
};

/// Candidates that promised a lower proxy loss within the budget than the winner of a finished search has.
struct LeftOut {
  int slower_now = 0;     ///< predicted over the budget at the pace that was measured
  int measured_over = 0;  ///< measured, and the upper end was beyond the budget
  int not_measured = 0;   ///< within it at that pace, but nobody measured them
  [[nodiscard]] int all() const { return slower_now + measured_over + not_measured; }
};
[[nodiscard]] LeftOut left_out(const SearchResult& result);

/// `limit_ms`: predicted ms that the budget allowed (SearchResult::limit_ms). For candidate `index` of the series.
/// Without a result the best candidate so far stands for the winner.
[[nodiscard]] WhyNot why_not(const SearchSeries& series, const std::optional<SearchResult>& result, int index,
                             double limit_ms, double budget_ms);

}  // namespace hat::ui
