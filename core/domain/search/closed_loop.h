// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "domain/search/measured_winner.h"

namespace hat {

/// Searches on under a limit that counts on this pace (ms over predicted ms), from the best of `result`, and adds what
/// it finds there. False where nothing fits or nobody wants to wait.
using SearchOn = std::function<bool(double pace, SearchResult& result)>;

/// Measures the winner of a search (measured_winner), and where the measured ones show that the search's limit lay more
/// than 2 % beside the budget, searches on under the limit that they tell and measures the best of what it finds: twice
/// at most. A limit that was too wide cost tries, one that was too narrow costs quality: nobody looked where the winner
/// is. result.limit_ms is the limit of the search so far, in predicted ms. Nothing when no candidate is predicted to
/// keep the budget.
[[nodiscard]] std::optional<MeasuredWinner> close_loop(SearchResult& result, const MeasureOf& measure,
                                                       const SearchOn& search_on, WinnerSettings settings);

}  // namespace hat
