// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/search_replay.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "domain/io/cost_file.h"
#include "domain/io/winner_file.h"
#include "domain/search/evolution.h"
#include "domain/search/further_search.h"
#include "domain/search/pareto.h"

namespace hat {
namespace {

/// The whole generations, as far as the search itself can be run again: an older version may have gone another way.
bool run_again(const SearchRun& run, int generations, SearchReplay& replayed) {
  std::unordered_map<Architecture, const Candidate*> known;
  for (const Candidate& one : run.candidates)
    if (one.born <= generations) known.emplace(one.arch, &one);
  SearchConfig config = run.config;
  config.generations = generations;
  const double limit = config.budget_ms > 0
                           ? config.budget_ms / ((config.pace > 0 ? config.pace : 1) * config.bound_factor)
                           : std::numeric_limits<double>::infinity();
  // What was drawn and not evaluated was over the budget. The file rounds: nothing that was within it may come out over
  // it.
  const LatencyOf latency = [&](const Architecture& arch) {
    const auto found = known.find(arch);
    return found == known.end() ? std::numeric_limits<double>::quiet_NaN() : std::min(found->second->latency_ms, limit);
  };
  const LossesOf losses = [&](std::span<const Architecture> archs, const Architecture* limit) {
    std::vector<ProxyLoss> found;
    // What was given up stays so, also where the front of an unfinished run would ask for all of it.
    for (const Architecture& arch : archs) {
      const Candidate& one = *known.at(arch);
      if (one.is_given_up() && limit == nullptr) return std::vector<ProxyLoss>{};
      found.push_back({one.loss_bits, one.text_share});
    }
    return found;
  };
  JobControl control;
  JobContext<SearchEvent> context(control, [&](const SearchEvent& event) {
    if (!std::holds_alternative<Progress>(event)) replayed.events.push_back(event);
  });
  try {
    replayed.result = config.random ? random_search(run.space, config, latency, losses, context)
                                    : evolve(run.space, config, latency, losses, context);
  } catch (const std::exception&) {  // a loss or a latency that is not known: it went another way
    return false;
  }
  return replayed.result.evaluated.size() == known.size();
}

/// Candidates of the generation that it was left in.
void add_the_rest(const SearchRun& run, int whole, SearchReplay& replayed) {
  CandidatesDone rest{whole + 1, run.config.generations, {}, static_cast<std::int64_t>(run.candidates.size())};
  for (const Candidate& one : run.candidates)
    if (one.born > whole) rest.candidates.push_back(one);
  if (rest.candidates.empty()) return;
  SearchResult& result = replayed.result;
  result.evaluated.insert(result.evaluated.end(), rest.candidates.begin(), rest.candidates.end());
  result.best = *std::ranges::min_element(result.evaluated, {}, &Candidate::loss_bits);
  result.front = pareto_front(std::span<const Candidate>(result.evaluated));
  replayed.events.push_back(std::move(rest));
  // A search that ended with its winner's measurement may have gone on behind all of its generations.
  if (run.has_ended && whole >= run.config.generations)
    replayed.events.push_back(further_generation(result.evaluated, whole, 0));
}

/// The candidates by their generations alone: populations are the best of those before and the children.
void by_birth(const SearchRun& run, int whole, SearchReplay& replayed) {
  replayed = {};
  std::vector<Candidate> population;
  std::int64_t evaluated = 0;
  SearchResult& result = replayed.result;
  for (int generation = 1; generation <= whole; ++generation) {
    CandidatesDone arrived{generation, run.config.generations, {}, 0};
    for (const Candidate& one : run.candidates)
      if (one.born == generation) arrived.candidates.push_back(one);
    evaluated += static_cast<std::int64_t>(arrived.candidates.size());
    arrived.evaluated = evaluated;
    std::ranges::stable_sort(population, {}, &Candidate::loss_bits);
    if (static_cast<int>(population.size()) > run.config.parents)
      population.resize(static_cast<std::size_t>(run.config.parents));
    population.insert(population.end(), arrived.candidates.begin(), arrived.candidates.end());
    std::ranges::stable_sort(population, {}, &Candidate::loss_bits);
    result.evaluated.insert(result.evaluated.end(), arrived.candidates.begin(), arrived.candidates.end());
    replayed.events.push_back(std::move(arrived));
    GenerationDone done;
    done.generation = generation;
    done.generations = run.config.generations;
    done.population = population;
    done.evaluated = evaluated;
    replayed.events.push_back(std::move(done));
  }
  result.generations = whole;
  if (result.evaluated.empty()) return;
  result.best = *std::ranges::min_element(result.evaluated, {}, &Candidate::loss_bits);
  result.front = pareto_front(std::span<const Candidate>(result.evaluated));
}

/// What all of its sessions took, as its cost file says; 0 where nobody wrote that down.
double seconds_of(const std::string& folder) {
  try {
    double seconds = 0;
    for (const RunCost& cost : read_costs(cost_file_of(folder))) seconds += cost.seconds;
    return seconds;
  } catch (const Error&) {
    return 0;
  }
}

/// What the folder says came of it.
void take_winner(const SearchRun& run, SearchResult& result) {
  const Candidate so_far = result.best;
  read_winner(run.paths, result);
  const auto found = std::ranges::find(result.evaluated, result.best.arch, &Candidate::arch);
  result.best = found == result.evaluated.end() ? so_far : *found;
}

}  // namespace

SearchReplay replay(const SearchRun& run) {
  SearchReplay replayed;
  if (run.candidates.empty()) return replayed;
  const int whole = static_cast<int>(read_generations(run.folder).size());
  if (whole == 0 || !run_again(run, whole, replayed)) by_birth(run, whole, replayed);
  add_the_rest(run, whole, replayed);
  replayed.result.seconds = seconds_of(run.folder);  // of the search, and not of its replay
  if (run.config.pace > 0) replayed.result.pace = run.config.pace;
  replayed.result.bound_factor = run.config.bound_factor;
  if (run.config.bound_factor != 1) replayed.result.confidence = run.config.confidence;
  if (replayed.result.limit_ms == 0 && run.config.budget_ms > 0)
    replayed.result.limit_ms = run.config.budget_ms / (replayed.result.pace * run.config.bound_factor);
  if (run.has_ended) take_winner(run, replayed.result);
  replayed.result.budget_ms = run.config.budget_ms;  // not rounded
  replayed.result.seed = run.config.seed;
  return replayed;
}

}  // namespace hat
