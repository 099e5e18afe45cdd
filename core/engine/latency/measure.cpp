// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/latency/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

#include "domain/io/latency_csv.h"
#include "domain/io/yaml.h"
#include "engine/latency/device.h"
#include "engine/latency/timing.h"

namespace hat {
namespace {

/// The rows that `config.output` holds already, none when there is no such file. They must come from the same device and
/// the same sentence: rows of two kinds in one file would say nothing.
std::vector<LatencyRow> rows_so_far(const std::string& file, const MeasureResult& now) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return {};
  const LatencyTable table = read_latency_csv(file);
  std::vector<Problem> problems;
  const auto same = [&](const char* field, const auto& found, const auto& expected) {
    if (found != expected) problems.push_back({file, field, fmt::format("expected rows of {} to go on with, got {}", expected, found)});
  };
  same("processor", table.device.processor, now.device.processor);
  same("engine", table.device.engine, now.device.engine);
  same("threads", table.device.threads, now.device.threads);
  same("source_tokens", table.source_tokens, now.source_tokens);
  same("target_tokens", table.target_tokens, now.target_tokens);
  same("beam", table.beam, now.beam);
  std::vector<LatencyRow> rows;
  for (const LatencyTable::Row& row : table.rows) {
    if (row.arch) rows.push_back({*row.arch, row.latency});
    else if (problems.empty()) problems.push_back({file, "architecture", "expected rows with their architectures to go on with"});
  }
  throw_if_any(std::move(problems));
  return rows;
}

}  // namespace

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
  if (config.resume) result.rows = rows_so_far(config.output, result);
  std::erase_if(archs,
                [&](const Architecture& arch) { return std::ranges::any_of(result.rows, [&](const LatencyRow& row) { return row.arch == arch; }); });
  const std::shared_ptr<const WeightMap> weights = model ? model->weights : random_weights_of(network, config.seed);

  const auto start = std::chrono::steady_clock::now();
  const std::int64_t before = static_cast<std::int64_t>(result.rows.size()), total = before + static_cast<std::int64_t>(archs.size());
  for (std::int64_t i = before; i < total && !context.stopping(); ++i) {
    const Architecture& arch = archs[static_cast<std::size_t>(i - before)];
    const Latency latency = measure_latency(std::make_shared<decode::PackedModel>(weights, network, arch), settings,
                                            [&] { context.checkpoint(); });
    result.rows.push_back({arch, latency});
    context.report(Measured{i, total, arch, latency});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    Progress progress;
    progress.done = i + 1;
    progress.total = total;
    const double done = static_cast<double>(i + 1 - before);
    progress.rate = seconds > 0 ? done / seconds : 0;
    progress.rate_unit = "architectures";
    progress.seconds_left = seconds / done * static_cast<double>(total - i - 1);
    progress.stage = "measuring";
    context.report(progress);
  }
  if (!config.output.empty()) write_latency_csv(config.output, table_of(result));
  return result;
}

}  // namespace hat
