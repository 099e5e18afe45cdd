// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/measured_end.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace hat::tensor {
namespace {

constexpr int measured_candidates = 10;  // of a whole front

/// The winner's time, as it was measured.
void take(const TimedRuns& runs, SearchResult& result) {
  result.measured = runs.latency;
  result.measured_low_ms = runs.low_ms;
  result.measured_high_ms = runs.high_ms;
  result.was_measured = true;
}

/// Says how far off the search's predictions were, measured at the end as a pace over several architectures. One may be
/// an outlier of the predictor, several are not.
void say_missed_pace(double measured_pace, std::size_t count, SearchResult& result) {
  const double missed = measured_pace / result.pace;
  if (count > 0 && std::abs(missed - 1) > (count > 1 ? 0.05 : 0.1))
    result.remarks.push_back({RemarkCode::pace_missed, missed, static_cast<std::int64_t>(count)});
}

}  // namespace

void measure_front(DeviceCheck& device, JobContext<SearchEvent>& context, SearchResult& result) {
  const std::size_t count = std::min<std::size_t>(result.front.size(), measured_candidates);
  std::vector<double> paces;
  for (std::size_t i = 0; i < count && !context.stopping(); ++i) {
    context.checkpoint();
    const Candidate& one = result.front[count < 2 ? 0 : i * (result.front.size() - 1) / (count - 1)];
    Progress progress;
    progress.done = static_cast<std::int64_t>(i);
    progress.total = static_cast<std::int64_t>(count);
    progress.stage = VerbStage::measuring_front;
    context.report(progress);
    const std::optional<TimedRuns> runs = device.time(one.arch);
    if (!runs) break;
    if (runs->busy) {
      result.machine_busy = true;
      result.remarks.push_back({RemarkCode::front_not_measured, runs->others});
      break;
    }
    result.measured_front.push_back({one.arch, runs->latency});
    if (one.latency_ms > 0) paces.push_back(runs->latency.total_ms() / one.latency_ms);
    if (one.arch == result.best.arch) take(*runs, result);
  }
  say_missed_pace(median_interval(paces).middle, paces.size(), result);
}

void measure_winner(const SearchConfig& config, double promise, DeviceCheck& device, const SearchOn& search_on,
                    JobContext<SearchEvent>& context, SearchResult& result) {
  int number = 0;
  double others = 0;
  const MeasureOf measure = [&](const Architecture& arch) -> std::optional<TimedRuns> {
    context.checkpoint();
    Progress progress;
    progress.done = number++;
    progress.stage = VerbStage::measuring_winner;
    context.report(progress);
    std::optional<TimedRuns> runs = device.time(arch);
    if (runs) others = runs->others;
    return runs;
  };
  WinnerSettings settings;
  settings.pace = result.pace;
  settings.reserve = config.confidence > 0 ? mood_reserve : 0;
  settings.promise = promise;
  const std::optional<MeasuredWinner> winner = close_loop(result, measure, search_on, settings);
  if (!winner) return;
  result.best = winner->candidate;
  result.verdict = winner->verdict;
  result.winner_tries = winner->tries;
  result.just_above = winner->just_above;
  result.machine_busy = winner->busy;
  if (!winner->tries.empty()) result.measured_pace = winner->pace;
  if (winner->verdict != BudgetVerdict::predicted) take(winner->measured, result);
  if (winner->busy) result.remarks.push_back({RemarkCode::machine_busy, others});
  if (winner->verdict == BudgetVerdict::over_budget)
    result.remarks.push_back({RemarkCode::budget_not_kept, result.measured_high_ms});
  say_missed_pace(winner->pace, winner->tries.size(), result);
}

}  // namespace hat::tensor
