// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/why_not.h"

namespace hat::ui {
namespace {

/// Predicted ms of a candidate as the measurements of the winner correct them.
double ms_now(const Candidate& one, const SearchResult& result) {
  return one.latency_ms * (result.was_measured && result.measured_pace > 0 ? result.measured_pace : result.pace);
}

const WinnerTry* try_of(const SearchResult& result, const Architecture& arch) {
  for (const WinnerTry& one : result.winner_tries)
    if (one.candidate.arch == arch) return &one;
  return nullptr;
}

/// Why a candidate of a lower loss than the winner's did not win.
WhyNot::Reason passed_over(const SearchResult& result, const Candidate& one) {
  if (try_of(result, one.arch)) return WhyNot::Reason::measured_over;
  return ms_now(one, result) > result.budget_ms ? WhyNot::Reason::slower_now : WhyNot::Reason::not_measured;
}

}  // namespace

LeftOut left_out(const SearchResult& result) {
  LeftOut found;
  for (const Candidate& one : result.evaluated) {
    if (one.loss_bits >= result.best.loss_bits || one.is_given_up() || one.latency_ms > result.limit_ms) continue;
    switch (passed_over(result, one)) {
      case WhyNot::Reason::measured_over: ++found.measured_over; break;
      case WhyNot::Reason::slower_now: ++found.slower_now; break;
      default: ++found.not_measured; break;
    }
  }
  return found;
}

WhyNot why_not(const SearchSeries& series, const std::optional<SearchResult>& result, int index, double limit_ms,
               double budget_ms) {
  const Candidate& one = series.candidates().at(static_cast<std::size_t>(index));
  int winner = result ? series.find(result->best.arch) : series.best(series.last());
  WhyNot answer;
  answer.of = 0;
  for (int i = 0; i < static_cast<int>(series.candidates().size()); ++i) {
    const Candidate& other = series.candidates()[static_cast<std::size_t>(i)];
    if (other.latency_ms > limit_ms) continue;
    ++answer.of;
    if (other.loss_bits < one.loss_bits) {
      ++answer.rank;
      const bool beats = other.latency_ms <= one.latency_ms;
      if (beats && (!answer.dominated_by ||
                    other.loss_bits < series.candidates()[static_cast<std::size_t>(*answer.dominated_by)].loss_bits))
        answer.dominated_by = i;
    }
  }
  if (index == winner || winner < 0) return answer;
  const Candidate& best = series.candidates()[static_cast<std::size_t>(winner)];
  answer.loss_gap = one.loss_bits - best.loss_bits;
  answer.ms_gap = one.latency_ms - best.latency_ms;
  if (one.latency_ms > limit_ms) {
    answer.reason = WhyNot::Reason::over_budget;
    answer.ms_gap = one.latency_ms * (budget_ms / limit_ms) - budget_ms;
  } else if (one.is_given_up()) {
    answer.reason = WhyNot::Reason::given_up;
  } else if (answer.loss_gap < 0 && result) {
    answer.ms_now = ms_now(one, *result);
    answer.reason = passed_over(*result, one);
    if (const WinnerTry* tried = try_of(*result, one.arch))
      answer.low_ms = tried->low_ms, answer.high_ms = tried->high_ms;
  } else {
    answer.reason = answer.dominated_by ? WhyNot::Reason::faster_is_better : WhyNot::Reason::smaller_budget;
  }
  return answer;
}

}  // namespace hat::ui
