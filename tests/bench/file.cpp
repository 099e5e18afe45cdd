// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/floors.h"
#include "bench/precisions.h"
#include "bench/sample.h"
#include "bench/timing.h"
#include "domain/config/translate.h"
#include "domain/engine.h"
#include "domain/io/line_reader.h"
#include "runtime/engine.h"
#include "runtime/latency/device.h"

namespace hat::bench {
namespace {

constexpr std::size_t line_count = 2000;

/// The text again and again.
std::vector<std::string> repeated_lines(const std::string& path) {
  std::vector<std::string> lines;
  LineReader reader(path);
  for (std::string line; lines.size() < line_count && reader.next(line);) lines.push_back(line);
  for (std::size_t i = 0; !lines.empty() && lines.size() < line_count; ++i) lines.push_back(lines[i]);
  return lines;
}

/// What the file took at least: its tokens, each hypothesis of every step a row.
double file_floor_ms(const TranslateResult& result, const TokenWork& work, const TranslateConfig& config) {
  double source_tokens = 0, rows = 0;
  for (const Translation& line : result.translations) {
    source_tokens += static_cast<double>(line.source_tokens.size());
    for (const Hypothesis& best : line.hypotheses) rows += 1 + config.beam * static_cast<double>(best.tokens.size());
  }
  return batch_floor_ms(work, source_tokens, rows, config.precision, config.threads);
}

void run(Report& report) {
  const Workspace workspace = sample_workspace();
  const auto engine = runtime::make_engine();
  const Network& network = workspace.super->network;
  const TokenWork work = work_per_token(network, network.space.largest());
  TranslateConfig config;
  config.model = workspace.super->folder;
  config.batch = 32;
  config.threads = runtime::thread_count(0);
  const std::vector<std::string> lines = repeated_lines(workspace.valid_source);
  const auto translated = [&] {
    JobControl control;
    JobContext<TranslateEvent> context(control);
    return engine->translate(config, context);
  };
  double fp32_rate = 0;
  for (const Precision precision : all_precisions) {
    config.precision = precision;
    // A tenth of it warms up: the model is in memory then, and packed.
    config.lines.assign(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(lines.size() / 10));
    (void)translated();
    config.lines = lines;
    TranslateResult result;
    report.watch(config.threads);
    const double ms = median(times_ms([&] { result = translated(); }, {.warmup = 0, .least = 3}));
    const auto count = static_cast<double>(lines.size());
    const double rate = 1e3 * count / ms;
    if (precision == Precision::fp32) fp32_rate = rate;
    report.add({.what = fmt::format("{}, beam {}, batch {}, {}", precision_name(precision), config.beam, config.batch,
                                    threads_text(config.threads)),
                .value = rate,
                .unit = "lines/s",
                .floor = 1e3 * count / file_floor_ms(result, work, config),
                .beside = precision == Precision::fp32 ? fmt::format("{:.1f} s for {} lines", ms / 1e3, lines.size())
                                                       : fmt::format("{:.2f} of fp32", rate / fp32_rate)});
  }
}

const Registration registration({"file", "translating 2,000 lines of the sample's text with its SuperTransformer", 22,
                                 false, run});

}  // namespace
}  // namespace hat::bench
