// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>

#include "domain/io/architecture_yaml.h"
#include "domain/io/latency_csv.h"
#include "domain/io/space_yaml.h"
#include "domain/latency/compare.h"
#include "domain/latency/split.h"
#include "runtime/latency/device.h"
#include "runtime/latency/load.h"
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

/// Keeps rows as they come, and tells of them and of the time that is left.
class Teller {
 public:
  /// `output`: the file of the rows; "" for none, or for one that stays as it is until the end.
  Teller(JobContext<MeasureEvent>& context, MeasureResult& result, std::size_t more, std::string output)
      : context_(context),
        result_(result),
        output_(std::move(output)),
        clock_(context.control()),
        before_(static_cast<std::int64_t>(result.rows.size())),
        total_(before_ + static_cast<std::int64_t>(more)) {}
  void add(LatencyRow row) {
    const auto index = static_cast<std::int64_t>(result_.rows.size());
    result_.rows.push_back(row);
    // What was told is safe, whatever comes then.
    if (rows_)
      rows_->add({features_of(row.arch), row.latency, row.arch});
    else if (!output_.empty())
      rows_.emplace(output_, table_of(result_));
    context_.report(Measured{index, total_, row.arch, row.latency});
    const double seconds = clock_.seconds();
    const double done = static_cast<double>(index + 1 - before_);
    Progress progress;
    progress.done = index + 1;
    progress.total = total_;
    progress.rate = seconds > 0 ? done / seconds : 0;
    progress.rate_unit = WorkUnit::architectures;
    progress.seconds_left = seconds / done * static_cast<double>(total_ - index - 1);
    progress.stage = VerbStage::measuring;
    context_.report(progress);
  }

 private:
  JobContext<MeasureEvent>& context_;
  MeasureResult& result_;
  std::string output_;
  std::optional<LatencyRowFile> rows_;
  WorkClock clock_;
  std::int64_t before_, total_;
};

/// Rows that were measured while the machine was slow are measured again, twice at most; the lower value holds, because
/// what else runs on a machine only ever adds time.
void measure_slow_rows_again(const std::function<Latency(const Architecture&)>& time, JobContext<MeasureEvent>& context,
                             MeasureResult& result) {
  constexpr int passes = 2;
  const auto find_slow = [&] {
    std::vector<std::size_t> slow = slow_rows_of(audit_drift(table_of(result)));
    result.still_slow = static_cast<std::int64_t>(slow.size());  // also where somebody stops in the middle
    return slow;
  };
  std::vector<std::size_t> slow = find_slow();
  for (int pass = 0; pass < passes && !slow.empty(); ++pass) {
    Progress progress;
    progress.total = static_cast<std::int64_t>(slow.size());
    progress.stage = VerbStage::measuring_again;
    for (const std::size_t row : slow) {
      context.report(progress);
      const Latency again = time(result.rows[row].arch);
      if (again.total_ms() < result.rows[row].latency.total_ms()) result.rows[row].latency = again;
      result.measured_again += pass == 0;
      ++progress.done;
    }
    slow = find_slow();
  }
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
  if (archs.empty()) {
    Rng rng(config.seed);
    for (int i = 0; i < config.samples; ++i) archs.push_back(network.space.sample(rng));
  }

  MeasureResult result;
  const std::optional<LatencyTable> kept = config.resume ? rows_so_far(config.output) : std::nullopt;
  if (kept)
    for (const LatencyTable::Row& row : kept->rows) result.rows.push_back({*row.arch, row.latency});
  std::erase_if(archs, [&](const Architecture& arch) {
    return std::ranges::any_of(result.rows, [&](const LatencyRow& row) { return row.arch == arch; });
  });
  result.source_tokens = config.source_tokens > 0 ? config.source_tokens : network.space.tokens;
  result.target_tokens = config.target_tokens > 0 ? config.target_tokens : network.space.tokens;
  result.beam = config.beam;
  Teller teller(context, result, archs.size(), config.replace ? std::string() : config.output);
  if (config.host.empty()) {
    result.device = describe_device(config.threads, config.precision);
    if (kept) check_same(config.output, *kept, result);
    MeasureSettings settings;
    settings.source_tokens = result.source_tokens;
    settings.target_tokens = result.target_tokens;
    settings.beam = config.beam;
    settings.warmup = config.warmup;
    settings.repeats = config.repeats;
    settings.threads = result.device.threads;
    const std::shared_ptr<const WeightMap> weights = model ? model->weights : random_weights_of(network, config.seed);
    const auto between_runs = [&] {
      context.checkpoint();
      if (context.stopping()) throw Enough{};
    };
    const auto time = [&](const Architecture& arch) {
      return measure_latency(std::make_shared<decode::PackedModel>(weights, network, arch, config.precision), settings,
                             between_runs);
    };
    const LoadWatch load;
    try {
      for (const Architecture& arch : archs) teller.add({arch, time(arch)});
      if (!archs.empty()) measure_slow_rows_again(time, context, result);
    } catch (const Enough&) {
      // What was measured before is kept.
    }
    result.others = load.others();
    result.machine_busy = LoadWatch::is_busy(result.others, settings.threads, thread_count(0));
  } else if (archs.empty()) {  // every one of them is kept: nobody has to be asked
    result.device = kept->device;
    check_same(config.output, *kept, result);
  } else {
    MeasureConfig asked = config;
    asked.source_tokens = result.source_tokens;
    asked.target_tokens = result.target_tokens;
    asked.vocab_size = network.target_vocab;
    asked.archs.clear();
    for (const Architecture& arch : archs) asked.archs.push_back(to_text(arch));
    RemoteMeasurement there(asked, network.space);
    result.device = there.device([&] {
      context.checkpoint();
      if (context.stopping()) throw Cancelled();  // nothing came that could be kept
    });
    if (kept) check_same(config.output, *kept, result);
    const std::size_t before = result.rows.size();
    while (!context.stopping()) {
      std::optional<LatencyRow> row;
      try {
        row = there.next([&] { context.checkpoint(); }, [&] { return context.stopping(); });
      } catch (const Error& error) {
        const std::size_t came = result.rows.size() - before;
        if (came == 0 || config.output.empty() || config.replace) throw;
        Problem problem = error.problems().front();
        problem.message = came == 1
                              ? message("{}; the row that came before is kept in {}: resume goes on with them",
                                        problem.message, config.output)
                              : message("{}; the {} rows that came before are kept in {}: resume goes on with them",
                                        problem.message, came, config.output);
        throw Error(error.code(), std::move(problem));
      }
      if (!row) break;
      teller.add(std::move(*row));
    }
  }
  // Whole, with what was measured again. Stopped before the first row, it takes nobody's earlier rows away.
  if (!config.output.empty() && !result.rows.empty()) write_latency_csv(config.output, table_of(result));
  return result;
}

}  // namespace hat::runtime
