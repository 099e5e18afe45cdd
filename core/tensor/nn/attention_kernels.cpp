// SPDX-License-Identifier: GPL-3.0-or-later
// Attention of one head of one sentence: small matrix products (some dozen rows and columns) and a softmax between
// them.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "tensor/nn/kernel_inline.h"

namespace hat::tensor::kernels {
namespace {

/// So many floats side by side: one register of the instruction set that a function is compiled for. Wider ones would
/// be taken apart through memory.
template <int lanes>
struct Vector {
  typedef float Floats __attribute__((vector_size(lanes * sizeof(float))));
  /// Vectors of a tile's row: four rows of them, one of the other factor and a broadcast fill the registers.
  static constexpr int in_row = lanes == 16 ? 4 : 2;
};

/// C[m][n] = sum over k of A[m * am + k * ak] * B[k * bs + n], for `rows` rows and `vectors` * lanes columns that stay
/// in registers: each loaded vector of B serves all rows, each element of A all vectors.
template <int lanes, int rows, int vectors>
HAT_INLINE void tile(const float* a, std::int64_t am, std::int64_t ak, const float* b, std::int64_t bs, int inner,
                     float* c, std::int64_t cs) {
  using Floats = typename Vector<lanes>::Floats;
  Floats sums[rows][vectors] = {};
  for (int k = 0; k < inner; ++k) {
    Floats column[vectors];
    for (int v = 0; v < vectors; ++v) std::memcpy(&column[v], b + k * bs + v * lanes, sizeof(Floats));
    for (int m = 0; m < rows; ++m) {
      const float factor = a[m * am + k * ak];
      for (int v = 0; v < vectors; ++v) sums[m][v] += factor * column[v];
    }
  }
  for (int m = 0; m < rows; ++m)
    for (int v = 0; v < vectors; ++v) std::memcpy(c + m * cs + v * lanes, &sums[m][v], sizeof(Floats));
}

template <int lanes, int rows>
HAT_INLINE void strip(const float* a, std::int64_t am, std::int64_t ak, const float* b, std::int64_t bs, int columns,
                      int inner, float* c, std::int64_t cs) {
  constexpr int most = Vector<lanes>::in_row;
  int n = 0;
  for (; n + most * lanes <= columns; n += most * lanes)
    tile<lanes, rows, most>(a, am, ak, b + n, bs, inner, c + n, cs);
  if constexpr (most > 2) {
    if (n + 2 * lanes <= columns) {
      tile<lanes, rows, 2>(a, am, ak, b + n, bs, inner, c + n, cs);
      n += 2 * lanes;
    }
  }
  if (n + lanes <= columns) {
    tile<lanes, rows, 1>(a, am, ak, b + n, bs, inner, c + n, cs);
    n += lanes;
  }
  for (; n < columns; ++n) {  // heads whose width is no multiple of a vector's
    for (int m = 0; m < rows; ++m) {
      float sum = 0;
      for (int k = 0; k < inner; ++k) sum += a[m * am + k * ak] * b[k * bs + n];
      c[m * cs + n] = sum;
    }
  }
}

/// The whole product, four rows at a time.
template <int lanes>
HAT_INLINE void multiply(int rows, int columns, int inner, const float* a, std::int64_t am, std::int64_t ak,
                         const float* b, std::int64_t bs, float* c, std::int64_t cs) {
  int m = 0;
  for (; m + 4 <= rows; m += 4) strip<lanes, 4>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
  if (rows - m == 3) strip<lanes, 3>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
  if (rows - m == 2) strip<lanes, 2>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
  if (rows - m == 1) strip<lanes, 1>(a + m * am, am, ak, b, bs, columns, inner, c + m * cs, cs);
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
  Block block{first, head.causal ? std::min(head.queries, first + 16) : head.queries, head.keys,
              probability_stride(head.keys)};
  if (head.causal) {
    block.seen = std::min(block.last, head.keys);
    block.columns = probability_stride(block.seen);
  }
  return block;
}

template <int lanes>
HAT_INLINE void attend_with(const Head& head, float* out, float* probabilities, float* scratch) {
  const int stride = probability_stride(head.keys);
  const auto low = static_cast<std::uint32_t>(head.mask.key);
  const auto high = static_cast<std::uint32_t>(head.mask.key >> 32);
  float* keys = scratch;
  float* dropped = scratch + static_cast<std::int64_t>(head.width) * stride;
  transposed(head.k, head.kv_stride, head.keys, head.width, keys, stride);
  for (int first = 0; first < head.queries;) {
    const Block block = block_at(head, first);
    float* p_block = probabilities + static_cast<std::int64_t>(first) * stride;
    multiply<lanes>(block.last - first, block.columns, head.width, head.q + first * head.q_stride, head.q_stride, 1,
                    keys, stride, p_block, stride);
    for (int i = first; i < block.last; ++i) {
      float* __restrict p = probabilities + static_cast<std::int64_t>(i) * stride;
      const int seen = head.causal ? std::min(i + 1, head.keys) : head.keys;
      // Whole vectors: what is not seen takes part with the first score, and then not at all.
      for (int j = seen; j < block.columns; ++j) p[j] = p[0];
      const float highest = largest(p, block.columns);
      for (int j = 0; j < block.columns; ++j) p[j] = fast_exp((p[j] - highest) * head.scale);
      for (int j = seen; j < stride; ++j) p[j] = 0;
      float sum = 0;
      for (int j = 0; j < block.columns; ++j) sum += p[j];
      const float inverse = 1.0F / sum;
      for (int j = 0; j < block.columns; ++j) p[j] *= inverse;
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
    multiply<lanes>(block.last - first, head.width, block.seen, weights, stride, 1, head.v, head.kv_stride,
                    out + first * head.out_stride, head.out_stride);
    first = block.last;
  }
}

template <int lanes>
HAT_INLINE void attend_backward_with(const Head& head, const float* grad_out, const float* probabilities, float* grad_q,
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
    multiply<lanes>(block.last - first, block.columns, head.width, grad_out + first * head.out_stride, head.out_stride,
                    1, values, stride, g_block, stride);
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
    multiply<lanes>(block.last - first, head.width, block.seen, g_block, stride, 1, head.k, head.kv_stride,
                    grad_q + first * head.q_stride, head.q_stride);
    first = block.last;
  }
  const float* weights = head.mask.active() ? dropped : probabilities;
  multiply<lanes>(head.keys, head.width, head.queries, weights, 1, stride, grad_out, head.out_stride, grad_v,
                  head.kv_stride);
  multiply<lanes>(head.keys, head.width, head.queries, grads, 1, stride, head.q, head.q_stride, grad_k, head.kv_stride);
}

#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define HAT_AVX2 __attribute__((target("avx2,fma")))
#define HAT_AVX512 __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl")))
HAT_AVX512 void attend_avx512(const Head& head, float* out, float* probabilities, float* scratch) {
  attend_with<16>(head, out, probabilities, scratch);
}
HAT_AVX2 void attend_avx2(const Head& head, float* out, float* probabilities, float* scratch) {
  attend_with<8>(head, out, probabilities, scratch);
}
HAT_AVX512 void attend_backward_avx512(const Head& head, const float* grad_out, const float* probabilities,
                                       float* grad_q, float* grad_k, float* grad_v, float* scratch) {
  attend_backward_with<16>(head, grad_out, probabilities, grad_q, grad_k, grad_v, scratch);
}
HAT_AVX2 void attend_backward_avx2(const Head& head, const float* grad_out, const float* probabilities, float* grad_q,
                                   float* grad_k, float* grad_v, float* scratch) {
  attend_backward_with<8>(head, grad_out, probabilities, grad_q, grad_k, grad_v, scratch);
}
#endif

void attend_plain(const Head& head, float* out, float* probabilities, float* scratch) {
  attend_with<4>(head, out, probabilities, scratch);
}
void attend_backward_plain(const Head& head, const float* grad_out, const float* probabilities, float* grad_q,
                           float* grad_k, float* grad_v, float* scratch) {
  attend_backward_with<4>(head, grad_out, probabilities, grad_q, grad_k, grad_v, scratch);
}

struct Attention {
  decltype(&attend_plain) forward = attend_plain;
  decltype(&attend_backward_plain) backward = attend_backward_plain;
};

/// The widest that this processor has.
const Attention& attention() {
  static const Attention chosen = [] {
    Attention one;
#ifdef HAT_AVX2
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) one = {attend_avx2, attend_backward_avx2};
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
      one = {attend_avx512, attend_backward_avx512};
#endif
    return one;
  }();
  return chosen;
}

}  // namespace

void attend(const Head& head, float* out, float* probabilities, float* scratch) {
  attention().forward(head, out, probabilities, scratch);
}

void attend_backward(const Head& head, const float* grad_out, const float* probabilities, float* grad_q, float* grad_k,
                     float* grad_v, float* scratch) {
  attention().backward(head, grad_out, probabilities, grad_q, grad_k, grad_v, scratch);
}

}  // namespace hat::tensor::kernels
