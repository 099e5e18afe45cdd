// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/nn/ragged_batch.h"

#include <algorithm>

#include "domain/config/network.h"

namespace hat::tensor {
namespace {

torch::Tensor tensor_of(std::vector<std::int64_t>& values) { return torch::tensor(values, torch::kInt64); }

}  // namespace

std::int64_t Ragged::longest() const {
  std::int64_t most = 0;
  for (std::int64_t b = 0; b < sentences(); ++b) most = std::max(most, length(b));
  return most;
}

RaggedBatch RaggedBatch::to(torch::Device device) const {
  RaggedBatch moved = *this;
  for (torch::Tensor* tensor : {&moved.source_tokens, &moved.source_positions, &moved.decoder_input,
                                &moved.target_positions, &moved.target_tokens})
    *tensor = tensor->to(device);
  return moved;
}

RaggedBatch make_ragged(std::span<const std::span<const std::int32_t>> sources,
                        std::span<const std::span<const std::int32_t>> targets) {
  RaggedBatch batch;
  std::vector<std::int64_t> source_tokens, source_positions, input, target_positions, target_tokens;
  for (const auto& sentence : sources) {
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      source_tokens.push_back(sentence[i]);
      source_positions.push_back(Special::pad + 1 + static_cast<std::int64_t>(i));
    }
    batch.source.offsets.push_back(static_cast<std::int64_t>(source_tokens.size()));
  }
  for (const auto& sentence : targets) {
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      input.push_back(i == 0 ? Special::eos : sentence[i - 1]);
      target_tokens.push_back(sentence[i]);
      target_positions.push_back(Special::pad + 1 + static_cast<std::int64_t>(i));
    }
    batch.target.offsets.push_back(static_cast<std::int64_t>(target_tokens.size()));
  }
  batch.source_tokens = tensor_of(source_tokens);
  batch.source_positions = tensor_of(source_positions);
  batch.decoder_input = tensor_of(input);
  batch.target_positions = tensor_of(target_positions);
  batch.target_tokens = tensor_of(target_tokens);
  return batch;
}

}  // namespace hat::tensor
