// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "domain/config/search.h"
#include "domain/job/job.h"
#include "domain/results/results.h"
#include "domain/space/search_space.h"

namespace hat {

/// Predicted ms of one architecture. Called on the search's thread; the same architecture must give the same number.
using LatencyOf = std::function<double(const Architecture&)>;

struct ProxyLoss {
  double bits = 0;   ///< per target token; NaN ranks last
  double share = 1;  ///< of the text; below 1 the architecture was given up, and its loss is an estimate
};
/// Proxy losses of a few distinct architectures, in their order. Called on the search's thread. Those that are clearly
/// worse than `limit`, an architecture that was computed whole (null: there is none), may be given up with an estimate
/// that is above its loss. A loss must depend on its architecture and the limit alone, not on its neighbours in the
/// call: how many come at once depends on the clock. When the context is stopping it may leave out the last ones, as
/// soon as one is known.
using LossesOf = std::function<std::vector<ProxyLoss>(std::span<const Architecture>, const Architecture* limit)>;

/// The evolutionary search of HAT (ACL 2020): the lowest proxy loss with a latency of at most config.budget_ms.
///
/// Generation 1: config.seeds, then uniform samples within the budget, config.population in all. Each further one: the
/// config.parents best architectures stay; config.mutations children of a uniformly drawn parent, each gene redrawn
/// with config.mutation_probability; config.crossovers children of two distinct parents, each gene from one of them.
/// Children over the budget are drawn again. Every child is evaluated, those of the last generation too (HAT forgets to
/// score them). A population holds each architecture once: children already in their generation are drawn again within
/// reason, so in a tiny space a population may be smaller. An architecture is evaluated once in a search; a child seen
/// in an earlier generation counts as a cache hit and keeps its first record (born, origin, parents).
///
/// With config.pareto it is NSGA-II that minimises latency and loss together: the seeds, both ends of the space and
/// uniform samples first; then parents win tournaments of two, have as many children in the same two ways, and the best
/// config.population of parents and children by front and crowding live on. config.budget_ms is then a limit, 0 for
/// none; the result's best is the lowest loss, its front the answer.
///
/// Where the budget is tight: a sample that does not fit in many tries crosses over with the fastest architecture until
/// it does; the mutation probability of a child is halved after every 200 tries in vain; after config.attempts
/// tries the child is a copy of its parent.
///
/// config.pace tells how this machine's ms compare with predicted ms (0: as predicted): what is allowed is a prediction
/// of at most the budget over the pace and over config.bound_factor (1: none).
///
/// Of the config, what names files and threads is not read; config.random runs `random_search` instead.
/// With config.early_rejection a child may be given up when it is clearly worse than the last of the config.parents
/// best that are known, of the parents of its generation and the children before it (counted in whole config.parents):
/// as a loss above theirs makes no parent, what is skipped changes neither the populations' parents nor the best.
/// Members of the front are never estimates: the search ends with computing those whole that would be on it. The front
/// of NSGA-II needs every loss: there nothing is given up.
///
/// Events: after each call of `losses` CandidatesDone with those it was asked for, then Progress; GenerationDone with
/// the population in ascending loss. Checkpoints come between calls, which are kept near a quarter of a second. When
/// the context is stopping, the search ends with what it has (stopped_early); a generation that this cuts short is
/// reported as far as it came. `seconds` (without pauses) apart, the same seed gives the same bits. Throws
/// Error(invalid_input) for a bad config, seeds outside the space or over the budget; Error(infeasible) when even the
/// fastest architecture is over the budget; Cancelled; whatever the callbacks throw.
[[nodiscard]] SearchResult evolve(const SearchSpace& space, const SearchConfig& config, const LatencyOf& latency_ms,
                                  const LossesOf& losses, JobContext<SearchEvent>& context);

/// The baseline: uniform samples within the same budget, each architecture once, reported in the same generations.
/// `evaluations` distinct architectures; 0: as many as `evolve` evaluates at most.
[[nodiscard]] SearchResult random_search(const SearchSpace& space, const SearchConfig& config,
                                         const LatencyOf& latency_ms, const LossesOf& losses,
                                         JobContext<SearchEvent>& context, std::int64_t evaluations = 0);

}  // namespace hat
