// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/proxy/device_check.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

#include "domain/search/machine_pace.h"
#include "domain/workspace/catalog.h"
#include "domain/workspace/predictor_choice.h"
#include "runtime/latency/device.h"
#include "runtime/latency/load.h"

namespace hat::tensor {

using namespace runtime;
namespace {

constexpr int drawn = 256;
constexpr double slow_ms = 100, wanted_for_pace = 0.03, most_error = 0.2;

struct Predicted {
  double ms = 0;
  Architecture arch;
};

/// Thrown between two runs when the search is asked to end with what it has.
struct Stopping {};

MeasureSettings settings_for(const PredictorInfo& info, const SearchSpace& space) {
  MeasureSettings settings;
  settings.source_tokens = info.source_tokens > 0 ? info.source_tokens : space.tokens;
  settings.target_tokens = info.target_tokens > 0 ? info.target_tokens : space.tokens;
  if (info.beam > 0) settings.beam = info.beam;
  settings.threads = std::max(1, info.device.threads);
  return settings;
}

}  // namespace

DeviceCheck::DeviceCheck(const SearchConfig& config, const SearchSpace& space, const LatencyPredictor& predictor,
                         std::shared_ptr<const Model> model, JobContext<SearchEvent>& context)
    : config_(config),
      space_(space),
      predictor_(predictor),
      model_(std::move(model)),
      context_(context),
      settings_(settings_for(predictor.info(), space)) {}

DeviceCheck::~DeviceCheck() = default;

bool DeviceCheck::is_loaded(const TimedRuns& runs) const {
  return LoadWatch::is_busy(runs.others, settings_.threads, thread_count(0));
}

bool DeviceCheck::is_here() const { return speaks_for(predictor_.info(), describe_device(1)); }

std::string DeviceCheck::measured_on() const {
  return hat::measured_on(describe_device(settings_.threads, predictor_.info().device.precision),
                          settings_.source_tokens, settings_.target_tokens, settings_.beam);
}

std::shared_ptr<const decode::PackedModel> DeviceCheck::packed(const Architecture& arch) const {
  return std::make_shared<decode::PackedModel>(model_->weights, model_->info.network, arch,
                                               predictor_.info().device.precision);
}

std::optional<TimedRuns> DeviceCheck::time(const Architecture& arch, double wanted) {
  if (context_.stopping()) return std::nullopt;
  try {
    if (!timer_)
      timer_ = std::make_unique<PairedTimer>(packed(space_.smallest()), settings_, [this] {
        context_.checkpoint();
        if (context_.stopping()) throw Stopping();
      });
    return timer_->time(packed(arch), wanted);
  } catch (const Stopping&) {
    return std::nullopt;
  }
}

DeviceCheck::Pace DeviceCheck::find_pace() {
  std::vector<Predicted> archs;
  Rng rng(config_.seed + 0x9E3779B97F4A7C15u);  // not the search's own draws
  for (int i = 0; i < drawn; ++i) {
    Architecture arch = space_.sample(rng);
    const double predicted_ms = predictor_.predict_ms(arch);
    if (predicted_ms > 0) archs.push_back({predicted_ms, std::move(arch)});
  }
  if (archs.size() < drawn / 2) return {};  // a predictor of impossible numbers has no pace
  std::ranges::sort(archs, {}, &Predicted::ms);
  const bool slow = archs[archs.size() / 2].ms > slow_ms;
  const std::size_t spread = slow ? 1 : 3, close = slow ? 3 : 5;

  Progress progress;
  progress.total = static_cast<std::int64_t>(spread + close);
  progress.stage = VerbStage::measuring_pace;
  std::vector<std::pair<double, double>> ratios;  // to the reference, with what was predicted
  // All of them times what the reference takes by now: it is known best at the end.
  const auto pace_of = [&](std::span<const std::pair<double, double>> some) {
    std::vector<double> paces;
    for (const auto& [ratio, predicted_ms] : some) paces.push_back(ratio * timer_->pace().usual_ms() / predicted_ms);
    return median_interval(std::move(paces)).middle;
  };
  double wanted_ms = 0;  // as the predictor says it
  for (std::size_t i = 0; i < spread + close; ++i) {
    progress.done = static_cast<std::int64_t>(i);
    context_.report(progress);
    // First all over the space. A predictor may be right there and wrong near the budget, where the winner will be:
    // then those.
    auto next = archs.begin() + static_cast<std::ptrdiff_t>(archs.size() * (2 * i + 1) / (2 * spread));
    if (i == spread) wanted_ms = config_.budget_ms / pace_of(ratios);
    if (i >= spread)
      next = std::ranges::min_element(archs, {}, [&](const Predicted& one) { return std::abs(one.ms - wanted_ms); });
    const Predicted one = *next;
    if (i >= spread) archs.erase(next);
    const std::optional<TimedRuns> runs = time(one.arch, wanted_for_pace);
    if (!runs) return {};
    if (is_loaded(*runs)) return {1, 0, true, runs->others};
    ratios.emplace_back(runs->ratio, one.ms);
  }
  if (timer_->pace().error() > most_error) return {1, 0, true, 0};
  Pace found;
  found.count = static_cast<int>(close);
  const double middle = pace_of(std::span(ratios).last(close));
  found.pace = counted_pace(middle, timer_->pace().error());
  return found;
}

}  // namespace hat::tensor
