// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/io/run_paths.h"
#include "domain/results/results.h"

namespace hat {

// What came of a search, in its folder: winner.yaml, or fastest.yaml where nothing keeps the budget. It is an
// architecture file too (architecture_yaml.h): the key `architecture` comes first. Further keys: id, loss_bits,
// predicted_ms, budget_ms, seed, stopped_early, loss_tokens, loss_text, predictor and what is known of it, limit_ms,
// pace, measured_pace, verdict, and, where the winner was measured, measured_ms with its parts, its interval, and on
// what.

/// Whether a search ended: with a winner, or with the fastest; stopped early counts.
[[nodiscard]] bool has_winner(const std::string& folder);

/// Writes the one file and removes the other, which an earlier session may have left. `predictor_device`: in words.
void write_winner(const std::string& folder, const SearchResult& result, const std::string& predictor_device);

/// Sets what the file tells; other members stay (older files tell less). The predictor's device is its words, as a
/// name. Error(io) when there is no file, Error(format) that names file and line for a value of the wrong type and for
/// a file without an architecture.
void read_winner(const RunPaths& paths, SearchResult& result);

}  // namespace hat
