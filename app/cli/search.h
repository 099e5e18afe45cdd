// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace hat::cli {

/// Runs a search with progress on stderr. `stopped` tells whether the user ended it early.
[[nodiscard]] SearchResult run_search(Cli& cli, const SearchConfig& config, bool& stopped);

/// Winner, its predicted and measured ms, the budget, and the front, as text.
/// `is_front`: there is no winner, only a front.
void print_search(const SearchResult& result, bool is_front = false);

}  // namespace hat::cli
