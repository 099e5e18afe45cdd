// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

/// The CPU loops behind ops.h: plain pointers, one thread each, a range of rows or one (sentence, head) pair per call.
/// Each is compiled for several instruction sets and chosen when the program starts.
namespace hat::tensor::kernels {

/// Keeps an element when the hash of (key, index) is at least `threshold`; kept ones are multiplied by `scale`.
/// A counter instead of a generator's state: the backward pass makes the same mask again, and so does a resumed run.
struct Dropout {
  std::uint64_t key = 0;
  std::uint32_t threshold = 0;  ///< probability * 2^32; 0: nothing is dropped
  float scale = 1;

  static Dropout make(double probability, std::uint64_t key);
  [[nodiscard]] bool active() const { return threshold != 0; }
};

/// out = in * mask over `count` elements whose first has index `first`.
void dropout(const float* in, float* out, std::int64_t count, std::int64_t first, Dropout mask);

/// Rows of y = LayerNorm(residual + dropout(x)), eps 1e-5; keeps the normalised rows and 1/sigma for the backward pass.
void add_norm(const float* x, const float* residual, const float* weight, const float* bias, float* y,
              float* normalised, float* inverse_sigma, std::int64_t first_row, std::int64_t rows, int dim,
              Dropout mask);
/// The gradients of add_norm: for x (masked), for the residual, and sums for weight and bias (added to).
void add_norm_backward(const float* grad_y, const float* weight, const float* normalised, const float* inverse_sigma,
                       float* grad_x, float* grad_residual, float* grad_weight, float* grad_bias,
                       std::int64_t first_row, std::int64_t rows, int dim, Dropout mask);

/// One head of one sentence. Rows of q, k, v, out lie `*_stride` floats apart and hold `width` floats of this head.
struct Head {
  const float* q;
  const float* k;
  const float* v;
  std::int64_t q_stride, kv_stride, out_stride;
  int queries, keys, width;
  float scale;
  bool causal;   ///< query i sees keys 0..i
  Dropout mask;  ///< of the probabilities, whose first element has index `mask_first`
  std::int64_t mask_first;
};
/// Probabilities of one query lie that many floats apart: the keys and zeros up to whole vectors.
[[nodiscard]] constexpr int probability_stride(int keys) { return (keys + 15) / 16 * 16; }
/// probabilities: [queries, probability_stride(keys)], kept for the backward pass. scratch: (width + queries) *
/// probability_stride(keys) floats.
void attend(const Head& head, float* out, float* probabilities, float* scratch);
/// Writes grad_q, grad_k, grad_v (strides as q and k/v). scratch: (width + 2 * queries) * probability_stride(keys)
/// floats.
void attend_backward(const Head& head, const float* grad_out, const float* probabilities, float* grad_q, float* grad_k,
                     float* grad_v, float* scratch);

/// Label-smoothed loss of rows of logits [rows, vocab], in nats, summed: (1-eps) * nll + eps/V * sum over the
/// vocabulary of -log p, as HAT's criterion has it. With `gradient` the logits become the gradient of the sum, else
/// they are spoilt.
struct LossSums {
  double loss = 0, nll = 0;
};
LossSums smoothed_loss(float* logits, const std::int64_t* targets, std::int64_t rows, std::int64_t vocab,
                       double smoothing, bool gradient);
/// The same for one row of logits in bfloat16; scratch: vocab floats.
LossSums smoothed_loss(std::uint16_t* logits, std::int64_t target, std::int64_t vocab, double smoothing, bool gradient,
                       float* scratch);

/// What the loss of one row needs of its logits, which may come a part of the vocabulary at a time.
struct LogitSums {
  float highest = -std::numeric_limits<float>::infinity();
  float target = 0;   ///< the target's logit
  double total = 0;   ///< sum of exp(logit - highest)
  double logits = 0;  ///< sum of the logits
  /// Label-smoothed loss in nats, as of smoothed_loss.
  [[nodiscard]] double loss(std::int64_t vocab, double smoothing) const;
};
/// Adds logits [rows, columns], rows `stride` floats apart, of the vocabulary from `first` on.
void add_logits(const float* logits, std::int64_t stride, std::int64_t rows, std::int64_t first, std::int64_t columns,
                const std::int32_t* targets, LogitSums* sums);

// Matrix products are made in bfloat16 (std::uint16_t here: its bits) by the library; these are the ways in and out.

/// [rows, columns], rows `stride` floats apart, to the nearest bfloat16.
void narrow(const float* in, std::int64_t stride, std::uint16_t* out, std::int64_t rows, std::int64_t columns);
/// As above for dense rows, and adds the sum of each column to `sums`.
void narrow_and_sum(const float* in, std::uint16_t* out, float* sums, std::int64_t rows, std::int64_t columns);
/// out = in + bias; `bias` may be null.
void widen(const std::uint16_t* in, const float* bias, float* out, std::int64_t rows, std::int64_t columns);
/// values = max(0, values + bias), in place.
void bias_relu(std::uint16_t* values, const float* bias, std::int64_t rows, std::int64_t columns);
/// Sets gradients to zero where the ReLU's output is, and adds the sum of each column to `sums`.
void relu_backward(std::uint16_t* grads, const std::uint16_t* outputs, float* sums, std::int64_t rows,
                   std::int64_t columns);

/// One step of Adam for one tensor. `step_size` = lr * sqrt(1 - beta2^t) / (1 - beta1^t); decay = weight_decay * lr.
void adam(float* weight, const float* gradient, float* mean, float* square, std::int64_t count, float beta1,
          float beta2, float eps, float step_size, float decay, float gradient_scale);

/// Sum of squares.
double norm2(const float* values, std::int64_t count);

}  // namespace hat::tensor::kernels
