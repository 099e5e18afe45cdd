// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "runtime/latency/engine_timer.h"

namespace hat::bench {
namespace {

/// Keeps every run, whatever becomes of it, and the sentinel's readings before and behind its visit.
class KeepingTimer : public RunTimer {
 public:
  explicit KeepingTimer(RunTimer& timer, std::size_t archs) : timer_(timer), runs_(archs) {}

  void turn_to(std::size_t arch) override {
    timer_.turn_to(arch_ = arch);
    warm_ = false;
    after_sentinel_ = false;
  }
  RunParts run(int tokens) override {
    RunParts one = timer_.run(tokens);
    if (warm_) runs_[arch_].push_back({one.total_ms(), readings_.size()});
    warm_ = true;  // the first of a visit
    return one;
  }
  double run_sentinel() override {
    const double ms = timer_.run_sentinel();
    if (after_sentinel_)
      readings_.back() = std::min(readings_.back(), ms);
    else
      readings_.push_back(ms);
    return after_sentinel_ = true, ms;
  }
  double seconds() override { return timer_.seconds(); }
  bool others_worked() override { return timer_.others_worked(), false; }  // nothing is thrown away here

  /// Of each architecture.
  [[nodiscard]] std::vector<double> estimates(Estimator estimator, bool scaled) const {
    const double usual = estimate(readings_, Estimator::median);
    std::vector<double> all;
    for (const std::vector<Run>& runs : runs_) {
      std::vector<double> values;
      for (const Run& run : runs) {
        const double before = readings_[run.readings - 1],
                     behind = readings_[std::min(run.readings, readings_.size() - 1)];
        values.push_back(scaled ? run.ms * 2 * usual / (before + behind) : run.ms);
      }
      all.push_back(estimate(std::move(values), estimator));
    }
    return all;
  }

 private:
  struct Run {
    double ms = 0;
    std::size_t readings = 0;  ///< that were there before it
  };
  RunTimer& timer_;
  std::vector<std::vector<Run>> runs_;
  std::vector<double> readings_;
  std::size_t arch_ = 0;
  bool warm_ = false, after_sentinel_ = false;
};

void run(Report& report) {
  constexpr int architectures = 40, vocab = 8000;
  const SearchSpace space = preset_space("sample");
  const Network network = runtime::network_of(space, vocab);
  const auto weights = runtime::random_weights_of(network, 1);
  Rng rng(1);
  std::vector<Architecture> archs;
  for (int i = 0; i < architectures; ++i) archs.push_back(space.sample(rng));
  runtime::MeasureSettings settings;
  settings.source_tokens = settings.target_tokens = space.tokens;
  runtime::EngineTimer engine(weights, network, archs, settings, Precision::fp32);
  std::vector<KeepingTimer> measured;
  measured.reserve(2);
  report.watch(1);
  for (std::uint64_t seed = 1; seed <= 2; ++seed) {
    KeepingTimer& timer = measured.emplace_back(engine, archs.size());
    MeasuringRounds::Plan plan;
    plan.archs = archs.size();
    plan.warmup = 1;
    plan.seed = seed;
    MeasuringRounds(plan, timer).run({});
  }
  for (const Estimator estimator :
       {Estimator::trimmed_mean, Estimator::median, Estimator::minimum, Estimator::quantile_20})
    for (const bool scaled : {false, true})
      report.add({.what = fmt::format("{}, {}", names_of(estimator)[static_cast<std::size_t>(estimator)],
                                      scaled ? "runs scaled by the sentinel's pace" : "runs as they are"),
                  .value = 100 * mean_disagreement(measured[0].estimates(estimator, scaled),
                                                   measured[1].estimates(estimator, scaled)),
                  .unit = "%"});
}

const Registration registration(
    {"estimators",
     "what two measurements say of the same 40 architectures of the sample space: their mean "
     "difference, by what stands for ten runs",
     31, true, run});

}  // namespace
}  // namespace hat::bench
