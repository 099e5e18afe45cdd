// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

#if defined(HAT_X86_KERNELS)

#include <immintrin.h>

// The target is switched on after every include: no inline function of a header may be compiled for it, since the
// linker could pick that copy for the whole program.
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512bf16,avx2,fma")
#pragma GCC optimize("O3")

namespace hat::runtime::decode {
namespace {

#include "runtime/decode/kernels_avx512.inc"

#include "runtime/decode/kernels_vnni.inc"

#include "runtime/decode/kernels_body.inc"
#include "runtime/decode/kernels_narrow.inc"

#include "runtime/decode/kernels_bf16.inc"

/// As Bf16Tile, with the activations in bf16 too: one instruction for both of a pair.
template <int M, int P>
struct DotTile {
  static constexpr int panels = panels_for(M);

  static inline void run(const Bf16Task& task, int first_row, int panel) {
    const int groups = groups_of(task.inputs, bf16_group);
    const std::size_t panel_stride = task.panel_stride;
    const std::uint16_t* weights = task.panels + panel * panel_stride;
    const std::uint16_t* x = task.rounded + static_cast<std::size_t>(first_row) * task.rounded_stride;
    const std::size_t x_stride = task.rounded_stride;
    V acc[M][P];
#pragma GCC unroll 16
    for (int p = 0; p < P; ++p) {
      const V start = task.bias ? load(task.bias + (panel + p) * panel_width) : V{};
#pragma GCC unroll 16
      for (int m = 0; m < M; ++m) acc[m][p] = start;
    }
    for (int g = 0; g < groups; ++g, weights += bf16_group * panel_width, x += bf16_group) {
      I w[P];
#pragma GCC unroll 16
      for (int p = 0; p < P; ++p) w[p] = load_ints(weights + p * panel_stride);
#pragma GCC unroll 16
      for (int m = 0; m < M; ++m) {
        int pair;
        __builtin_memcpy(&pair, x + m * x_stride, sizeof pair);
        const I both = all_ints(pair);
#pragma GCC unroll 16
        for (int p = 0; p < P; ++p) acc[m][p] = _mm512_dpbf16_ps(acc[m][p], (__m512bh)both, (__m512bh)w[p]);
      }
    }
#pragma GCC unroll 16
    for (int m = 0; m < M; ++m) finish(task, first_row + m, panel * panel_width, acc[m]);
  }
};

void dot_bf16(const Bf16Task& task, int first_panel, int last_panel) {
  if (task.rows > 0) narrow_linear<DotTile, bf16_rows>(task, first_panel, last_panel);
}

}  // namespace

const Kernels avx512_bf16_kernels = {"avx512-bf16", "AVX-512", "AVX-512-BF16",   "AVX-512-VNNI", linear,
                                     linear_bf16,   dot_bf16,  round_bf16,       linear_int8,    quantize,
                                     layer_norm,    attention, cached_attention, log_sum_exp,    top};

}  // namespace hat::runtime::decode

#pragma GCC pop_options

#endif
