// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/promise.h"

#include <algorithm>
#include <utility>

#include "domain/latency/timed_runs.h"
#include "domain/metrics/binomial.h"

namespace hat {
namespace {

constexpr int reach_samples = 256, samples_of_a_search = 2000, patience = 200;
constexpr double reach_tail = 0.05;  // budgets that next to nothing keeps, and that next to everything keeps

}  // namespace

PromiseDraws::PromiseDraws(const SearchSpace& space, const LatencyPredictor& predictor,
                           std::unordered_set<Architecture> known, std::uint64_t seed)
    : space_(space), predictor_(predictor), known_(std::move(known)), rng_(seed) {
  std::vector<double> predicted;
  for (int i = 0; i < reach_samples; ++i) predicted.push_back(predictor_.predict_ms(space_.sample(rng_)));
  std::ranges::sort(predicted);
  const auto tail = static_cast<std::size_t>(reach_tail * reach_samples);
  least_ms_ = predicted[tail];
  most_ms_ = predicted[predicted.size() - 1 - tail];
}

std::optional<Architecture> PromiseDraws::probe() {
  for (int i = 0; i < patience; ++i) {
    Architecture arch = space_.sample(rng_);
    if (known_.insert(arch).second) return arch;
  }
  return std::nullopt;
}

std::optional<PromiseTried> PromiseDraws::next(double factor) {
  for (int i = 0; i < patience; ++i) {
    const double share = static_cast<double>(uniform_index(rng_, 1'000'001)) / 1'000'000;
    PromiseTried best;
    best.budget_ms = factor * (least_ms_ + share * (most_ms_ - least_ms_));
    for (int k = 0; k < samples_of_a_search; ++k) {
      Architecture arch = space_.sample(rng_);
      const double ms = predictor_.predict_ms(arch), bound = factor * ms;
      if (bound > best.budget_ms || bound <= best.bound_ms || known_.contains(arch)) continue;
      best.arch = std::move(arch);
      best.predicted_ms = ms;
      best.bound_ms = bound;
    }
    if (best.bound_ms > 0) {
      known_.insert(best.arch);
      return best;
    }
  }
  return std::nullopt;
}

PromiseCheck check_of(const std::vector<PromiseTried>& tries, double confidence) {
  PromiseCheck check;
  check.promised = confidence;
  check.count = static_cast<std::int64_t>(tries.size());
  std::vector<double> paces;
  double prices = 0;
  for (const PromiseTried& one : tries) {
    prices += one.price / static_cast<double>(tries.size());
    check.kept += one.kept();
    check.budget_used += one.measured_ms / one.budget_ms / static_cast<double>(tries.size());
    paces.push_back(one.measured_ms / one.predicted_ms);
  }
  if (!paces.empty()) {
    check.pace = median_interval(std::move(paces)).middle;
    check.budget_price = prices;
  }
  const ShareInterval interval = clopper_pearson(check.kept, check.count);
  check.low = interval.low;
  check.high = interval.high;
  return check;
}

}  // namespace hat
