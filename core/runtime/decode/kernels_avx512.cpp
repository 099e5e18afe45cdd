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

#include "runtime/decode/kernels_avx512.inc"

constexpr int int8_shift = 0;

/// The instruction multiplies unsigned by signed bytes, so the sign of x goes over to the weights. Two products fit
/// into 16 bits, since none of the factors is -128.
struct Bytes {
  __m512i size;
  __mmask64 negative;
};
inline Bytes spread(const std::int8_t* from) {
  const __m512i value = (__m512i)spread_four(from);
  return {_mm512_abs_epi8(value), _mm512_movepi8_mask(value)};
}
inline I dot(I total, const Bytes& x, I w) {
  const __m512i weights = _mm512_mask_sub_epi8((__m512i)w, x.negative, (__m512i)I{}, (__m512i)w);
  return total + (I)_mm512_madd_epi16(_mm512_maddubs_epi16(x.size, weights), _mm512_set1_epi16(1));
}

#include "runtime/decode/kernels_body.inc"
#include "runtime/decode/kernels_narrow.inc"

}  // namespace

const Kernels avx512_kernels = {"avx512",    "AVX-512", "AVX-512",        "AVX-512",   linear,
                                linear_bf16, nullptr,   nullptr,          linear_int8, quantize,
                                layer_norm,  attention, cached_attention, log_sum_exp, top};

}  // namespace hat::runtime::decode

#pragma GCC pop_options

#endif
