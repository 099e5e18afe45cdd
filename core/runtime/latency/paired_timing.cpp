// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/paired_timing.h"

#include <chrono>
#include <span>
#include <thread>
#include <utility>
#include <vector>

#include "runtime/latency/load.h"

namespace hat::runtime {
namespace {

constexpr int fewest_runs = 16, most_runs = 240, fewest_slow_runs = 7;
constexpr double most_seconds = 6;

}  // namespace

PairedTimer::PairedTimer(std::shared_ptr<const decode::PackedModel> reference, const MeasureSettings& settings,
                         std::function<void()> between_runs)
    : settings_(settings),
      between_runs_(std::move(between_runs)),
      reference_(std::move(reference), settings.threads),
      source_(measured_sentence(reference_.model().network().source_vocab, settings.source_tokens)) {}

decode::Decoded PairedTimer::run(decode::Translator& translator) {
  if (between_runs_) between_runs_();
  decode::DecodeOptions options;
  options.beam = settings_.beam;
  options.force_length(settings_.target_tokens);
  options.scores = false;
  return translator.translate(std::span(&source_, 1), options)[0];
}

TimedRuns PairedTimer::time(std::shared_ptr<const decode::PackedModel> model, double wanted) {
  decode::Translator translator(std::move(model), settings_.threads);
  for (int i = 0; i < settings_.warmup; ++i) {
    if (!warm_) (void)run(reference_);
    (void)run(translator);
  }
  warm_ = true;
  const LoadWatch load;
  const auto start = std::chrono::steady_clock::now();
  std::vector<PairedRun> runs;
  TimedRuns judged;
  const auto seconds = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
  while (static_cast<int>(runs.size()) < most_runs) {
    const decode::Decoded reference = run(reference_), one = run(translator);
    runs.push_back({reference.encoder_ms + reference.decoder_ms, one.encoder_ms, one.decoder_ms});
    pace_.add(runs.back().reference_ms);
    const int count = static_cast<int>(runs.size());
    const bool late = seconds() >= most_seconds;
    if (count < fewest_slow_runs || (count < fewest_runs && !late)) continue;
    judged = judge_runs(runs, pace_);
    if (late || (!judged.busy && judged.ratio_error <= wanted)) break;
  }
  judged.others = load.others();
  const int processors = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  judged.busy = judged.busy || LoadWatch::is_busy(judged.others, settings_.threads, processors);
  return judged;
}

}  // namespace hat::runtime
