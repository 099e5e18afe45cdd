// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/engine_timer.h"

#include <algorithm>

#include "domain/arch/cost.h"
#include "runtime/latency/device.h"

namespace hat::runtime {
namespace {

constexpr double shortest_judged = 0.2;  // seconds

/// The architecture of the middle by its FLOPs.
const Architecture& middle_of(const std::vector<Architecture>& archs, const Network& network) {
  std::vector<std::pair<std::int64_t, std::size_t>> costs;
  for (std::size_t i = 0; i < archs.size(); ++i)
    costs.emplace_back(flops_of(archs[i], network.space.qkv_dim, network.space.tokens), i);
  const auto middle = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2);
  std::ranges::nth_element(costs, middle);
  return archs[middle->second];
}

}  // namespace

EngineTimer::EngineTimer(std::shared_ptr<const WeightMap> weights, Network network,
                         const std::vector<Architecture>& archs, const MeasureSettings& settings, Precision precision,
                         std::function<void()> between_runs)
    : weights_(std::move(weights)),
      network_(std::move(network)),
      archs_(archs),
      settings_(settings),
      precision_(precision),
      between_runs_(std::move(between_runs)),
      sentinel_(timer_of(middle_of(archs_, network_))),
      processors_(thread_count(0)) {}

std::unique_ptr<PartsTimer> EngineTimer::timer_of(const Architecture& arch) const {
  return std::make_unique<PartsTimer>(std::make_shared<decode::PackedModel>(weights_, network_, arch, precision_),
                                      settings_.beam, settings_.threads);
}

void EngineTimer::turn_to(std::size_t arch) {
  now_.reset();  // the memory of one serves the next
  now_ = timer_of(archs_[arch]);
}

RunParts EngineTimer::run(int tokens) {
  if (between_runs_) between_runs_();
  return tokens > 0 ? now_->run(tokens, tokens) : now_->run(settings_.source_tokens, settings_.target_tokens);
}

double EngineTimer::run_sentinel() {
  if (between_runs_) between_runs_();
  return sentinel_->run(settings_.source_tokens, settings_.target_tokens).total_ms();
}

double EngineTimer::seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool EngineTimer::others_worked() {
  if (const auto now = sensors_.megahertz_here()) megahertz_.take(*now);
  if (const auto now = sensors_.celsius()) celsius_.take(*now);
  const LoadWatch::Load load = load_.load();
  if (load.seconds < shortest_judged) return false;
  load_ = LoadWatch();
  return LoadWatch::is_busy(load, settings_.threads, processors_);
}

}  // namespace hat::runtime
