// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>

#include "domain/io/architecture_yaml.h"
#include "domain/io/certificate_file.h"
#include "domain/io/latency_csv.h"
#include "domain/io/parts_csv.h"
#include "domain/io/space_yaml.h"
#include "domain/latency/compare.h"
#include "domain/latency/coverage.h"
#include "domain/latency/measuring_rounds.h"
#include "domain/latency/probes.h"
#include "domain/latency/split.h"
#include "runtime/latency/device.h"
#include "runtime/latency/engine_timer.h"
#include "runtime/latency/load.h"
#include "runtime/latency/measured_rows.h"
#include "runtime/latency/remote.h"
#include "runtime/latency/timing.h"
#include "runtime/process/memory.h"

namespace hat::runtime {
namespace {

/// The rows that `file` holds already, none when there is no such file.
std::optional<LatencyTable> rows_so_far(const std::string& file) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(file, ignored) || std::filesystem::file_size(file, ignored) == 0)
    return std::nullopt;
  LatencyTable table = read_latency_csv(file);
  if (!std::ranges::all_of(table.rows, [](const LatencyTable::Row& row) { return row.arch.has_value(); }))
    throw Error(ErrorCode::invalid_input,
                Problem{file, "architecture", message("expected rows with their architectures to go on with")});
  return table;
}

/// They must come from the same device and the same sentence: rows of two kinds in one file would say nothing.
void check_same(const std::string& file, const LatencyTable& table, const MeasureResult& now) {
  std::vector<Problem> problems;
  const auto same = [&](const char* field, const auto& found, const auto& expected) {
    if (found != expected)
      problems.push_back({file, field, message("expected rows of {} to go on with, got {}", expected, found)});
  };
  same("processor", table.device.processor, now.device.processor);
  same("engine", table.device.engine, now.device.engine);
  same("threads", table.device.threads, now.device.threads);
  same("source_tokens", table.source_tokens, now.source_tokens);
  same("target_tokens", table.target_tokens, now.target_tokens);
  same("beam", table.beam, now.beam);
  throw_if_any(std::move(problems));
}

/// Thrown between two runs to leave an architecture whose row nobody waits for any more: half of its runs are no row.
struct Enough {};

constexpr double least_tokens = 5, most_other_tokens = 100;

/// Another length for every fifth architecture, as often short as long: log-uniform. 0: none.
std::vector<int> other_lengths(std::size_t count, std::uint64_t seed) {
  Rng rng(seed ^ 0x6c656e67746873);  // apart from the samples'
  std::vector<int> lengths(count, 0);
  constexpr std::uint64_t steps = 1 << 20;
  for (std::size_t i = 0; i < count; ++i) {
    const double share = static_cast<double>(uniform_index(rng, steps)) / static_cast<double>(steps - 1);
    if (i % 5 == 0)
      lengths[i] = static_cast<int>(std::lround(least_tokens * std::pow(most_other_tokens / least_tokens, share)));
  }
  return lengths;
}

/// The parts of the rows that are kept, `known`; those of another device say nothing beside them, and those of a row
/// that a kill left out are measured again.
PartsTable parts_so_far(const std::string& output, const Device& device, const std::set<Architecture>& known) {
  PartsTable table = read_parts_csv(parts_file_of(output));
  if (!table.device.runs_as(device)) table.rows.clear();
  std::erase_if(table.rows, [&](const MeasuredParts& row) { return !known.contains(row.arch); });
  return table;
}

MeasuredParts parts_of(const Architecture& arch, int beam, int tokens, const RunsEstimate& found) {
  MeasuredParts parts{arch, beam, {tokens, found.latency, timed_parts(arch.encoder_depth(), arch.decoder_depth())}};
  for (std::size_t i = 0; i < found.parts.size(); ++i) parts.point.components[i].ms = found.parts[i];
  return parts;
}

/// What of the space's features the rows cover.
void certify_coverage(MeasureCertificate& certificate, const std::vector<LatencyRow>& rows, const SearchSpace& space) {
  std::vector<Architecture> archs;
  for (const LatencyRow& row : rows) archs.push_back(row.arch);
  const Coverage coverage = coverage_of(archs);
  certificate.uncovered = beyond(coverage, space);
  constexpr double features = std::tuple_size_v<Features>;
  certificate.coverage = archs.empty() ? 0 : 1 - static_cast<double>(certificate.uncovered.size()) / features;
}

/// What a measurement on this machine needs.
struct Here {
  const MeasureConfig& config;
  std::shared_ptr<const WeightMap> weights;
  const Network& network;
  const std::vector<Architecture>& archs;
  std::vector<int> other_tokens;  ///< of each architecture
  std::vector<bool> repeated;     ///< of each architecture: one before it is the same
};

