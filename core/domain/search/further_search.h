// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_set>

#include "domain/config/search.h"
#include "domain/events/events.h"
#include "domain/results/results.h"

namespace hat {

/// What a search goes on with when its limit lay beside the budget (see close_loop): a fifth of its generations, at
/// least two, from the best that it found under a limit that counts on this pace (ms over predicted ms).
[[nodiscard]] SearchConfig further_config(const SearchConfig& config, double pace, const SearchResult& result);

/// Adds what such a search found. All that is new counts as one more generation, behind the search's `generations`;
/// what was known keeps its record, and becomes whole where it was given up before. The limit is the further search's.
void add_further(SearchResult more, int generations, SearchResult& result);

/// That generation, as a search tells one: its candidates in ascending loss.
[[nodiscard]] GenerationDone further_generation(std::span<const Candidate> evaluated, int generations, double limit_ms);

/// Tells candidates of a further search as those of that generation, each new architecture once.
class FurtherCandidates {
 public:
  FurtherCandidates(std::span<const Candidate> known, int generations);
  /// Nothing where all of them were known.
  [[nodiscard]] std::optional<CandidatesDone> news(const CandidatesDone& done);

 private:
  std::unordered_set<Architecture> known_;
  int generations_;
};

}  // namespace hat
