// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <fmt/format.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench.h"
#include "bench/floors.h"
#include "bench/peaks.h"
#include "bench/sample.h"
#include "bench/timing.h"
#include "domain/config/search.h"
#include "runtime/checkpoint/model_folder.h"
#include "runtime/decode/kernels.h"
#include "runtime/latency/timing.h"
#include "tensor/compute/compute.h"
#include "tensor/nn/super_transformer.h"
#include "tensor/proxy/proxy.h"
#include "tensor/proxy/search.h"

namespace hat::bench {
namespace {

/// What a search asks for: the losses of some architectures on one text.
struct Question {
  std::string name;
  std::shared_ptr<const tensor::ProxyNetwork> network;
  std::shared_ptr<const tensor::ProxyText> text;
  std::vector<Architecture> archs;

  Question(std::string name_, std::shared_ptr<const tensor::ProxyNetwork> network_, const runtime::Pairs& pairs,
           int valid_tokens, int count)
      : name(std::move(name_)), network(std::move(network_)) {
    text = std::make_shared<tensor::ProxyText>(pairs, valid_tokens);
    Rng rng(1);
    for (int i = 0; i < count; ++i) archs.push_back(network->network().space.sample(rng));
  }

  /// Of one of them on average, if they shared nothing.
  [[nodiscard]] double floor_ms(int threads) const {
    double source_tokens = 0, multiply_adds = 0;
    for (const tensor::ProxyBlock& block : text->blocks()) source_tokens += block.source_rows();
    for (const Architecture& arch : archs) {
      const TokenWork work = work_per_token(network->network(), arch);
      multiply_adds += source_tokens * work.source + static_cast<double>(text->target_tokens()) * work.target;
    }
    return ms_at(2 * multiply_adds, product_gops(false, threads)) / static_cast<double>(archs.size());
  }
};

void measure(Report& report, const Question& question) {
  for (const int threads : {1, 2}) {
    if (threads > tensor::available_threads()) continue;
    const double floor = question.floor_ms(threads);
    std::int64_t computed = 0, reused = 0;
    const auto ask = [&] {
      tensor::ProxyEvaluator evaluator(question.network, question.text, threads,
                                       tensor::ProxyEvaluator::usual_memory_bytes());
      (void)evaluator.losses(question.archs);
      computed = evaluator.parts_computed();
      reused = evaluator.parts_reused();
    };
    report.watch(threads);
    const double ms = median(times_ms(ask, {.warmup = 1, .least = 3})) / static_cast<double>(question.archs.size());
    report.add({.what = fmt::format("{}, {}", question.name, threads_text(threads)),
                .value = ms,
                .unit = "ms/candidate",
                .floor = floor,
                .beside = fmt::format("{:.0f} % of parts shared",
                                      100.0 * static_cast<double>(reused) / static_cast<double>(computed + reused))});
  }
}

/// fp32, and bf16 where a search screens with it.
std::vector<Precision> precisions() {
  if (!runtime::decode::has_fast_dots(runtime::decode::best_kernels())) return {Precision::fp32};
  return {Precision::fp32, Precision::bf16};
}
std::string named(std::string name, Precision precision) {
  return precision == Precision::fp32 ? name : name + ", bf16";
}

/// HAT's space for WMT'14, 64 pairs of 30 tokens each.
Question wmt14(Precision precision) {
  const Network network = runtime::network_of(preset_space("wmt14"), 32768);
  runtime::Pairs pairs;
  std::vector<int> sentence = runtime::measured_sentence(network.source_vocab, 30);
  sentence.pop_back();  // add() appends the end token
  for (int i = 0; i < 64; ++i) pairs.add(sentence, sentence);
  const auto weights = std::make_shared<const runtime::WeightMap>(tensor::SuperTransformer(network, 1).to_weights());
  return {named("WMT'14, 64 pairs of 30 tokens", precision),
          std::make_shared<tensor::ProxyNetwork>(weights, network, precision), pairs, 0, 4};
}

Question sample(Precision precision) {
  const Workspace workspace = sample_workspace();
  const runtime::Model model = runtime::load_model(workspace.super->folder);
  const runtime::Pairs pairs = tensor::validation_pairs(workspace.folder, workspace.super->folder, model);
  return {named("sample", precision),
          std::make_shared<tensor::ProxyNetwork>(model.weights, model.info.network, precision), pairs,
          SearchConfig{}.valid_tokens, 32};
}

void run(Report& report) {
  for (const Precision precision : precisions()) measure(report, sample(precision));
  for (const Precision precision : precisions()) measure(report, wmt14(precision));
}

const Registration registration({"proxy", "proxy loss of one candidate, of some that are drawn together", 40, false,
                                 run});

}  // namespace
}  // namespace hat::bench
