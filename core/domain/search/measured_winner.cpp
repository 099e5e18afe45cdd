// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/measured_winner.h"

#include <algorithm>

namespace hat {
namespace {

constexpr int attempts_while_busy = 3;

double median_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

/// Measures until other work spares a measurement; what comes back is busy when it never did.
std::optional<TimedRuns> measure_in_quiet(const MeasureOf& measure, const Architecture& arch) {
  std::optional<TimedRuns> runs;
  for (int i = 0; i < attempts_while_busy; ++i) {
    runs = measure(arch);
    if (!runs || !runs->busy) break;
  }
  return runs;
}

}  // namespace

std::optional<MeasuredWinner> measured_winner(const std::vector<Candidate>& evaluated, double budget_ms, const MeasureOf& measure, double pace,
                                              std::size_t most) {
  std::vector<Candidate> ranked = evaluated;
  std::erase_if(ranked, [&](const Candidate& one) { return !(one.latency_ms * pace <= budget_ms); });
  if (ranked.empty()) return std::nullopt;
  std::ranges::stable_sort(ranked, {}, &Candidate::loss_bits);

  MeasuredWinner winner;
  winner.pace = pace;
  std::vector<double> paces;
  const auto fastest = [&] { return std::ranges::min_element(ranked, {}, &Candidate::latency_ms); };
  const auto best_at_pace = [&] {
    return std::ranges::find_if(ranked, [&](const Candidate& one) { return one.latency_ms * winner.pace <= budget_ms; });
  };
  while (!ranked.empty()) {
    auto next = winner.tries.size() < most ? best_at_pace() : ranked.end();
    const bool last = next == ranked.end();
    if (last) next = fastest();
    const Candidate one = *next;
    ranked.erase(next);

    const std::optional<TimedRuns> runs = measure_in_quiet(measure, one.arch);
    if (!runs || runs->busy) {
      winner.candidate = one;
      winner.measured = {};
      winner.verdict = BudgetVerdict::predicted;
      winner.busy = runs.has_value();
      return winner;
    }
    const bool keeps = runs->high_ms <= budget_ms;
    winner.tries.push_back({one, runs->latency, runs->low_ms, runs->high_ms, keeps});
    if (one.latency_ms > 0) {
      paces.push_back(runs->latency.total_ms() / one.latency_ms);
      winner.pace = median_of(paces);
    }
    if (keeps || winner.tries.size() == 1 || runs->latency.total_ms() < winner.measured.latency.total_ms()) {
      winner.candidate = one;
      winner.measured = *runs;
    }
    winner.verdict = keeps ? BudgetVerdict::kept : BudgetVerdict::over_budget;
    if (keeps || last) break;
  }
  return winner;
}

}  // namespace hat
