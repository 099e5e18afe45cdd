// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/config/search.h"
#include "domain/events/events.h"
#include "domain/io/field_file.h"
#include "domain/io/run_paths.h"
#include "domain/results/results.h"

namespace hat {

// The folder of a search: search.yaml (its config), space.yaml, origin.yaml (what it was begun with, by content),
// candidates.csv (as they are evaluated), generations.csv, population.csv, and at the end front.csv and winner.yaml or
// fastest.yaml (winner_file.h); measured.csv and measured_front.csv where something was measured. This header reads and
// writes all of them; who keeps them up to date while a search is at work is tensor/proxy/search_folder.h. The folder
// can be moved (run_paths.h).

/// What a search is made of, by content, besides its settings: it goes on with the same, or not at all.
struct SearchOrigin {
  std::string weights;                ///< fingerprint of the SuperTransformer
  std::string predictor;              ///< of the predictor's file
  std::string text;                   ///< of the validation pairs
  std::string predictor_origin = {};  ///< how the predictor was chosen: for the record, whoever goes on names it
  double bound_factor = 1;            ///< SearchConfig::bound_factor
};

/// A search as its folder tells it, also one that is at work or was killed.
struct SearchRun {
  std::string folder;
  RunPaths paths;
  SearchConfig config;  ///< paths are whole, from where the folder is now; pace is what the search counts on
  SearchSpace space;
  SearchOrigin origin;                ///< empty fields of older runs
  std::vector<Candidate> candidates;  ///< in order of evaluation
  bool has_ended = false;             ///< with a winner, or with the fastest; stopped early counts as ended
};

/// search.yaml in config.output, a folder that is there.
void write_search_config(const SearchConfig& config);

/// Rows of candidates.csv: a header, then a row each. Losses are written so that reading gives the same number back.
[[nodiscard]] std::string candidates_header();
[[nodiscard]] std::string candidate_row(const Candidate& candidate);
/// Error(io), Error(format) that names file and line. A last row that was cut short does not count.
[[nodiscard]] std::vector<Candidate> read_candidates(const std::string& file);

/// The header and a row each.
[[nodiscard]] std::string candidates_table(const std::vector<Candidate>& candidates);

/// Rows of generations.csv: a header, then a row for each generation that came to its end.
[[nodiscard]] std::string generations_header();
[[nodiscard]] std::string generation_row(const GenerationDone& done);
/// What charts show of a generation.
struct GenerationLosses {
  double generation = 0;
  std::optional<double> best_bits, median_bits;  ///< none in a row that tells the generation alone, or no finite one
};
/// None where there is no file. A row that was cut short or begins with no number does not count.
[[nodiscard]] std::vector<GenerationLosses> read_generations(const std::string& folder);

/// measured_front.csv, "" where nothing was measured; and measured.csv, the candidates that were tried for the winner.
[[nodiscard]] std::string measured_front_table(const SearchResult& result);
[[nodiscard]] std::string winner_tries_table(const SearchResult& result);

[[nodiscard]] std::string to_yaml(const SearchOrigin& origin);

/// Whether the folder is that of a search.
[[nodiscard]] bool is_search_run(const std::string& folder);
/// What its config says, and whether it has ended. Errors as of read_search_run.
[[nodiscard]] SearchRun read_search_head(const std::string& folder);
/// All of it. Error(io) when the folder or search.yaml is missing, Error(format) or Error(invalid_input) that names
/// file and line for anything else.
[[nodiscard]] SearchRun read_search_run(const std::string& folder);

/// Everything that differs between a run and what is to go on with it: settings, weights, predictor, text. More
/// generations are no other search.
[[nodiscard]] std::vector<Problem> resume_problems(const SearchRun& run, const SearchConfig& config,
                                                   const SearchSpace& space, const SearchOrigin& origin);

}  // namespace hat
