// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <fmt/format.h>

#include <vector>

#include "bench/bench.h"
#include "bench/floors.h"
#include "bench/models.h"
#include "bench/peaks.h"
#include "bench/timing.h"
#include "tensor/compute/compute.h"
#include "tensor/nn/super_transformer.h"
#include "tensor/train/adam.h"

namespace hat::bench {
namespace {

constexpr int sentences = 128, tokens = 32;  // 4,096 target tokens a step

double step_ms(tensor::SuperTransformer& network, const Architecture& arch, const tensor::RaggedBatch& batch,
               bool bf16) {
  tensor::Adam adam(network.parameters(), TrainConfig{});
  tensor::PassOptions options;
  options.training = true;
  options.dropout = 0.1;
  options.bf16 = bf16;
  const auto step = [&] {
    ++options.key;
    network.loss(arch, batch, 0.1, options).sum.backward();
    adam.step(1e-4, 1.0 / (sentences * tokens));
  };
  return median(times_ms(step, {.warmup = 1, .least = 5}));
}

void run(Report& report) {
  const BenchModel model = model_c();
  tensor::SuperTransformer network(model.network, 1);
  network.train_weights(true);
  std::vector<std::int32_t> sentence;
  for (int i = 0; i + 1 < tokens; ++i) sentence.push_back(4 + i * 251 % 8000);
  sentence.push_back(Special::eos);
  const std::vector<std::span<const std::int32_t>> side(sentences, sentence);
  const tensor::RaggedBatch batch = tensor::make_ragged(side, side);
  const TokenWork work = work_per_token(model.network, model.arch);
  const double operations = 3 * 2 * (work.source + work.target);  // forward, and twice that backward
  const int before = torch::get_num_threads();
  for (const bool bf16 : {false, true}) {
    if (bf16 && !tensor::cpu_has_bf16()) continue;  // emulated: the trainer refuses it too
    for (const int threads : {1, 2}) {
      if (threads > tensor::available_threads()) continue;
      const double peak = product_gops(bf16, threads);
      torch::set_num_threads(threads);
      report.watch(threads);
      const double rate = 1e3 * sentences * tokens / step_ms(network, model.arch, batch, bf16);
      report.add({.what = fmt::format("model C, {}, {}", bf16 ? "bf16" : "fp32", threads_text(threads)),
                  .value = rate,
                  .unit = "target tokens/s",
                  .floor = peak * 1e9 / operations,
                  .beside = fmt::format("{:.0f} Gop/s", operations * rate / 1e9)});
    }
  }
  torch::set_num_threads(before);
}

const Registration registration({"train", "training: forward, backward and Adam of model C, 4,096 target tokens a step",
                                 30, false, run});

}  // namespace
}  // namespace hat::bench
