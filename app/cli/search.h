// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "domain/config/search.h"
#include "domain/cost/run_cost.h"

namespace hat::cli {

/// Runs a search with progress on stderr, its cost at the end. `stopped` tells whether the user ended it early; `cost`
/// receives the cost.
[[nodiscard]] SearchResult run_search(Cli& cli, const SearchConfig& config, bool& stopped, RunCost* cost = nullptr);

/// Winner, its predicted and measured ms, the budget, and the front, as text.
/// `is_front`: there is no winner, only a front.
void print_search(const SearchResult& result, bool is_front = false);

}  // namespace hat::cli
