// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

#if defined(HAT_X86_KERNELS)

#include <immintrin.h>

// The target is switched on after every include: no inline function of a header may be compiled for it, since the
// linker could pick that copy for the whole program.
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#pragma GCC optimize("O3")

namespace hat::runtime::decode {
namespace {

#include "runtime/decode/kernels_avx2.inc"

constexpr int int8_rows = 5;
constexpr int int8_panels(int rows) { return rows == 1 ? 4 : rows == 2 ? 2 : 1; }
constexpr int int8_shift = 0;

/// The instruction multiplies unsigned by signed bytes, so the sign of x goes over to the weights. Two products fit
/// into 16 bits, since none of the factors is -128.
struct Bytes {
  __m256i value, size;
};
inline Bytes spread(const std::int8_t* from) {
  const __m256i value = (__m256i)spread_four(from);
  return {value, _mm256_abs_epi8(value)};
}
inline I dot(I total, const Bytes& x, I w) {
  const __m256i pairs = _mm256_maddubs_epi16(x.size, _mm256_sign_epi8((__m256i)w, x.value));
  return total + (I)_mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
}

#include "runtime/decode/kernels_body.inc"
#include "runtime/decode/kernels_narrow.inc"

}  // namespace

const Kernels avx2_kernels = {"avx2",      "AVX2",    "AVX2",           "AVX2",      linear,
                              linear_bf16, nullptr,   nullptr,          linear_int8, quantize,
                              layer_norm,  attention, cached_attention, log_sum_exp, top};

}  // namespace hat::runtime::decode

#pragma GCC pop_options

#endif
