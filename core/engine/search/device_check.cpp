// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/device_check.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "domain/workspace/catalog.h"
#include "engine/latency/device.h"

namespace hat::engine {
namespace {

constexpr int drawn = 64, asked = 7, asked_when_slow = 3;
constexpr double slow_ms = 100, least_difference = 0.1, grid = 1.05;

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

DeviceCheck::DeviceCheck(const SearchConfig& config, const SearchSpace& space, const LatencyPredictor& predictor, std::shared_ptr<const Model> model,
                         JobContext<SearchEvent>& context)
    : config_(config), space_(space), predictor_(predictor), model_(std::move(model)), context_(context), settings_(settings_for(predictor.info(), space)) {}

DeviceCheck::~DeviceCheck() = default;

bool DeviceCheck::is_here() const {
  // Measurements of one's own carry this name, those that were imported or measured on another host carry theirs. A workspace
  // brings along those of the machine that made it, and means the one that it is opened on.
  return predictor_.info().device.name == describe_device(1).name;
}

std::string DeviceCheck::measured_on() const {
  return hat::measured_on(describe_device(settings_.threads), settings_.source_tokens, settings_.target_tokens, settings_.beam);
}

std::shared_ptr<const decode::PackedModel> DeviceCheck::packed(const Architecture& arch) const {
  return std::make_shared<decode::PackedModel>(model_->weights, model_->info.network, arch);
}

std::optional<TimedRuns> DeviceCheck::time(const Architecture& arch) {
  if (context_.stopping()) return std::nullopt;
  try {
    if (!timer_)
      timer_ = std::make_unique<PairedTimer>(packed(space_.smallest()), settings_, [this] {
        context_.checkpoint();
        if (context_.stopping()) throw Stopping();
      });
    return timer_->time(packed(arch));
  } catch (const Stopping&) {
    return std::nullopt;
  }
}

DeviceCheck::Pace DeviceCheck::find_pace() {
  std::vector<std::pair<double, Architecture>> archs;
  Rng rng(config_.seed + 0x9E3779B97F4A7C15u);  // not the search's own draws
  for (int i = 0; i < drawn; ++i) {
    Architecture arch = space_.sample(rng);
    archs.emplace_back(predictor_.predict_ms(arch), std::move(arch));
  }
  std::ranges::sort(archs);
  const int count = archs[archs.size() / 2].first > slow_ms ? asked_when_slow : asked;
  std::vector<double> paces;
  Pace found;
  for (int i = 0; i < count; ++i) {
    Progress progress;
    progress.done = i;
    progress.total = count;
    progress.stage = "measuring the pace of this machine";
    context_.report(progress);
    const auto& [predicted_ms, arch] = archs[archs.size() * (2 * static_cast<std::size_t>(i) + 1) / (2 * static_cast<std::size_t>(count))];
    const std::optional<TimedRuns> runs = time(arch);
    if (!runs) return {};
    if (runs->busy) return {1, 0, true, runs->others};
    if (predicted_ms > 0) paces.push_back(runs->latency.total_ms() / predicted_ms);
  }
  if (paces.empty()) return found;
  std::ranges::sort(paces);
  found.count = static_cast<int>(paces.size());
  const double middle = paces[paces.size() / 2];
  // On a grid of 5 %, so that two searches a minute apart allow the same predictions.
  if (std::abs(middle - 1) > least_difference) found.pace = std::pow(grid, std::round(std::log(middle) / std::log(grid)));
  return found;
}

}  // namespace hat::engine
