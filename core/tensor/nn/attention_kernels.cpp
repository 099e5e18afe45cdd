// SPDX-License-Identifier: GPL-3.0-or-later
// Attention of one head of one sentence: small matrix products (some dozen rows and columns) and a softmax between
// them.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "tensor/nn/kernel_inline.h"

namespace hat::tensor::kernels {
namespace {

constexpr int lanes = 16;
typedef float Lanes __attribute__((vector_size(lanes * sizeof(float))));

HAT_INLINE void load(Lanes& to, const float* from) { std::memcpy(&to, from, sizeof(Lanes)); }
HAT_INLINE void store(float* to, const Lanes& from) { std::memcpy(to, &from, sizeof(Lanes)); }

/// C[m][n] = sum over k of A[m * am + k * ak] * B[k * bs + n], for `rows` rows and `vectors` * 16 columns that stay in
/// registers: each loaded vector of B serves all rows, each element of A all vectors.
template <int rows, int vectors>
HAT_INLINE void tile(const float* a, std::int64_t am, std::int64_t ak, const float* b, std::int64_t bs, int inner,
                     float* c, std::int64_t cs) {
  Lanes sums[rows][vectors] = {};
  for (int k = 0; k < inner; ++k) {
    Lanes column[vectors];
    for (int v = 0; v < vectors; ++v) load(column[v], b + k * bs + v * lanes);
    for (int m = 0; m < rows; ++m) {
      const float factor = a[m * am + k * ak];
      for (int v = 0; v < vectors; ++v) sums[m][v] += factor * column[v];
    }
  }
  for (int m = 0; m < rows; ++m)
    for (int v = 0; v < vectors; ++v) store(c + m * cs + v * lanes, sums[m][v]);
}

template <int rows>
HAT_INLINE void strip(const float* a, std::int64_t am, std::int64_t ak, const float* b, std::int64_t bs, int columns,
                      int inner, float* c, std::int64_t cs) {
  int n = 0;
  for (; n + 4 * lanes <= columns; n += 4 * lanes) tile<rows, 4>(a, am, ak, b + n, bs, inner, c + n, cs);
  if (n + 2 * lanes <= columns) {
    tile<rows, 2>(a, am, ak, b + n, bs, inner, c + n, cs);
    n += 2 * lanes;
  }
  if (n + lanes <= columns) {
    tile<rows, 1>(a, am, ak, b + n, bs, inner, c + n, cs);
    n += lanes;
  }
  for (; n < columns; ++n) {  // heads whose width is no multiple of 16
    for (int m = 0; m < rows; ++m) {
      float sum = 0;
      for (int k = 0; k < inner; ++k) sum += a[m * am + k * ak] * b[k * bs + n];
      c[m * cs + n] = sum;
    }
  }
}

/// The whole product, four rows at a time.
HAT_INLINE void multiply(int rows, int columns, int inner, const float* a, std::int64_t am, std::int64_t ak,
                         const float* b, std::int64_t bs, float* c, std::int64_t cs) {
  int m = 0;
  for (; m + 4 <= rows; m += 4) strip<4>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
  if (rows - m == 3) strip<3>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
  if (rows - m == 2) strip<2>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
  if (rows - m == 1) strip<1>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
}

/// Rows of one head as columns, zeros up to `stride`.
HAT_INLINE void transposed(const float* rows, std::int64_t row_stride, int count, int width, float* columns,
                           int stride) {
  for (int d = 0; d < width; ++d) {
    float* __restrict to = columns + static_cast<std::int64_t>(d) * stride;
    for (int j = 0; j < count; ++j) to[j] = rows[j * row_stride + d];
    for (int j = count; j < stride; ++j) to[j] = 0;
  }
}

/// Queries [first, last) in a causal head see the keys before `last`: whole vectors of columns, the rest of the row is
/// zero.
struct Block {
  int first, last, seen, columns;
};
HAT_INLINE Block block_at(const Head& head, int first) {
  Block block{first, head.causal ? std::min(head.queries, first + lanes) : head.queries, head.keys,
              probability_stride(head.keys)};
  if (head.causal) {
    block.seen = std::min(block.last, head.keys);
    block.columns = probability_stride(block.seen);
  }
  return block;
}

}  // namespace

HAT_CLONES void attend(const Head& head, float* out, float* probabilities, float* scratch) {
  const int stride = probability_stride(head.keys);
  const auto low = static_cast<std::uint32_t>(head.mask.key);
  const auto high = static_cast<std::uint32_t>(head.mask.key >> 32);
  float* keys = scratch;
  float* dropped = scratch + static_cast<std::int64_t>(head.width) * stride;
  transposed(head.k, head.kv_stride, head.keys, head.width, keys, stride);
  for (int first = 0; first < head.queries;) {
    const Block block = block_at(head, first);
    float* p_block = probabilities + static_cast<std::int64_t>(first) * stride;
    multiply(block.last - first, block.columns, head.width, head.q + first * head.q_stride, head.q_stride, 1, keys,
             stride, p_block, stride);
    for (int i = first; i < block.last; ++i) {
      float* __restrict p = probabilities + static_cast<std::int64_t>(i) * stride;
      const int seen = head.causal ? std::min(i + 1, head.keys) : head.keys;
      float highest = p[0];
      for (int j = 1; j < seen; ++j) highest = p[j] > highest ? p[j] : highest;
      float sum = 0;
      for (int j = 0; j < seen; ++j) {
        p[j] = fast_exp((p[j] - highest) * head.scale);
        sum += p[j];
      }
      const float inverse = 1.0F / sum;
      for (int j = 0; j < seen; ++j) p[j] *= inverse;
      for (int j = seen; j < stride; ++j) p[j] = 0;
    }
    const float* weights = p_block;
    if (head.mask.active()) {
      for (int i = first; i < block.last; ++i) {
        const auto base = static_cast<std::uint32_t>(head.mask_first + static_cast<std::int64_t>(i) * stride);
        const float* __restrict p = probabilities + static_cast<std::int64_t>(i) * stride;
        float* __restrict to = dropped + static_cast<std::int64_t>(i - first) * stride;
        for (int j = 0; j < block.seen; ++j)
          to[j] = p[j] * keep(head.mask.threshold, head.mask.scale, low, high, base + static_cast<std::uint32_t>(j));
      }
      weights = dropped;
    }
    multiply(block.last - first, head.width, block.seen, weights, stride, 1, head.v, head.kv_stride,
             out + first * head.out_stride, head.out_stride);
    first = block.last;
  }
}

HAT_CLONES void attend_backward(const Head& head, const float* grad_out, const float* probabilities, float* grad_q,
                                float* grad_k, float* grad_v, float* scratch) {
  const int stride = probability_stride(head.keys);
  const auto low = static_cast<std::uint32_t>(head.mask.key);
  const auto high = static_cast<std::uint32_t>(head.mask.key >> 32);
  float* values = scratch;
  float* grads = values + static_cast<std::int64_t>(head.width) * stride;  // of the probabilities, then of the scores
  float* dropped = grads + static_cast<std::int64_t>(head.queries) * stride;
  transposed(head.v, head.kv_stride, head.keys, head.width, values, stride);
  for (int first = 0; first < head.queries;) {
    const Block block = block_at(head, first);
    float* g_block = grads + static_cast<std::int64_t>(first) * stride;
    multiply(block.last - first, block.columns, head.width, grad_out + first * head.out_stride, head.out_stride, 1,
             values, stride, g_block, stride);
    for (int i = first; i < block.last; ++i) {
      const float* __restrict p = probabilities + static_cast<std::int64_t>(i) * stride;
      float* __restrict g = grads + static_cast<std::int64_t>(i) * stride;
      if (head.mask.active()) {
        const auto base = static_cast<std::uint32_t>(head.mask_first + static_cast<std::int64_t>(i) * stride);
        float* __restrict d = dropped + static_cast<std::int64_t>(i) * stride;
        for (int j = 0; j < block.columns; ++j) {
          const float kept =
              keep(head.mask.threshold, head.mask.scale, low, high, base + static_cast<std::uint32_t>(j));
          d[j] = p[j] * kept;
          g[j] *= kept;
        }
        for (int j = block.columns; j < stride; ++j) d[j] = 0;
      }
      float dot = 0;
      for (int j = 0; j < block.columns; ++j) dot += p[j] * g[j];
      for (int j = 0; j < block.columns; ++j) g[j] = p[j] * (g[j] - dot) * head.scale;  // zero where p is
      for (int j = block.columns; j < stride; ++j) g[j] = 0;
    }
    multiply(block.last - first, head.width, block.seen, g_block, stride, 1, head.k, head.kv_stride,
             grad_q + first * head.q_stride, head.q_stride);
    first = block.last;
  }
  const float* weights = head.mask.active() ? dropped : probabilities;
  multiply(head.keys, head.width, head.queries, weights, 1, stride, grad_out, head.out_stride, grad_v, head.kv_stride);
  multiply(head.keys, head.width, head.queries, grads, 1, stride, head.q, head.q_stride, grad_k, head.kv_stride);
}

}  // namespace hat::tensor::kernels
