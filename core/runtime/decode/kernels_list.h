// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/decode/kernels.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define HAT_X86_KERNELS 1
#endif

namespace hat::runtime::decode {

extern const Kernels plain_kernels;
#if defined(HAT_X86_KERNELS)
extern const Kernels avx2_kernels;
extern const Kernels avx2_vnni_kernels;
extern const Kernels avx512_kernels;
extern const Kernels avx512_vnni_kernels;
extern const Kernels avx512_bf16_kernels;
extern const Kernels avx512_amx_kernels;
#endif

}  // namespace hat::runtime::decode
