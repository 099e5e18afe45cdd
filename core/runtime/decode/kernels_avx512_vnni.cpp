// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

#if defined(HAT_X86_KERNELS)

#include <immintrin.h>

// The target is switched on after every include: no inline function of a header may be compiled for it, since the
// linker could pick that copy for the whole program.
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")
#pragma GCC optimize("O3")

namespace hat::runtime::decode {
namespace {

#include "runtime/decode/kernels_avx512.inc"

#include "runtime/decode/kernels_vnni.inc"

#include "runtime/decode/kernels_body.inc"
#include "runtime/decode/kernels_narrow.inc"

}  // namespace

const Kernels avx512_vnni_kernels = {"avx512-vnni", "AVX-512", "AVX-512",        "AVX-512-VNNI", linear,
                                     linear_bf16,   nullptr,   nullptr,          linear_int8,    quantize,
                                     layer_norm,    attention, cached_attention, log_sum_exp,    top};

}  // namespace hat::runtime::decode

#pragma GCC pop_options

#endif
