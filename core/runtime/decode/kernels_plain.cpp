// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

// Vectors of four: what every processor with a vector unit has (SSE2, NEON); elsewhere the compiler takes them apart.
namespace hat::runtime::decode {
namespace {

constexpr int lanes = 4;
typedef float V __attribute__((vector_size(lanes * 4)));
typedef int I __attribute__((vector_size(lanes * 4)));
constexpr int most_rows = 2;
constexpr int panels_for(int rows) { return rows == 1 ? 2 : 1; }

inline V mul_add(V a, V b, V c) { return a * b + c; }
inline float sum(V v) { return (v[0] + v[2]) + (v[1] + v[3]); }
inline bool any_greater(V a, V b) {
  const I greater = a > b;
  return (greater[0] | greater[1] | greater[2] | greater[3]) != 0;
}

#include "runtime/decode/kernels_body.inc"

}  // namespace

const Kernels plain_kernels = {"plain fp32", linear, layer_norm, attention, cached_attention, log_sum_exp, top};

}  // namespace hat::runtime::decode
