// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "tensor/nn/ragged_batch.h"

/// The differentiable pieces of the network that LibTorch does not have, or has slowly on a processor: each has fused
/// CPU loops for float32 and a plain composition of LibTorch's operators for everything else (CUDA).
namespace hat::tensor::ops {

/// A dropout site: probability and the key of its mask. Equal keys make equal masks.
struct Drop {
  double probability = 0;
  std::uint64_t key = 0;
};

/// x [rows, in] times weight [out, in] (may be a front slice) plus bias. With `bf16` the product is made in bfloat16.
torch::Tensor linear(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, bool bf16);

/// linear(dropout(relu(linear(x)))): the FFN of a layer.
torch::Tensor feed_forward(const torch::Tensor& x, const torch::Tensor& weight1, const torch::Tensor& bias1,
                           const torch::Tensor& weight2, const torch::Tensor& bias2, Drop drop, bool bf16);

torch::Tensor dropout(const torch::Tensor& x, Drop drop);

/// LayerNorm(residual + dropout(x)) over the last dimension, eps 1e-5: the end of every post-norm part.
torch::Tensor add_norm(const torch::Tensor& x, const torch::Tensor& residual, const torch::Tensor& weight,
                       const torch::Tensor& bias, Drop drop);

/// Self-attention of qkv [rows, 3q] (queries, keys, values side by side), head i at channels i*q/heads. Returns [rows,
/// q]. The probabilities are dropped out with `drop`.
torch::Tensor self_attention(const torch::Tensor& qkv, const Ragged& ragged, int heads, bool causal, Drop drop);

/// Cross-attention of q [target rows, q] over kv [source rows * sources, 2q], where the keys of one source token's
/// `sources` encoder layers are neighbours. Returns [target rows, q].
torch::Tensor cross_attention(const torch::Tensor& q, const torch::Tensor& kv, const Ragged& target,
                              const Ragged& source, int sources, int heads, Drop drop);

/// The summed label-smoothed loss (nats) of hidden [rows, d] under the output layer weight [vocab, d]; logits exist
/// only for some hundred rows at a time, their gradient is made in the same pass.
struct Loss {
  torch::Tensor sum;  ///< scalar, differentiable
  double loss = 0;
  double nll = 0;
};
Loss output_loss(const torch::Tensor& hidden, const torch::Tensor& weight, const torch::Tensor& targets,
                 double smoothing, bool bf16);

}  // namespace hat::tensor::ops
