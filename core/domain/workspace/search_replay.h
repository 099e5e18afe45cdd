// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/events/events.h"
#include "domain/io/search_run.h"
#include "domain/results/results.h"

namespace hat {

/// A search that was kept, as it went: what it told while it was at work, and what came of it.
struct SearchReplay {
  std::vector<SearchEvent> events;  ///< CandidatesDone and GenerationDone, in order
  SearchResult
      result;  ///< of everything evaluated; with the winner and the measurements that the folder tells, where it ended
};

/// Runs the search once more with the losses and latencies that its candidates have: the same seed takes the same way,
/// so that every population is the one that it was. Of one that was killed, the candidates of the generation that it
/// was left in come last. Without candidates there are no events. May take a second: not for the window's thread.
/// Error(format) that names file and line for a winner that cannot be read.
[[nodiscard]] SearchReplay replay(const SearchRun& run);

}  // namespace hat
