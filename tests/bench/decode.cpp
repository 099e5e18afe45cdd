// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/floors.h"
#include "bench/models.h"
#include "bench/precisions.h"
#include "bench/timing.h"
#include "runtime/decode/translator.h"
#include "runtime/latency/device.h"
#include "runtime/latency/timing.h"

namespace hat::bench {
namespace {

using runtime::decode::PackedModel;

/// How a sentence of so many tokens is translated into as many.
struct Setting {
  int tokens = 30, beam = 1, threads = 1;
};

/// One model with random weights in every precision.
class PackedForms {
 public:
  explicit PackedForms(const BenchModel& model) : model_(model) {
    const auto weights = runtime::random_weights_of(model.network, 1);
    for (const Precision precision : all_precisions)
      forms_.push_back(std::make_shared<PackedModel>(weights, model.network, model.arch, precision));
  }

  void time(Report& report, const Setting& setting) const {
    if (setting.threads > runtime::thread_count(0)) return;
    double fp32_ms = 0;
    for (const std::shared_ptr<const PackedModel>& form : forms_) {
      const Precision precision = form->precision();
      const double floor =
          floor_ms(model_.network, model_.arch, setting.tokens, precision, setting.beam, setting.threads);
      report.watch(setting.threads);
      const double ms = median(sentence_ms(form, setting));
      if (precision == Precision::fp32) fp32_ms = ms;
      report.add({.what = fmt::format("{}, {}, {}, {} tokens, {}", model_.name, precision_name(precision),
                                      setting.beam == 1 ? "greedy" : fmt::format("beam {}", setting.beam),
                                      setting.tokens, threads_text(setting.threads)),
                  .value = ms,
                  .unit = "ms",
                  .floor = floor,
                  .beside = precision == Precision::fp32 ? "" : fmt::format("{:.2f} of fp32", ms / fp32_ms)});
    }
  }

 private:
  static std::vector<double> sentence_ms(const std::shared_ptr<const PackedModel>& form, const Setting& setting) {
    runtime::decode::Translator translator(form, setting.threads);
    const std::vector<int> source = runtime::measured_sentence(form->network().source_vocab, setting.tokens);
    runtime::decode::DecodeOptions options;
    options.beam = setting.beam;
    options.scores = false;
    options.force_length(setting.tokens);
    return times_ms([&] { translator.translate(std::span(&source, 1), options); }, {.warmup = 3, .least = 7});
  }

  BenchModel model_;
  std::vector<std::shared_ptr<const PackedModel>> forms_;
};

void run_some(Report& report) {
  for (const BenchModel& model : models()) {
    const PackedForms forms(model);
    const bool small = model.name == "C" || model.name == "S";
    for (const int threads : {1, 2})
      for (const int beam : {1, 5})
        if (threads == 1 || small) forms.time(report, {.beam = beam, .threads = threads});
    if (model.name != "C") continue;
    forms.time(report, {.beam = 10});
    for (const int tokens : {10, 100})
      for (const int beam : {1, 5}) forms.time(report, {.tokens = tokens, .beam = beam});
  }
}

void run_all(Report& report) {
  for (const BenchModel& model : models()) {
    const PackedForms forms(model);
    for (const int threads : {1, 2})
      for (const int tokens : {10, 30, 100})
        for (const int beam : {1, 5, 10}) forms.time(report, {tokens, beam, threads});
  }
}

const Registration some({"decode",
                         "translating one sentence into one of the same length: A 512/2048 6+6, B 6+3, C 256/1024 3+3, "
                         "S the sample's largest",
                         20, false, run_some});
const Registration all({"decode-all", "the same with every beam, length and number of threads", 21, true, run_all});

}  // namespace
}  // namespace hat::bench
