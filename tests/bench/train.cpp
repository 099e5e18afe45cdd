// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <fmt/format.h>

#include <chrono>

#include "bench/bench.h"
#include "domain/space/search_space.h"
#include "tensor/compute/compute.h"
#include "tensor/nn/super_transformer.h"
#include "tensor/train/adam.h"

namespace hat::bench {
namespace {

constexpr int sentences = 128, tokens = 32;  // 4,096 target tokens a step
constexpr int timed_steps = 3;

/// Model C: 256/1024, 4 heads, 3 + 3 layers, vocabulary 8192, shared embeddings.
Network model_c() {
  Network network;
  SearchSpace& space = network.space;
  space = preset_space("sample");
  space.name = "C";
  space.encoder_dims = space.decoder_dims = {256};
  space.encoder_ffn_dims = space.decoder_ffn_dims = {1024};
  space.encoder_heads = space.self_heads = space.cross_heads = {4};
  space.encoder_depths = space.decoder_depths = {3};
  space.sources = {{1, {}}};
  network.source_vocab = network.target_vocab = 8192;
  network.encoder_position_dim = network.decoder_position_dim = 256;
  return network;
}

/// Multiply-accumulates of the matrix products of one forward pass, per target token.
double macs_per_token(const Network& network) {
  const double d = network.space.max_encoder_dim(), q = network.space.qkv_dim, f = network.space.max_encoder_ffn();
  const double encoder = 4 * q * d + 2 * d * f, decoder = 8 * q * d + 2 * d * f;
  return network.space.max_encoder_depth() * encoder + network.space.max_decoder_depth() * decoder +
         network.target_vocab * d;
}

double step_seconds(tensor::SuperTransformer& network, const tensor::RaggedBatch& batch, bool bf16) {
  tensor::Adam adam(network.parameters(), TrainConfig{});
  tensor::PassOptions options;
  options.training = true;
  options.dropout = 0.1;
  options.bf16 = bf16;
  const Architecture arch = network.network().space.largest();
  double best = 1e9;
  for (int step = 0; step <= timed_steps; ++step) {
    const auto start = std::chrono::steady_clock::now();
    options.key = static_cast<std::uint64_t>(step);
    network.loss(arch, batch, 0.1, options).sum.backward();
    adam.step(1e-4, 1.0 / (sentences * tokens));
    if (step > 0)
      best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
}

void run(Report& report) {
  tensor::SuperTransformer network(model_c(), 1);
  network.train_weights(true);
  std::vector<std::int32_t> sentence;
  for (int i = 0; i + 1 < tokens; ++i) sentence.push_back(4 + i * 251 % 8000);
  sentence.push_back(Special::eos);
  const std::vector<std::span<const std::int32_t>> side(sentences, sentence);
  const tensor::RaggedBatch batch = tensor::make_ragged(side, side);
  const int before = torch::get_num_threads();
  for (const bool bf16 : {false, true}) {
    if (bf16 && !tensor::cpu_has_bf16()) continue;  // emulated: the trainer refuses it too
    for (const int threads : {1, 2}) {
      if (threads > tensor::available_threads()) continue;
      torch::set_num_threads(threads);
      const double seconds = step_seconds(network, batch, bf16);
      const double gops = 3 * 2 * macs_per_token(network.network()) * sentences * tokens / seconds / 1e9;
      report.add(fmt::format("model C, {}, {} thread{}", bf16 ? "bf16" : "fp32", threads, threads == 1 ? "" : "s"),
                 sentences * tokens / seconds, "target tokens/s",
                 fmt::format("{:.0f} Gop/s, {:.0f} % of the measured {} peak", gops,
                             100 * gops / peak_gops(bf16, threads), bf16 ? "bf16" : "fp32"));
    }
  }
  torch::set_num_threads(before);
}

const Registration registration({"train", "training: forward, backward and Adam of model C, 4,096 target tokens a step",
                                 20, false, run});

}  // namespace
}  // namespace hat::bench
