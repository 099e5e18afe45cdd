// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/measured_winner.h"

#include <algorithm>

namespace hat {
namespace {

constexpr int attempts = 3;
constexpr double narrow = 0.03;  // half an interval, as a share: measuring again would tell nothing new
constexpr double little_more = 1.05;

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

/// What was measured so far, and what follows for the machine's pace.
class Tries {
 public:
  explicit Tries(const WinnerSettings& settings) : pace_(settings.pace), upper_pace_(settings.pace) {
    for (const WinnerTry& known : settings.known) add(known);
  }
  void add(const WinnerTry& one) {
    all_.push_back(one);
    if (!(one.candidate.latency_ms > 0)) return;
    paces_.push_back(one.measured.total_ms() / one.candidate.latency_ms);
    upper_paces_.push_back(one.high_ms / one.candidate.latency_ms);
    pace_ = median_of(paces_);
    upper_pace_ = median_of(upper_paces_);
  }
  [[nodiscard]] const std::vector<WinnerTry>& all() const { return all_; }
  [[nodiscard]] double pace() const { return pace_; }
  [[nodiscard]] double upper_pace() const { return upper_pace_; }
  /// Of those that keep the budget the best; else the one that took least; null without any.
  [[nodiscard]] const WinnerTry* best() const {
    const WinnerTry* best = nullptr;
    for (const WinnerTry& one : all_) {
      const bool better = !best                      ? true
                          : one.keeps != best->keeps ? one.keeps
                          : one.keeps                ? one.candidate.loss_bits < best->candidate.loss_bits
                                                     : one.measured.total_ms() < best->measured.total_ms();
      if (better) best = &one;
    }
    return best;
  }

 private:
  std::vector<WinnerTry> all_;
  std::vector<double> paces_, upper_paces_;
  double pace_, upper_pace_;
};

/// The best that would keep a budget of a little more than this one.
std::optional<Candidate> better_just_above(const std::vector<Candidate>& evaluated, const MeasuredWinner& winner,
                                           double budget_ms) {
  std::optional<Candidate> best;
  for (const Candidate& one : evaluated)
    if (!one.is_given_up() && one.loss_bits < (best ? *best : winner.candidate).loss_bits &&
        one.latency_ms * winner.pace <= little_more * budget_ms)
      best = one;
  return best;
}

}  // namespace

std::optional<MeasuredWinner> measured_winner(const std::vector<Candidate>& evaluated, double budget_ms,
                                              const MeasureOf& measure, const WinnerSettings& settings) {
  Tries tries(settings);
  const double usable_ms = budget_ms / (1 + settings.reserve);
  std::vector<Candidate> ranked = evaluated;
  // Nothing is built on an estimate: for every latency the best that is known whole is among the others.
  std::erase_if(ranked, [&](const Candidate& one) {
    return one.is_given_up() || !(one.latency_ms * tries.pace() <= budget_ms) ||
           std::ranges::any_of(settings.known,
                               [&](const WinnerTry& known) { return known.candidate.arch == one.arch; });
  });
  if (ranked.empty() && tries.all().empty()) return std::nullopt;
  std::ranges::stable_sort(ranked, {}, &Candidate::loss_bits);

  MeasuredWinner winner;
  const auto ended = [&](const Candidate& candidate) {
    winner.candidate = candidate;
    winner.pace = tries.pace();
    winner.upper_pace = tries.upper_pace();
    winner.tries = tries.all();
    winner.just_above = better_just_above(evaluated, winner, budget_ms);
    return winner;
  };
  std::size_t tried = 0;
  while (true) {
    const WinnerTry* best = tries.best();
    const bool keeps = best && best->keeps;
    auto next =
        tried < settings.most
            ? std::ranges::find_if(
                  ranked, [&](const Candidate& one) { return one.latency_ms * tries.upper_pace() <= usable_ms; })
            : ranked.end();
    if (keeps && (next == ranked.end() || next->loss_bits >= best->candidate.loss_bits)) break;
    const bool last = next == ranked.end();
    if (last) next = std::ranges::min_element(ranked, {}, &Candidate::latency_ms);
    if (next == ranked.end()) break;
    const Candidate one = *next;
    ranked.erase(next);

    ++tried;
    const std::optional<TimedRuns> runs = measure_until_clear(measure, one.arch, usable_ms);
    if (!runs || runs->busy) {
      winner.busy = runs.has_value();
      if (keeps) break;  // known before: it stays
      const auto open =
          std::ranges::find_if(tries.all(), [&](const WinnerTry& known) { return known.low_ms <= budget_ms; });
      if (open != tries.all().end()) return ended(open->candidate);
      ranked.push_back(one);
      std::ranges::stable_sort(ranked, {}, &Candidate::loss_bits);
      const auto promised = std::ranges::find_if(ranked, [&](const Candidate& other) {
        return other.latency_ms * tries.upper_pace() * settings.promise <= budget_ms;
      });
      return ended(promised == ranked.end() ? one : *promised);
    }
    tries.add({one, runs->latency, runs->low_ms, runs->high_ms, runs->high_ms <= usable_ms});
    if (last) break;
  }
  const WinnerTry& best = *tries.best();
  winner.verdict = best.keeps ? BudgetVerdict::kept : BudgetVerdict::over_budget;
  winner.measured.latency = best.measured;
  winner.measured.low_ms = best.low_ms;
  winner.measured.high_ms = best.high_ms;
  return ended(best.candidate);
}

}  // namespace hat
