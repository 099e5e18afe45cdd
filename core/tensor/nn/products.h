// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>

/// Matrix products in bfloat16 on a processor, with float32 outside: inputs are rounded once and kept rounded for the
/// backward pass, sums and biases stay in float32. Rows are filled up with zeros to whole blocks, so that batches of
/// nearly equal size have equal shapes: the library generates code for each shape that it has not seen.
namespace hat::tensor::products {

/// a [n][k] times b [k][m] in bfloat16, summed in float32 whatever the processor has.
[[nodiscard]] torch::Tensor product(const torch::Tensor& a, const torch::Tensor& b);

/// x [rows, columns], float32, as bfloat16 [rows in whole blocks, columns].
[[nodiscard]] torch::Tensor narrow_rows(const torch::Tensor& x);
/// A weight (may be a front slice) as dense bfloat16.
[[nodiscard]] torch::Tensor narrow_weight(const torch::Tensor& weight);
/// The first rows of bfloat16 `from`, plus `bias` where defined, into dense float32 `to`.
void widen_rows(const torch::Tensor& from, const torch::Tensor& bias, torch::Tensor& to);
/// The bits of a dense bfloat16 tensor.
[[nodiscard]] std::uint16_t* bits(const torch::Tensor& tensor);

/// x [rows, in] times weight [out, in] plus bias (may be undefined); differentiable.
[[nodiscard]] torch::Tensor linear(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias);
/// linear(relu(linear(x))) whose hidden values exist in bfloat16 only; differentiable.
[[nodiscard]] torch::Tensor feed_forward(const torch::Tensor& x, const torch::Tensor& weight1,
                                         const torch::Tensor& bias1, const torch::Tensor& weight2,
                                         const torch::Tensor& bias2);

}  // namespace hat::tensor::products
