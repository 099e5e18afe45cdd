// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/latency/measure.h"

#include <fmt/format.h>

#include <chrono>

#include "domain/io/latency_csv.h"
#include "domain/io/yaml.h"
#include "engine/latency/device.h"
#include "engine/latency/timing.h"

namespace hat {

MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context, const TranslationModel* model) {
  std::vector<Problem> problems;
  for (const auto& [field, tokens] :
       {std::pair{"source_tokens", config.source_tokens}, {"target_tokens", config.target_tokens}})
    if (tokens > decode::most_tokens)
      problems.push_back({"", field, fmt::format("expected at most {} tokens, got {}", decode::most_tokens, tokens)});
  throw_if_any(std::move(problems));

  const Network network = model ? model->info.network : network_of(load_space(config.space), config.vocab_size);
  std::vector<Architecture> archs;
  for (std::size_t i = 0; i < config.archs.size(); ++i) {
    archs.push_back(load_architecture(config.archs[i], network.space.max_encoder_depth()));
    for (const Problem& misfit : network.space.misfits(archs.back()))
      problems.push_back({misfit.file, fmt::format("archs[{}].{}", i + 1, misfit.field), misfit.message});
  }
  throw_if_any(std::move(problems));
  if (archs.empty() && model && !model->info.is_super) archs.push_back(model->info.arch);
  if (archs.empty()) {
    Rng rng(config.seed);
    for (int i = 0; i < config.samples; ++i) archs.push_back(network.space.sample(rng));
  }

  MeasureResult result;
  result.device = describe_device(config.threads);
  MeasureSettings settings;
  settings.source_tokens = result.source_tokens =
      config.source_tokens > 0 ? config.source_tokens : network.space.tokens;
  settings.target_tokens = result.target_tokens =
      config.target_tokens > 0 ? config.target_tokens : network.space.tokens;
  settings.beam = result.beam = config.beam;
  settings.warmup = config.warmup;
  settings.repeats = config.repeats;
  settings.threads = result.device.threads;
  const std::shared_ptr<const WeightMap> weights = model ? model->weights : random_weights_of(network, config.seed);

  const auto start = std::chrono::steady_clock::now();
  const std::int64_t total = static_cast<std::int64_t>(archs.size());
  for (std::int64_t i = 0; i < total && !context.stopping(); ++i) {
    const Architecture& arch = archs[static_cast<std::size_t>(i)];
    const Latency latency = measure_latency(std::make_shared<decode::PackedModel>(weights, network, arch), settings,
                                            [&] { context.checkpoint(); });
    result.rows.push_back({arch, latency});
    context.report(Measured{i, total, arch, latency});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    Progress progress;
    progress.done = i + 1;
    progress.total = total;
    progress.rate = seconds > 0 ? static_cast<double>(i + 1) / seconds : 0;
    progress.rate_unit = "architectures";
    progress.seconds_left = seconds / static_cast<double>(i + 1) * static_cast<double>(total - i - 1);
    progress.stage = "measuring";
    context.report(progress);
  }
  if (!config.output.empty()) write_latency_csv(config.output, table_of(result));
  return result;
}

}  // namespace hat
