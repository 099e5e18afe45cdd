// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/engine.h"
#include "domain/results/results.h"

namespace hat::ui {

/// Makes the winner of a search with the weights of `super` a model in `folder`, whose card has what the search knows
/// of it. Takes its time: for a job.
[[nodiscard]] ModelInfo cutOutWinner(Engine& engine, const std::string& super, const std::string& folder,
                                     const SearchResult& result);

}  // namespace hat::ui
