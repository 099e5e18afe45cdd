// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "domain/results/results.h"
#include "ui/series/search_series.h"

namespace hat::ui {

/// Why a search did not take one of its candidates.
struct WhyNot {
  enum class Reason {
    winner,           ///< it did
    over_budget,      ///< its predicted latency is beyond the budget
    measured_slower,  ///< it has a lower loss than the winner, but the device took longer than the budget
    faster_is_better, ///< another candidate is at least as fast and has a lower loss
    smaller_budget    ///< it is on the front: the best there is up to its own latency
  };
  Reason reason = Reason::winner;
  double loss_gap = 0;         ///< bits per token above the winner's, negative: below
  double ms_gap = 0;           ///< predicted ms above the winner's; over_budget: above the budget
  int rank = 1;                ///< among all candidates within the budget, by loss, from 1
  int of = 1;
  std::optional<int> dominated_by;  ///< faster_is_better: index of the best candidate that is at least as fast
};

/// For candidate `index` of the series. Without a result the best candidate so far stands for the winner.
[[nodiscard]] WhyNot why_not(const SearchSeries& series, const std::optional<SearchResult>& result, int index, double budget_ms);

}  // namespace hat::ui
