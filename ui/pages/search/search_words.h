// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "ui/pages/search/search_view.h"

namespace hat::ui {

/// Why the search did not take candidate `index`, in sentences; none about the winner. `bound` is what was promised.
/// `limit_ms`: the predicted ms that the budget allows.
[[nodiscard]] QStringList whyNotSentences(const SearchSeries& series, const std::optional<SearchResult>& result,
                                          int index, double limit_ms, double budget_ms, const UpperBound& bound = {});
/// What stands in the place of candidates while there are none.
[[nodiscard]] QString nothingYet(SearchView::Phase phase);
/// What a generation counts: "40 evaluated · 83 % of children within the budget".
[[nodiscard]] QString generationSentence(const SearchSeries& series, int number, SearchView::Phase phase,
                                         bool is_random);

/// Where a candidate comes from: "generation 18, crossover".
[[nodiscard]] QString birthWords(int born, Origin from);
/// What the best of a finished search is called where architectures are: "Winner, 12 ms".
[[nodiscard]] QString winnerName(BudgetVerdict verdict, double budget_ms);

}  // namespace hat::ui
