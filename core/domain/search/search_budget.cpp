// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/search_budget.h"

#include <fmt/format.h>

#include <cmath>

#include "domain/search/measured_winner.h"

namespace hat {
namespace {

/// "7.1", rounded up, so that the printed number is a budget that can be kept.
std::string ms_text(double ms) {
  const int digits = ms >= 1 ? 1 : 4;
  const double unit = std::pow(10.0, digits);
  return fmt::format("{:.{}f}", std::ceil(ms * unit - 1e-9) / unit, digits);
}

double pace_of(const SearchConfig& config) { return config.pace > 0 ? config.pace : 1; }

bool is_promised(const SearchConfig& config) { return config.bound_factor > 0 && config.bound_factor != 1; }

}  // namespace

double promise_of(const SearchConfig& config) {
  return pace_of(config) * (config.bound_factor > 0 ? config.bound_factor : 1);
}

double limit_factor(double confidence, const std::optional<double>& promise, bool winner_is_measured) {
  if (!(confidence > 0)) return 1;
  return winner_is_measured ? 1 + mood_reserve : promise.value_or(1);
}

double limit_of(const SearchConfig& config) { return config.budget_ms / promise_of(config); }

Message over_budget(double fastest_ms, const SearchConfig& config) {
  return is_promised(config)
             ? message("the fastest architecture of this space takes up to {} ms, the budget is {} ms",
                       ms_text(fastest_ms * promise_of(config)), config.budget_ms)
             : message("the fastest architecture of this space is predicted to take {} ms, the budget is {} ms",
                       ms_text(fastest_ms * pace_of(config)), config.budget_ms);
}

std::vector<Architecture> checked_seeds(const SearchSpace& space, const SearchConfig& config,
                                        const LatencyOf& latency_ms) {
  std::vector<Problem> problems;
  const auto need = [&](bool good, const char* field, const Message& expected, auto got) {
    if (!good) problems.push_back({"", field, message("expected {}, got {}", expected, got)});
  };
  need(config.budget_ms > 0 || (config.pareto && config.budget_ms == 0), "budget_ms",
       message("a positive number of ms"), config.budget_ms);
  need(config.population >= 1, "population", message("a whole number from 1"), config.population);
  need(config.generations >= 1, "generations", message("a whole number from 1"), config.generations);
  need(config.parents >= 1, "parents", message("a whole number from 1"), config.parents);
  need(config.mutations >= 0, "mutations", message("a whole number from 0"), config.mutations);
  need(config.crossovers >= 0, "crossovers", message("a whole number from 0"), config.crossovers);
  need(config.attempts >= 1, "attempts", message("a whole number from 1"), config.attempts);
  need(config.mutation_probability >= 0 && config.mutation_probability <= 1, "mutation_probability",
       message("a probability"), config.mutation_probability);
  for (Problem& problem : space.problems()) problems.push_back(std::move(problem));
  std::vector<Architecture> seeds;
  for (const std::string& text : config.seeds) {
    seeds.push_back(architecture_from_text(text));
    const auto misfits = space.misfits(seeds.back());
    for (const Problem& misfit : misfits)
      problems.push_back({"", "seeds", message("{}: {}: {}", id_of(seeds.back()), misfit.field, misfit.message)});
    if (misfits.empty() && problems.empty()) {
      const double ms = latency_ms(seeds.back());
      if (config.budget_ms > 0 && !(ms <= limit_of(config)))
        problems.push_back({"", "seeds",
                            is_promised(config)
                                ? message("{}: expected at most the budget of {} ms, got up to {} ms",
                                          id_of(seeds.back()), config.budget_ms, ms_text(ms * promise_of(config)))
                            : pace_of(config) == 1
                                ? message("{}: expected at most the budget of {} ms, got {} ms predicted",
                                          id_of(seeds.back()), config.budget_ms, ms_text(ms))
                                : message("{}: expected at most the budget of {} ms, got {} ms predicted, {} at this "
                                          "machine's pace of {:.2f}",
                                          id_of(seeds.back()), config.budget_ms, ms_text(ms),
                                          ms_text(ms * pace_of(config)), pace_of(config))});
    }
  }
  throw_if_any(std::move(problems));
  return seeds;
}

}  // namespace hat
