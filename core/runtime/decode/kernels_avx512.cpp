// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

#if defined(HAT_X86_KERNELS)

#include <immintrin.h>

// The target is switched on after every include: no inline function of a header may be compiled for it, since the
// linker could pick that copy for the whole program.
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma")
#pragma GCC optimize("O3")

namespace hat::runtime::decode {
namespace {

constexpr int lanes = 16;
typedef float V __attribute__((vector_size(lanes * 4)));
typedef int I __attribute__((vector_size(lanes * 4)));
constexpr int most_rows = 6;
constexpr int panels_for(int) { return 4; }

inline V mul_add(V a, V b, V c) { return _mm512_fmadd_ps(a, b, c); }
inline float sum(V v) {
  // Shuffles of our own: GCC 12 warns about its header's _mm512_reduce_add_ps.
  v += __builtin_shuffle(v, I{8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7});
  v += __builtin_shuffle(v, I{4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11});
  v += __builtin_shuffle(v, I{2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13});
  return v[0] + v[1];
}
inline bool any_greater(V a, V b) { return _mm512_cmp_ps_mask(a, b, _CMP_GT_OQ) != 0; }

#include "runtime/decode/kernels_body.inc"

}  // namespace

const Kernels avx512_kernels = {"AVX-512 fp32", linear, layer_norm, attention, cached_attention, log_sum_exp, top};

}  // namespace hat::runtime::decode

#pragma GCC pop_options

#endif
