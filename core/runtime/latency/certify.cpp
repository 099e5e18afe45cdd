// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency/certify.h"

#include <algorithm>
#include <unordered_set>

#include "domain/io/file.h"
#include "domain/io/fingerprint.h"
#include "domain/io/latency_csv.h"
#include "domain/io/predictor_file.h"
#include "domain/io/promise_file.h"
#include "domain/io/space_yaml.h"
#include "domain/latency/present_bound.h"
#include "domain/latency/promise.h"
#include "domain/workspace/predictor_choice.h"
#include "runtime/latency/device.h"
#include "runtime/latency/load.h"
#include "runtime/latency/paired_timing.h"
#include "runtime/latency/timing.h"
#include "runtime/process/memory.h"

namespace hat::runtime {
namespace {

constexpr int pace_probes = 12;

/// Thrown between two runs to leave an architecture that nobody waits for any more.
struct StopCertifying {};

std::unordered_set<Architecture> measured_in(const std::string& data) {
  std::unordered_set<Architecture> known;
  if (data.empty()) return known;
  for (const LatencyTable::Row& row : read_measured_csv(data).rows)
    if (row.arch) known.insert(*row.arch);
  return known;
}

}  // namespace

CertifyResult certify_with(const CertifyConfig& config, const SearchSpace& space, const LatencyPredictor& predictor,
                           const TimeOf& time, JobContext<CertifyEvent>& context) {
  const std::optional<double> factor = predictor.info().bound_factor(config.confidence);
  if (!factor)
    throw Error(ErrorCode::invalid_input,
                Problem{config.predictor, "confidence",
                        message("expected a predictor that was calibrated on enough rows for {}, got one of {} rows",
                                config.confidence, predictor.info().calibration.size())});
  PromiseDraws draws(space, predictor, measured_in(config.data), config.seed);
  PresentBound bound(predictor.info().calibration, config.confidence);
  CertifyResult result;
  bool busy = false;
  const WorkClock clock(context.control());
  const int total = pace_probes + config.count;
  for (int i = 0; i < total && !context.stopping(); ++i) {
    context.checkpoint();
    std::optional<PromiseTried> one;
    if (i < pace_probes) {
      if (std::optional<Architecture> arch = draws.probe()) {
        one.emplace().arch = std::move(*arch);
        one->predicted_ms = predictor.predict_ms(one->arch);
      }
    } else {
      one = draws.next(bound.factor());
    }
    if (!one) break;
    one->price = bound.price();
    const std::optional<TimedRuns> runs = time(one->arch);
    if (!runs) break;
    one->measured_ms = runs->latency.total_ms();
    bound.saw(one->measured_ms, one->predicted_ms);
    if (i >= pace_probes) {
      one->index = i - pace_probes;
      one->total = config.count;
      busy = busy || runs->busy;
      result.tries.push_back(*one);
      context.report(*one);
    }
    Progress progress;
    progress.done = i + 1;
    progress.total = total;
    progress.seconds_left = clock.seconds() / (i + 1) * (total - i - 1);
    progress.stage = VerbStage::certifying;
    context.report(progress);
  }
  result.check = check_of(result.tries, config.confidence);
  result.check.machine_busy = busy;
  return result;
}

CertifyResult certify(const CertifyConfig& config, JobContext<CertifyEvent>& context, const TranslationModel* model) {
  const std::unique_ptr<LatencyPredictor> predictor = load_predictor(config.predictor);
  const PredictorInfo& info = predictor->info();
  const Device here = describe_device(std::max(1, info.device.threads), info.device.precision);
  if (!speaks_for(info, here))
    throw Error(ErrorCode::invalid_input, Problem{config.predictor, "predictor",
                                                  message("expected a predictor of this machine ({}), got one of {}",
                                                          device_text(here), device_text(info.device))});
  const Network network = model ? model->info.network : network_of(load_space(config.space), config.vocab_size);
  constexpr double kept_and_packed = 8;  // bytes of a weight
  if (!model) expect_room(network, kept_and_packed, config.space, "space");
  MeasureSettings settings;
  settings.source_tokens = info.source_tokens > 0 ? info.source_tokens : network.space.tokens;
  settings.target_tokens = info.target_tokens > 0 ? info.target_tokens : network.space.tokens;
  if (info.beam > 0) settings.beam = info.beam;
  settings.threads = here.threads;
  const std::shared_ptr<const WeightMap> weights = model ? model->weights : random_weights_of(network, config.seed);
  const auto packed = [&](const Architecture& arch) {
    return std::make_shared<const decode::PackedModel>(weights, network, arch, info.device.precision);
  };
  PairedTimer timer(packed(network.space.smallest()), settings, [&] {
    context.checkpoint();
    if (context.stopping()) throw StopCertifying{};
  });
  const TimeOf time = [&](const Architecture& arch) -> std::optional<TimedRuns> {
    try {
      return timer.time(packed(arch));
    } catch (const StopCertifying&) {
      return std::nullopt;
    }
  };
  CertifyResult result = certify_with(config, network.space, *predictor, time, context);
  Fingerprint fingerprint;
  fingerprint.add(read_file(config.predictor));
  result.check.predictor = fingerprint.text();
  result.check.date = here.date;
  if (result.check.count < config.count) return result;
  result.file = config.output.empty() ? promise_file_of(config.predictor) : config.output;
  write_promise(result.file, result.check);
  return result;
}

}  // namespace hat::runtime