/// Adds the rows of `here.archs` to the result, and its certificate.
void measure_here(const Here& here, JobContext<MeasureEvent>& context, MeasuredRows& rows, MeasureResult& result) {
  MeasureSettings settings;
  settings.source_tokens = result.source_tokens;
  settings.target_tokens = result.target_tokens;
  settings.beam = here.config.beam;
  settings.threads = result.device.threads;
  const auto between_runs = [&] {
    context.checkpoint();
    if (context.stopping()) throw Enough{};
  };
  EngineTimer timer(here.weights, here.network, here.archs, settings, here.config.precision, between_runs);
  MeasuringRounds::Plan plan;
  plan.archs = here.archs.size();
  plan.other_tokens = here.other_tokens;
  plan.warmup = here.config.warmup;
  plan.repeats = here.config.repeats;
  plan.rounds = here.config.rounds;
  plan.seed = here.config.seed;
  plan.in_order = here.config.archs.empty() && here.config.probes == 0;
  MeasuringRounds rounds(std::move(plan), timer);
  const auto parts_at = [&](std::size_t arch) {
    std::vector<MeasuredParts> parts;
    if (here.repeated[arch]) return parts;
    const Architecture& one = here.archs[arch];
    // A file of parts knows one length for both sides.
    if (const auto usual = rounds.usual(arch); usual && settings.source_tokens == settings.target_tokens)
      parts.push_back(parts_of(one, settings.beam, settings.target_tokens, *usual));
    if (const auto other = rounds.other(arch))
      parts.push_back(parts_of(one, settings.beam, here.other_tokens[arch], *other));
    return parts;
  };
  std::vector<std::size_t> told;
  const auto replace_rows = [&] {
    std::vector<LatencyRow> better;
    std::vector<MeasuredParts> parts;
    for (const std::size_t arch : told) {
      const auto found = rounds.usual(arch);
      if (!found) continue;  // it was measured at what has turned out to be a foreign pace
      better.push_back({here.archs[arch], found->latency});
      std::ranges::move(parts_at(arch), std::back_inserter(parts));
    }
    rows.replace(std::move(better), std::move(parts));
  };
  const LoadWatch load;
  MeasuringRounds::Listeners listeners;
  listeners.first = [&](std::size_t arch) {
    between_runs();  // what comes after this is not told of
    told.push_back(arch);
    rows.add({here.archs[arch], rounds.usual(arch)->latency}, parts_at(arch));
  };
  listeners.step = [&](const MeasuringRounds::Step& step) {
    Progress progress;
    progress.done = step.done;
    progress.total = step.total;
    progress.stage = step.again ? VerbStage::measuring_again : VerbStage::measuring;
    if (step.rounds > 1 && !step.again) progress.step = step.round, progress.steps = step.rounds;
    rows.tell(progress);
  };
  listeners.round = replace_rows;
  try {
    rounds.run(listeners);
  } catch (const Enough&) {
    // What was measured before is kept.
  }
  replace_rows();
  MeasureCertificate certificate = rounds.certificate();
  certificate.rows = rows.count();
  certificate.megahertz = timer.megahertz();
  certificate.celsius = timer.celsius();
  result.others = load.others();
  // Load that came and went was seen, and what ran beside it was measured again.
  constexpr double nearly_always = 0.8;
  const double loaded = rounds.sentinel().loaded_share();
  result.machine_busy = certificate.beside_load > 0 || loaded > nearly_always ||
                        (loaded == 0 && LoadWatch::is_busy(result.others, settings.threads, thread_count(0)));
  result.measured_again = rounds.repeated();
  result.certificate = std::move(certificate);
}

/// Adds the rows that another machine measures, and its certificate.
void measure_there(RemoteMeasurement& there, const MeasureConfig& config, JobContext<MeasureEvent>& context,
                   MeasuredRows& rows, MeasureResult& result) {
  bool counts_itself = false;  // it tells how far it is
  while (!context.stopping()) {
    std::optional<RemoteLine> line;
    try {
      line = there.next([&] { context.checkpoint(); }, [&] { return context.stopping(); });
    } catch (const Error& error) {
      if (rows.count() == 0 || config.output.empty() || config.replace) throw;
      Problem problem = error.problems().front();
      problem.message = rows.count() == 1
                            ? message("{}; the row that came before is kept in {}: resume goes on with them",
                                      problem.message, config.output)
                            : message("{}; the {} rows that came before are kept in {}: resume goes on with them",
                                      problem.message, rows.count(), config.output);
      throw Error(error.code(), std::move(problem));
    }
    if (!line) break;
    if (const auto* end = std::get_if<RemoteEnd>(&*line)) {
      result.certificate = end->certificate;
      break;
    }
    if (const auto* progress = std::get_if<Progress>(&*line)) {
      counts_itself = true;
      rows.tell(*progress);
    }
    if (const auto* row = std::get_if<LatencyRow>(&*line); row && !rows.revise(*row)) {
      rows.add(*row);
      if (!counts_itself) rows.tell_rows();
    }
  }
  if (result.certificate) result.certificate->rows = rows.count();
}

}  // namespace

