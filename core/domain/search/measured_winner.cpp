// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/measured_winner.h"

#include <algorithm>

namespace hat {
namespace {

constexpr int attempts = 3;
constexpr double narrow = 0.03;  // half an interval, as a share: measuring again would tell nothing new

double median_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

/// Measures until it is known on which side of the budget the architecture lies, or three times: what comes back last
/// is busy when other work spoiled that too.
std::optional<TimedRuns> measure_until_clear(const MeasureOf& measure, const Architecture& arch, double budget_ms) {
  std::optional<TimedRuns> runs;
  for (int i = 0; i < attempts; ++i) {
    runs = measure(arch);
    if (!runs) break;
    const bool straddles = runs->low_ms <= budget_ms && budget_ms < runs->high_ms;
    if (!runs->busy && !(straddles && runs->uncertainty() > narrow)) break;
  }
  return runs;
}

}  // namespace

std::optional<MeasuredWinner> measured_winner(const std::vector<Candidate>& evaluated, double budget_ms,
                                              const MeasureOf& measure, double pace, std::size_t most) {
  std::vector<Candidate> ranked = evaluated;
  // Nothing is built on an estimate: for every latency the best that is known whole is among the others.
  std::erase_if(ranked,
                [&](const Candidate& one) { return one.is_given_up() || !(one.latency_ms * pace <= budget_ms); });
  if (ranked.empty()) return std::nullopt;
  std::ranges::stable_sort(ranked, {}, &Candidate::loss_bits);

  MeasuredWinner winner;
  winner.pace = pace;
  std::vector<double> paces, upper_paces;
  double upper_pace = pace;  // of the upper ends: what is compared with the budget
  const auto fastest = [&] { return std::ranges::min_element(ranked, {}, &Candidate::latency_ms); };
  const auto best_at_pace = [&] {
    return std::ranges::find_if(ranked, [&](const Candidate& one) { return one.latency_ms * upper_pace <= budget_ms; });
  };
  while (!ranked.empty()) {
    auto next = winner.tries.size() < most ? best_at_pace() : ranked.end();
    const bool last = next == ranked.end();
    if (last) next = fastest();
    const Candidate one = *next;
    ranked.erase(next);

    const std::optional<TimedRuns> runs = measure_until_clear(measure, one.arch, budget_ms);
    if (!runs || runs->busy) {
      // The best that is predicted to keep the budget and was not clearly seen over it.
      const auto open =
          std::ranges::find_if(winner.tries, [&](const WinnerTry& tried) { return tried.low_ms <= budget_ms; });
      winner.candidate = open == winner.tries.end() ? one : open->candidate;
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
      upper_paces.push_back(runs->high_ms / one.latency_ms);
      upper_pace = median_of(upper_paces);
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
