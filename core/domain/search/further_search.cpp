// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/further_search.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/search/pareto.h"
#include "domain/search/search_budget.h"

namespace hat {

SearchConfig further_config(const SearchConfig& config, double pace, const SearchResult& result) {
  SearchConfig further = config;
  further.pace = pace;
  further.bound_factor = 1;
  further.generations = std::max(2, config.generations / 5);
  further.seeds.clear();
  std::vector<Candidate> best = result.evaluated;
  std::erase_if(best,
                [&](const Candidate& one) { return one.is_given_up() || !(one.latency_ms <= limit_of(further)); });
  std::ranges::stable_sort(best, {}, &Candidate::loss_bits);
  for (std::size_t i = 0; i < best.size() && i < static_cast<std::size_t>(config.parents); ++i)
    further.seeds.push_back(to_text(best[i].arch));
  return further;
}

void add_further(SearchResult more, int generations, SearchResult& result) {
  std::unordered_map<Architecture, std::size_t> places;
  for (std::size_t i = 0; i < result.evaluated.size(); ++i) places.emplace(result.evaluated[i].arch, i);
  for (Candidate& one : more.evaluated) {
    const auto [place, fresh] = places.try_emplace(one.arch, result.evaluated.size());
    if (fresh) {
      one.born = generations + 1;
      result.evaluated.push_back(std::move(one));
    } else if (Candidate& before = result.evaluated[place->second]; before.is_given_up() && !one.is_given_up()) {
      before.loss_bits = one.loss_bits;
      before.text_share = one.text_share;
    }
  }
  result.front = pareto_front(std::span<const Candidate>(result.evaluated));
  result.cache_hits += more.cache_hits;
  result.limit_ms = more.limit_ms;
  result.stopped_early = result.stopped_early || more.stopped_early;
}

GenerationDone further_generation(std::span<const Candidate> evaluated, int generations, double limit_ms) {
  GenerationDone done;
  done.generation = done.generations = generations + 1;
  for (const Candidate& one : evaluated)
    if (one.born > generations) done.population.push_back(one);
  std::ranges::stable_sort(done.population, {}, &Candidate::loss_bits);
  done.evaluated = static_cast<std::int64_t>(evaluated.size());
  done.limit_ms = limit_ms;
  return done;
}

FurtherCandidates::FurtherCandidates(std::span<const Candidate> known, int generations) : generations_(generations) {
  for (const Candidate& one : known) known_.insert(one.arch);
}

std::optional<CandidatesDone> FurtherCandidates::news(const CandidatesDone& done) {
  CandidatesDone told{generations_ + 1, generations_ + 1, {}, 0};
  for (const Candidate& one : done.candidates)
    if (known_.insert(one.arch).second) {
      told.candidates.push_back(one);
      told.candidates.back().born = generations_ + 1;
    }
  told.evaluated = static_cast<std::int64_t>(known_.size());
  return told.candidates.empty() ? std::nullopt : std::optional(std::move(told));
}

}  // namespace hat
