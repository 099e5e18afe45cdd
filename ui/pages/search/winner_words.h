// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

#include "domain/config/search.h"
#include "domain/results/results.h"
#include "ui/controls/fact_list.h"
#include "ui/series/why_not.h"

namespace hat::ui {

struct PastSearch;

/// "evolution, population 125, seed 1", from which generation it went on, and how many budgets wait behind it.
[[nodiscard]] QString whatIsSearched(const SearchConfig& config, int branched_at, int waiting);
/// The kind of the tag and its word for how the search ended.
[[nodiscard]] std::pair<QString, QString> endOf(const SearchResult& result);
/// Its winner's predicted and measured ms beside the budget.
[[nodiscard]] QString latencyOf(const SearchResult& result);
/// What the Inspector says of the best of a search, null before there is one; `will_measure`: after the search, on this
/// machine.
[[nodiscard]] QList<FactList::Fact> bestFacts(const Candidate* best, const PastSearch& search, bool will_measure);
/// How many that promised more were not taken, and why.
[[nodiscard]] QString leftOutSentence(const LeftOut& left_out);

/// What the best one is called: "Winner".
[[nodiscard]] QString bestTitle(const std::optional<SearchResult>& result, bool running);
/// What there is to say of it.
[[nodiscard]] QStringList bestSentences(const LeftOut& left_out, const std::optional<SearchResult>& result,
                                        bool is_kept, bool is_being_kept);

}  // namespace hat::ui
