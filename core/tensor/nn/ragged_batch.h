// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <span>
#include <vector>

namespace hat::tensor {

/// Some sentences of different length behind one another in one dimension: rows of tensors are tokens, without padding.
/// What padded code masks out does not exist here; every position's result is the same.
struct Ragged {
  std::vector<std::int64_t> offsets{0};  ///< sentence b owns rows offsets[b] .. offsets[b+1]-1

  [[nodiscard]] std::int64_t sentences() const { return static_cast<std::int64_t>(offsets.size()) - 1; }
  [[nodiscard]] std::int64_t rows() const { return offsets.back(); }
  [[nodiscard]] std::int64_t length(std::int64_t sentence) const { return offsets[sentence + 1] - offsets[sentence]; }
  [[nodiscard]] std::int64_t longest() const;
};

/// One batch for the network. Positions follow HAT: the first token of a sentence has number 2 (pad + 1), pads none.
struct RaggedBatch {
  Ragged source, target;
  torch::Tensor source_tokens;     ///< int64 [source rows], each sentence ends with eos
  torch::Tensor source_positions;  ///< int64 [source rows]
  torch::Tensor decoder_input;     ///< int64 [target rows]: eos, then the target without its eos
  torch::Tensor target_positions;  ///< int64 [target rows]
  torch::Tensor target_tokens;     ///< int64 [target rows]: what to predict, ends with eos

  [[nodiscard]] RaggedBatch to(torch::Device device) const;
};

/// Makes a batch from pairs of token ids that both end with eos.
[[nodiscard]] RaggedBatch make_ragged(std::span<const std::span<const std::int32_t>> sources,
                                      std::span<const std::span<const std::int32_t>> targets);

}  // namespace hat::tensor
