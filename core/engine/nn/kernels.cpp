// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define HAT_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define HAT_CLONES
#endif
#define HAT_INLINE static inline __attribute__((always_inline))

namespace hat::engine::kernels {
namespace {

/// A 32-bit mixer (xorshift-multiply, two rounds): every bit of the index reaches every bit of the result.
HAT_INLINE std::uint32_t mix(std::uint32_t x) {
  x ^= x >> 16;
  x *= 0x7feb352dU;
  x ^= x >> 15;
  x *= 0x846ca68bU;
  x ^= x >> 16;
  return x;
}

HAT_INLINE float keep(std::uint32_t threshold, float scale, std::uint32_t low, std::uint32_t high, std::uint32_t index) {
  const std::uint32_t hash = mix(index * 0x9e3779b1U + low) ^ high;
  return hash >= threshold ? scale : 0.0F;
}

/// e^x by a polynomial of the fraction of x/ln 2 (relative error 2e-7), because libm's is not vectorised here.
HAT_INLINE float fast_exp(float x) {
  x = x < -87.0F ? -87.0F : x;
  x = x > 88.0F ? 88.0F : x;
  const float scaled = x * 1.44269504089F;
  const int whole = static_cast<int>(scaled + (scaled < 0 ? -0.5F : 0.5F));
  const auto n = static_cast<float>(whole);
  const float f = (x - n * 0.693359375F) + n * 2.12194440e-4F;
  float p = 1.9875691500e-4F;
  p = p * f + 1.3981999507e-3F;
  p = p * f + 8.3334519073e-3F;
  p = p * f + 4.1665795894e-2F;
  p = p * f + 1.6666665459e-1F;
  p = p * f + 5.0000001201e-1F;
  p = p * f * f + f + 1.0F;
  return p * std::bit_cast<float>((whole + 127) << 23);
}

}  // namespace

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
  for (std::int64_t i = 0; i < count; ++i) out[i] = in[i] * keep(threshold, scale, low, high, base + static_cast<std::uint32_t>(i));
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
      for (int i = 0; i < dim; ++i) kept[i] = add[i] + in[i] * keep(threshold, scale, low, high, base + static_cast<std::uint32_t>(i));
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
      for (int i = 0; i < dim; ++i) to_x[i] = to_residual[i] * keep(threshold, scale, low, high, base + static_cast<std::uint32_t>(i));
    } else {
      std::memcpy(to_x, to_residual, sizeof(float) * static_cast<std::size_t>(dim));
    }
  }
}

HAT_CLONES void attend(const Head& head, float* out, float* probabilities, float* scratch) {
  const int width = head.width;
  const int keys = head.keys;
  const auto low = static_cast<std::uint32_t>(head.mask.key);
  const auto high = static_cast<std::uint32_t>(head.mask.key >> 32);
  // Keys as columns: the scores of one query are then sums of rows, which vectorise without reordering.
  for (int j = 0; j < keys; ++j)
    for (int d = 0; d < width; ++d) scratch[d * keys + j] = head.k[j * head.kv_stride + d];
  for (int i = 0; i < head.queries; ++i) {
    const float* __restrict q = head.q + i * head.q_stride;
    float* __restrict p = probabilities + static_cast<std::int64_t>(i) * keys;
    const int seen = head.causal ? i + 1 : keys;
    for (int j = 0; j < keys; ++j) p[j] = 0;
    for (int d = 0; d < width; ++d) {
      const float qd = q[d] * head.scale;
      const float* __restrict row = scratch + d * keys;
      for (int j = 0; j < seen; ++j) p[j] += qd * row[j];
    }
    float highest = p[0];
    for (int j = 1; j < seen; ++j) highest = p[j] > highest ? p[j] : highest;
    float sum = 0;
    for (int j = 0; j < seen; ++j) {
      p[j] = fast_exp(p[j] - highest);
      sum += p[j];
    }
    const float inverse = 1.0F / sum;
    for (int j = 0; j < seen; ++j) p[j] *= inverse;
    float* __restrict o = out + i * head.out_stride;
    for (int d = 0; d < width; ++d) o[d] = 0;
    const auto base = static_cast<std::uint32_t>(head.mask_first + static_cast<std::int64_t>(i) * keys);
    for (int j = 0; j < seen; ++j) {
      float weight = p[j];
      if (head.mask.active()) weight *= keep(head.mask.threshold, head.mask.scale, low, high, base + static_cast<std::uint32_t>(j));
      const float* __restrict v = head.v + j * head.kv_stride;
      for (int d = 0; d < width; ++d) o[d] += weight * v[d];
    }
  }
}

HAT_CLONES void attend_backward(const Head& head, const float* grad_out, const float* probabilities, float* grad_q,
                                float* grad_k, float* grad_v, float* scratch) {
  const int width = head.width;
  const int keys = head.keys;
  const auto low = static_cast<std::uint32_t>(head.mask.key);
  const auto high = static_cast<std::uint32_t>(head.mask.key >> 32);
  float* v_columns = scratch;
  float* __restrict grad_p = scratch + static_cast<std::int64_t>(keys) * width;
  for (int j = 0; j < keys; ++j)
    for (int d = 0; d < width; ++d) v_columns[d * keys + j] = head.v[j * head.kv_stride + d];
  for (int i = 0; i < head.queries; ++i) {
    const float* __restrict go = grad_out + i * head.out_stride;
    const float* __restrict p = probabilities + static_cast<std::int64_t>(i) * keys;
    const float* __restrict q = head.q + i * head.q_stride;
    float* __restrict gq = grad_q + i * head.q_stride;
    const int seen = head.causal ? i + 1 : keys;
    for (int j = 0; j < seen; ++j) grad_p[j] = 0;
    for (int d = 0; d < width; ++d) {
      const float* __restrict row = v_columns + d * keys;
      const float g = go[d];
      for (int j = 0; j < seen; ++j) grad_p[j] += g * row[j];
    }
    float dot = 0;
    const auto base = static_cast<std::uint32_t>(head.mask_first + static_cast<std::int64_t>(i) * keys);
    for (int j = 0; j < seen; ++j) {
      float kept = 1;
      if (head.mask.active()) kept = keep(head.mask.threshold, head.mask.scale, low, high, base + static_cast<std::uint32_t>(j));
      float* __restrict gv = grad_v + j * head.kv_stride;
      const float weight = p[j] * kept;
      for (int d = 0; d < width; ++d) gv[d] += weight * go[d];
      grad_p[j] *= kept;
      dot += p[j] * grad_p[j];
    }
    for (int j = 0; j < seen; ++j) {
      const float gs = p[j] * (grad_p[j] - dot) * head.scale;
      const float* __restrict k = head.k + j * head.kv_stride;
      float* __restrict gk = grad_k + j * head.kv_stride;
      for (int d = 0; d < width; ++d) {
        gq[d] += gs * k[d];
        gk[d] += gs * q[d];
      }
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
    float highest = z[0];
    for (std::int64_t v = 1; v < vocab; ++v) highest = z[v] > highest ? z[v] : highest;
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

}  // namespace hat::engine::kernels
