// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/measured_winner.h"

#include <algorithm>

namespace hat {
namespace {

double median_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

}  // namespace

std::optional<MeasuredWinner> measured_winner(const std::vector<Candidate>& evaluated, double budget_ms, const MeasureOf& measure, std::size_t most) {
  std::vector<Candidate> ranked = evaluated;
  std::erase_if(ranked, [&](const Candidate& one) { return one.latency_ms > budget_ms; });
  std::ranges::stable_sort(ranked, {}, &Candidate::loss_bits);

  std::optional<MeasuredWinner> winner;
  std::vector<double> paces;
  for (std::size_t count = 0; count < most && !ranked.empty(); ++count) {
    const double pace = paces.empty() ? 1 : std::max(1.0, median_of(paces));
    auto next = std::ranges::find_if(ranked, [&](const Candidate& one) { return one.latency_ms * pace <= budget_ms; });
    if (next == ranked.end()) next = std::ranges::min_element(ranked, {}, &Candidate::latency_ms);
    const Candidate one = *next;
    ranked.erase(next);

    std::optional<Latency> latency = measure(one.arch);
    if (!latency) break;
    bool stopped = false;
    if (latency->total_ms() > budget_ms) {
      const std::optional<Latency> again = measure(one.arch);
      stopped = !again;
      if (again && again->total_ms() < latency->total_ms()) latency = again;
    }
    if (one.latency_ms > 0) paces.push_back(latency->total_ms() / one.latency_ms);
    if (!winner || latency->total_ms() < winner->measured.total_ms()) winner = MeasuredWinner{one, *latency};
    winner->measured_count = count + 1;
    if (!paces.empty()) winner->pace = median_of(paces);
    if (winner->measured.total_ms() <= budget_ms || stopped) break;
  }
  return winner;
}

}  // namespace hat
