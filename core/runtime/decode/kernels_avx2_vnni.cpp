// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

#if defined(HAT_X86_KERNELS)

#include <immintrin.h>

// The target is switched on after every include: no inline function of a header may be compiled for it, since the
// linker could pick that copy for the whole program.
#pragma GCC push_options
#pragma GCC target("avx2,fma,avxvnni")
#pragma GCC optimize("O3")

namespace hat::runtime::decode {
namespace {

#include "runtime/decode/kernels_avx2.inc"

constexpr int int8_rows = 6;
constexpr int int8_panels(int rows) { return rows == 1 ? 4 : rows <= 3 ? 2 : 1; }
constexpr int int8_shift = 128;

using Bytes = I;
inline Bytes spread(const std::int8_t* from) { return spread_four(from); }
inline I dot(I total, Bytes x, I w) { return (I)_mm256_dpbusd_avx_epi32((__m256i)total, (__m256i)x, (__m256i)w); }

#include "runtime/decode/kernels_body.inc"
#include "runtime/decode/kernels_narrow.inc"

}  // namespace

const Kernels avx2_vnni_kernels = {"avx2-vnni", "AVX2",    "AVX2",           "AVX-VNNI",  linear,
                                   linear_bf16, nullptr,   nullptr,          linear_int8, quantize,
                                   layer_norm,  attention, cached_attention, log_sum_exp, top};

}  // namespace hat::runtime::decode

#pragma GCC pop_options

#endif
