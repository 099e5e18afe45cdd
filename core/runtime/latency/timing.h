// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "domain/events/events.h"
#include "runtime/checkpoint/weights.h"
#include "runtime/decode/packed_model.h"

namespace hat::runtime {

/// One sentence of a forced length, translated again and again.
struct MeasureSettings {
  int source_tokens = 30;  ///< with the end token
  int target_tokens = 30;  ///< steps of the decoder
  int beam = 5;
  int warmup = 3;
  int repeats = 10;
  int threads = 1;
};

/// The source sentence that is timed: `tokens` of the vocabulary, its end token last.
[[nodiscard]] std::vector<int> measured_sentence(int vocab_size, int tokens);

/// Times the translation engine itself on one packed SubTransformer, batch 1. Keys and values of the cross-attention
/// are the decoder's. `between_runs` is called before every run and may throw. Only honest when nothing else runs.
[[nodiscard]] Latency measure_latency(std::shared_ptr<const decode::PackedModel> model, const MeasureSettings& settings,
                                      const std::function<void()>& between_runs = {});

/// The same, part by part: the mean over the runs without the fastest and the slowest tenth of them, so that the parts
/// of a point add up to its latency.
[[nodiscard]] LengthPoint measure_parts(std::shared_ptr<const decode::PackedModel> model,
                                        const MeasureSettings& settings,
                                        const std::function<void()>& between_runs = {});

/// Mean and population standard deviation of `values` without the smallest and the largest tenth (each rounded down).
struct TrimmedMean {
  double mean = 0, deviation = 0;
};
[[nodiscard]] TrimmedMean trimmed_mean(std::vector<double> values);

/// Random weights of that shape: what a forward pass costs does not depend on them.
[[nodiscard]] std::shared_ptr<const WeightMap> random_weights_of(const Network& network, std::uint64_t seed);

/// The network that a space stands for when only its speed matters: one shared vocabulary, post-norm.
[[nodiscard]] Network network_of(const SearchSpace& space, int vocab_size);

}  // namespace hat::runtime