MeasureResult measure(const MeasureConfig& config, JobContext<MeasureEvent>& context, const TranslationModel* model) {
  std::vector<Problem> problems = config.validate();
  for (const auto& [field, tokens] :
       {std::pair{"source_tokens", config.source_tokens}, {"target_tokens", config.target_tokens}})
    if (tokens > decode::most_tokens)
      problems.push_back({"", field, message("expected at most {} tokens, got {}", decode::most_tokens, tokens)});
  throw_if_any(problems);

  const Network network = model ? model->info.network : network_of(load_space(config.space), config.vocab_size);
  constexpr double kept_and_packed = 8;  // bytes of a weight
  if (!model) expect_room(network, kept_and_packed, config.space, "space");
  std::vector<Architecture> archs;
  for (std::size_t i = 0; i < config.archs.size(); ++i) {
    archs.push_back(load_architecture(config.archs[i], network.space.max_encoder_depth()));
    for (const Problem& misfit : network.space.weight_misfits(archs.back()))
      problems.push_back({misfit.file, fmt::format("archs[{}].{}", i + 1, misfit.field), misfit.message});
  }
  throw_if_any(std::move(problems));
  if (archs.empty() && model && !model->info.is_super) archs.push_back(model->info.arch);
  if (archs.empty() && config.probes > 0)
    archs = choose_probes(network.space, static_cast<std::size_t>(config.probes), config.seed);
  if (archs.empty()) {
    Rng rng(config.seed);
    for (int i = 0; i < config.samples; ++i) archs.push_back(network.space.sample(rng));
  }

  MeasureResult result;
  const std::optional<LatencyTable> kept = config.resume ? rows_so_far(config.output) : std::nullopt;
  if (kept)
    for (const LatencyTable::Row& row : kept->rows) result.rows.push_back({*row.arch, row.latency});
  std::vector<int> lengths(archs.size(), 0);
  if (config.lengths && !config.output.empty()) lengths = other_lengths(archs.size(), config.seed);
  // Those that are kept are not measured; the others keep their lengths.
  std::set<Architecture> known;
  for (const LatencyRow& row : result.rows) known.insert(row.arch);
  std::size_t left = 0;
  for (std::size_t i = 0; i < archs.size(); ++i) {
    if (known.contains(archs[i])) continue;
    lengths[left] = lengths[i];
    if (left != i) archs[left] = std::move(archs[i]);
    ++left;
  }
  archs.resize(left);
  lengths.resize(left);
  result.source_tokens = config.source_tokens > 0 ? config.source_tokens : network.space.tokens;
  result.target_tokens = config.target_tokens > 0 ? config.target_tokens : network.space.tokens;
  result.beam = config.beam;
  const std::string output = config.replace ? std::string() : config.output;
  if (config.host.empty()) {
    result.device = describe_device(config.threads, config.precision);
    if (kept) check_same(config.output, *kept, result);
    MeasuredRows rows(context, result, archs.size(), output,
                      kept ? parts_so_far(config.output, result.device, known) : PartsTable{});
    if (!archs.empty()) {
      std::vector<bool> repeated;
      for (const Architecture& arch : archs) repeated.push_back(!known.insert(arch).second);
      const Here here{config,
                      model ? model->weights : random_weights_of(network, config.seed),
                      network,
                      archs,
                      std::move(lengths),
                      std::move(repeated)};
      measure_here(here, context, rows, result);
    }
    if (!config.output.empty()) rows.write(config.output);
  } else if (archs.empty()) {  // every one of them is kept: nobody has to be asked
    result.device = kept->device;
    check_same(config.output, *kept, result);
  } else {
    MeasureConfig asked = config;
    asked.source_tokens = result.source_tokens;
    asked.target_tokens = result.target_tokens;
    asked.vocab_size = network.target_vocab;
    asked.archs.clear();
    asked.probes = 0;
    for (const Architecture& arch : archs) asked.archs.push_back(to_text(arch));
    RemoteMeasurement there(asked, network.space);
    result.device = there.device([&] {
      context.checkpoint();
      if (context.stopping()) throw Cancelled();  // nothing came that could be kept
    });
    if (kept) check_same(config.output, *kept, result);
    MeasuredRows rows(context, result, archs.size(), output);
    measure_there(there, config, context, rows, result);
    if (!config.output.empty()) rows.write(config.output);
  }
  result.still_slow = static_cast<std::int64_t>(slow_rows_of(audit_drift(table_of(result))).size());
  if (result.certificate) {
    certify_coverage(*result.certificate, result.rows, network.space);
    if (!config.output.empty() && !result.rows.empty())
      write_certificate(config.output, result.device, *result.certificate);
  }
  return result;
}

}  // namespace hat::runtime
