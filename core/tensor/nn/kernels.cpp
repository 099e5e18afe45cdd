// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor/nn/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "tensor/nn/kernel_inline.h"

namespace hat::tensor::kernels {

Dropout Dropout::make(double probability, std::uint64_t key) {
  Dropout mask;
  mask.key = key;
  if (probability <= 0) return mask;
  mask.threshold = static_cast<std::uint32_t>(std::min(probability, 0.999999) * 4294967296.0);
  mask.scale = static_cast<float>(1.0 / (1.0 - probability));
  return mask;
}

HAT_CLONES void dropout(const float* in, float* out, std::int64_t count, std::int64_t first, Dropout mask) {
  const auto low = static_cast<std::uint32_t>(mask.key);
  const auto high = static_cast<std::uint32_t>(mask.key >> 32);
  const std::uint32_t threshold = mask.threshold;
  const float scale = mask.scale;
  const auto base = static_cast<std::uint32_t>(first);
  for (std::int64_t i = 0; i < count; ++i)
    out[i] = in[i] * keep(threshold, scale, low, high, base + static_cast<std::uint32_t>(i));
}

HAT_CLONES void add_norm(const float* x, const float* residual, const float* weight, const float* bias, float* y,
                         float* normalised, float* inverse_sigma, std::int64_t first_row, std::int64_t rows, int dim,
                         Dropout mask) {
  const auto low = static_cast<std::uint32_t>(mask.key);
  const auto high = static_cast<std::uint32_t>(mask.key >> 32);
  const std::uint32_t threshold = mask.threshold;
  const float scale = mask.scale;
  for (std::int64_t row = first_row; row < first_row + rows; ++row) {
    const float* __restrict in = x + row * dim;
    const float* __restrict add = residual + row * dim;
    float* __restrict kept = normalised + row * dim;
    float* __restrict out = y + row * dim;
    const auto base = static_cast<std::uint32_t>(row * dim);
    if (mask.active()) {
      for (int i = 0; i < dim; ++i)
        kept[i] = add[i] + in[i] * keep(threshold, scale, low, high, base + static_cast<std::uint32_t>(i));
    } else {
      for (int i = 0; i < dim; ++i) kept[i] = add[i] + in[i];
    }
    float sum = 0;
    for (int i = 0; i < dim; ++i) sum += kept[i];
    const float mean = sum / static_cast<float>(dim);
    float squares = 0;
    for (int i = 0; i < dim; ++i) squares += (kept[i] - mean) * (kept[i] - mean);
    const float inverse = 1.0F / std::sqrt(squares / static_cast<float>(dim) + 1e-5F);
    inverse_sigma[row] = inverse;
    for (int i = 0; i < dim; ++i) {
      kept[i] = (kept[i] - mean) * inverse;
      out[i] = kept[i] * weight[i] + bias[i];
    }
  }
}

HAT_CLONES void add_norm_backward(const float* grad_y, const float* weight, const float* normalised,
                                  const float* inverse_sigma, float* grad_x, float* grad_residual, float* grad_weight,
                                  float* grad_bias, std::int64_t first_row, std::int64_t rows, int dim, Dropout mask) {
  const auto low = static_cast<std::uint32_t>(mask.key);
  const auto high = static_cast<std::uint32_t>(mask.key >> 32);
  const std::uint32_t threshold = mask.threshold;
  const float scale = mask.scale;
  float* __restrict gw_sum = grad_weight;
  float* __restrict gb_sum = grad_bias;
  for (std::int64_t row = first_row; row < first_row + rows; ++row) {
    const float* __restrict g = grad_y + row * dim;
    const float* __restrict n = normalised + row * dim;
    float* __restrict to_residual = grad_residual + row * dim;
    float* __restrict to_x = grad_x + row * dim;
    float sum = 0;
    float sum_n = 0;
    for (int i = 0; i < dim; ++i) {
      const float gw = g[i] * weight[i];
      sum += gw;
      sum_n += gw * n[i];
      gw_sum[i] += g[i] * n[i];
      gb_sum[i] += g[i];
    }
    const float mean = sum / static_cast<float>(dim);
    const float mean_n = sum_n / static_cast<float>(dim);
    const float inverse = inverse_sigma[row];
    for (int i = 0; i < dim; ++i) to_residual[i] = (g[i] * weight[i] - mean - n[i] * mean_n) * inverse;
    const auto base = static_cast<std::uint32_t>(row * dim);
    if (mask.active()) {
      for (int i = 0; i < dim; ++i)
        to_x[i] = to_residual[i] * keep(threshold, scale, low, high, base + static_cast<std::uint32_t>(i));
    } else {
      std::memcpy(to_x, to_residual, sizeof(float) * static_cast<std::size_t>(dim));
    }
  }
}

HAT_CLONES LossSums smoothed_loss(float* logits, const std::int64_t* targets, std::int64_t rows, std::int64_t vocab,
                                  double smoothing, bool gradient) {
  LossSums sums;
  const auto uniform = static_cast<float>(smoothing / static_cast<double>(vocab));
  const auto target_share = static_cast<float>(1.0 - smoothing);
  for (std::int64_t row = 0; row < rows; ++row) {
    float* __restrict z = logits + row * vocab;
    const std::int64_t target = targets[row];
    const float highest = largest(z, vocab);
    const float target_logit = z[target];
    // Sums of some thousand terms: blocks keep float's rounding small and the inner loop vectorised.
    double total = 0;
    double logit_total = 0;
    for (std::int64_t from = 0; from < vocab; from += 256) {
      const std::int64_t to = from + 256 < vocab ? from + 256 : vocab;
      float part = 0;
      float logit_part = 0;
      for (std::int64_t v = from; v < to; ++v) {
        const float shifted = z[v] - highest;
        logit_part += shifted;
        const float e = fast_exp(shifted);
        part += e;
        z[v] = e;
      }
      total += part;
      logit_total += logit_part;
    }
    const double log_total = std::log(total);
    const double nll = log_total - (static_cast<double>(target_logit) - highest);
    const double all = log_total * static_cast<double>(vocab) - logit_total;
    sums.nll += nll;
    sums.loss += (1.0 - smoothing) * nll + smoothing / static_cast<double>(vocab) * all;
    if (gradient) {
      const auto inverse = static_cast<float>(1.0 / total);
      for (std::int64_t v = 0; v < vocab; ++v) z[v] = z[v] * inverse - uniform;
      z[target] -= target_share;
    }
  }
  return sums;
}

HAT_CLONES LossSums smoothed_loss(std::uint16_t* logits, std::int64_t target, std::int64_t vocab, double smoothing,
                                  bool gradient, float* scratch) {
  for (std::int64_t v = 0; v < vocab; ++v) scratch[v] = widened(logits[v]);
  const LossSums sums = smoothed_loss(scratch, &target, 1, vocab, smoothing, gradient);
  if (gradient)
    for (std::int64_t v = 0; v < vocab; ++v) logits[v] = narrowed(scratch[v]);
  return sums;
}

double LogitSums::loss(std::int64_t vocab, double smoothing) const {
  const auto size = static_cast<double>(vocab);
  const double log_total = std::log(total) + highest;
  return (1.0 - smoothing) * (log_total - target) + smoothing / size * (log_total * size - logits);
}

HAT_CLONES void add_logits(const float* logits, std::int64_t stride, std::int64_t rows, std::int64_t first,
                           std::int64_t columns, const std::int32_t* targets, LogitSums* sums) {
  for (std::int64_t row = 0; row < rows; ++row) {
    const float* __restrict z = logits + row * stride;
    LogitSums& sum = sums[row];
    const float highest = std::max(sum.highest, largest(z, columns));
    if (highest > sum.highest) {
      sum.total *= std::exp(static_cast<double>(sum.highest) - highest);  // nothing at first: exp(-inf) is 0
      sum.highest = highest;
    }
    // Sums of some thousand terms: blocks keep float's rounding small and the inner loop vectorised.
    for (std::int64_t from = 0; from < columns; from += 256) {
      const std::int64_t to = from + 256 < columns ? from + 256 : columns;
      float part = 0;
      float logit_part = 0;
      for (std::int64_t v = from; v < to; ++v) {
        part += fast_exp(z[v] - highest);
        logit_part += z[v];
      }
      sum.total += part;
      sum.logits += logit_part;
    }
    const std::int64_t target = targets[row] - first;
    if (target >= 0 && target < columns) sum.target = z[target];
  }
}

HAT_CLONES void narrow(const float* in, std::int64_t stride, std::uint16_t* out, std::int64_t rows,
                       std::int64_t columns) {
  for (std::int64_t row = 0; row < rows; ++row) {
    const float* __restrict from = in + row * stride;
    std::uint16_t* __restrict to = out + row * columns;
    for (std::int64_t i = 0; i < columns; ++i) to[i] = narrowed(from[i]);
  }
}

HAT_CLONES void narrow_and_sum(const float* in, std::uint16_t* out, float* sums, std::int64_t rows,
                               std::int64_t columns) {
  for (std::int64_t row = 0; row < rows; ++row) {
    const float* __restrict from = in + row * columns;
    std::uint16_t* __restrict to = out + row * columns;
    float* __restrict sum = sums;
    for (std::int64_t i = 0; i < columns; ++i) {
      sum[i] += from[i];
      to[i] = narrowed(from[i]);
    }
  }
}

HAT_CLONES void widen(const std::uint16_t* in, const float* bias, float* out, std::int64_t rows, std::int64_t columns) {
  for (std::int64_t row = 0; row < rows; ++row) {
    const std::uint16_t* __restrict from = in + row * columns;
    float* __restrict to = out + row * columns;
    if (bias == nullptr) {
      for (std::int64_t i = 0; i < columns; ++i) to[i] = widened(from[i]);
    } else {
      for (std::int64_t i = 0; i < columns; ++i) to[i] = widened(from[i]) + bias[i];
    }
  }
}

HAT_CLONES void bias_relu(std::uint16_t* values, const float* bias, std::int64_t rows, std::int64_t columns) {
  for (std::int64_t row = 0; row < rows; ++row) {
    std::uint16_t* at = values + row * columns;
    for (std::int64_t i = 0; i < columns; ++i) {
      const float sum = widened(at[i]) + bias[i];
      at[i] = sum < 0.0F ? std::uint16_t{0} : narrowed(sum);  // NaN passes
    }
  }
}

HAT_CLONES void relu_backward(std::uint16_t* grads, const std::uint16_t* outputs, float* sums, std::int64_t rows,
                              std::int64_t columns) {
  for (std::int64_t row = 0; row < rows; ++row) {
    std::uint16_t* __restrict grad = grads + row * columns;
    const std::uint16_t* __restrict output = outputs + row * columns;
    float* __restrict sum = sums;
    for (std::int64_t i = 0; i < columns; ++i) {
      const std::uint16_t kept = output[i] == 0 ? std::uint16_t{0} : grad[i];
      grad[i] = kept;
      sum[i] += widened(kept);
    }
  }
}

HAT_CLONES void adam(float* weight, const float* gradient, float* mean, float* square, std::int64_t count, float beta1,
                     float beta2, float eps, float step_size, float decay, float gradient_scale) {
  for (std::int64_t i = 0; i < count; ++i) {
    const float g = gradient[i] * gradient_scale;
    const float m = beta1 * mean[i] + (1 - beta1) * g;
    const float s = beta2 * square[i] + (1 - beta2) * g * g;
    mean[i] = m;
    square[i] = s;
    weight[i] = weight[i] - decay * weight[i] - step_size * m / (std::sqrt(s) + eps);
  }
}

HAT_CLONES double norm2(const float* values, std::int64_t count) {
  double sum = 0;
  for (std::int64_t from = 0; from < count; from += 1024) {
    const std::int64_t to = from + 1024 < count ? from + 1024 : count;
    float part = 0;
    for (std::int64_t i = from; i < to; ++i) part += values[i] * values[i];
    sum += part;
  }
  return sum;
}

}  // namespace hat::tensor::kernels
