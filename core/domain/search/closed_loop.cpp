// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/closed_loop.h"

#include <cmath>
#include <utility>

namespace hat {
namespace {

constexpr int most_turns = 3;
constexpr double beside_the_budget = 0.02;

}  // namespace

std::optional<MeasuredWinner> close_loop(SearchResult& result, const MeasureOf& measure, const SearchOn& search_on,
                                         WinnerSettings settings) {
  double counted_on = result.budget_ms / result.limit_ms;
  for (int turn = 1;; ++turn) {
    std::optional<MeasuredWinner> winner = measured_winner(result.evaluated, result.budget_ms, measure, settings);
    if (!winner || winner->tries.empty() || winner->verdict == BudgetVerdict::predicted || turn == most_turns)
      return winner;
    const double told = winner->upper_pace * (1 + settings.reserve);
    if (std::abs(told / counted_on - 1) <= beside_the_budget || !search_on(told, result)) return winner;
    counted_on = told;
    settings.known = std::move(winner->tries);
  }
}

}  // namespace hat
