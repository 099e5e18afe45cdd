// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "domain/io/architecture_yaml.h"
#include "domain/io/space_yaml.h"
#include "runtime/latency/device.h"
#include "runtime/latency/load.h"
#include "runtime/latency/timing.h"
#include "runtime/process/memory.h"

namespace hat::runtime {
namespace {

/// Thrown between two runs to leave a length that nobody waits for any more.
struct Enough {};

}  // namespace

std::vector<int> lengths_up_to(int longest, int count) {
  std::vector<int> lengths;
  for (int i = 1; i <= count; ++i) {
    const int tokens = std::max(1, static_cast<int>(std::lround(static_cast<double>(longest) * i / count)));
    if (lengths.empty() || lengths.back() < tokens) lengths.push_back(tokens);
  }
  return lengths;
}

ProfileResult profile(const ProfileConfig& config, JobContext<ProfileEvent>& context, const TranslationModel* model) {
  const Network network = model ? model->info.network : network_of(load_space(config.space), config.vocab_size);
  constexpr double kept_and_packed = 8;  // bytes of a weight
  if (!model) expect_room(network, kept_and_packed, config.space, "space");
  const int longest = config.longest > 0 ? config.longest : std::min(2 * network.space.tokens, decode::most_tokens);
  std::vector<Problem> problems;
  if (longest > decode::most_tokens)
    problems.push_back({"", "longest", message("expected at most {} tokens, got {}", decode::most_tokens, longest)});

  ProfileResult result;
  if (!config.arch.empty())
    result.arch = load_architecture(config.arch, network.space.max_encoder_depth());
  else
    result.arch = model && !model->info.is_super ? model->info.arch : network.space.largest();
  for (const Problem& misfit : network.space.weight_misfits(result.arch))
    problems.push_back({misfit.file, fmt::format("arch.{}", misfit.field), misfit.message});
  throw_if_any(std::move(problems));

  result.device = describe_device(config.threads, config.precision);
  result.beam = config.beam;
  result.repeats = config.repeats;
  result.tokens = network.space.tokens;
  MeasureSettings settings;
  settings.beam = config.beam;
  settings.warmup = config.warmup;
  settings.repeats = config.repeats;
  settings.threads = result.device.threads;
  const std::shared_ptr<const WeightMap> weights = model ? model->weights : random_weights_of(network, 1);
  const LoadWatch load;
  const auto packed = std::make_shared<const decode::PackedModel>(weights, network, result.arch, config.precision);

  const std::vector<int> lengths = lengths_up_to(longest, config.lengths);
  int whole = 0, done = 0;  // tokens: a sentence twice as long takes about twice as long
  for (const int tokens : lengths) whole += tokens;
  const WorkClock clock(context.control());
  const auto between_runs = [&] {
    context.checkpoint();
    if (context.stopping()) throw Enough{};
  };
  for (const int tokens : lengths) {
    settings.source_tokens = settings.target_tokens = tokens;
    try {
      result.points.push_back(measure_parts(packed, settings, between_runs));
    } catch (const Enough&) {
      break;
    }
    context.report(result.points.back());
    done += tokens;
    const double seconds = clock.seconds();
    Progress progress;
    progress.done = static_cast<std::int64_t>(result.points.size());
    progress.total = static_cast<std::int64_t>(lengths.size());
    progress.seconds_left = seconds / done * (whole - done);
    progress.stage = VerbStage::measuring_lengths;
    context.report(progress);
  }
  result.machine_busy = LoadWatch::is_busy(load.others(), settings.threads, thread_count(0));
  return result;
}

}  // namespace hat::runtime
