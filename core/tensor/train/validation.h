// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/results/results.h"
#include "runtime/text/prepared_data.h"
#include "tensor/nn/super_transformer.h"

namespace hat::tensor {

/// The pairs of a validation set of at most `max_target_tokens` target tokens (0: all), taken evenly from the whole so
/// that every part of it counts: their places, ascending.
[[nodiscard]] std::vector<std::size_t> evenly_chosen(const runtime::Pairs& pairs, std::int64_t max_target_tokens);

/// A validation set as batches without padding, ready for the network. Immutable after construction; const members may
/// be called from several threads.
class ValidationSet {
 public:
  /// The pairs that evenly_chosen names.
  ValidationSet(const runtime::Pairs& pairs, std::int64_t max_target_tokens, torch::Device device = torch::kCPU,
                std::int64_t batch_tokens = 4096);

  /// Label-smoothed loss per target token in bits, eval mode: the proxy loss when `network` is a SuperTransformer.
  [[nodiscard]] LossResult loss(const SuperTransformer& network, const Architecture& arch, double smoothing,
                                const std::function<void()>& between_batches = {}) const;

  [[nodiscard]] const std::vector<RaggedBatch>& batches() const { return batches_; }
  [[nodiscard]] std::int64_t target_tokens() const { return target_tokens_; }
  [[nodiscard]] std::int64_t sentences() const { return sentences_; }

 private:
  std::vector<RaggedBatch> batches_;
  std::int64_t target_tokens_ = 0, sentences_ = 0;
};

}  // namespace hat::tensor
