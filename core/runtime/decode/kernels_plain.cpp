// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

// Vectors of four: what every processor with a vector unit has (SSE2, NEON); elsewhere the compiler takes them apart.
// An instruction set that has more gets a file beside this one, with another `dot` and other tiles.
namespace hat::runtime::decode {
namespace {

constexpr int lanes = 4;
typedef float V __attribute__((vector_size(lanes * 4)));
typedef int I __attribute__((vector_size(lanes * 4)));
typedef short Shorts __attribute__((vector_size(lanes * 4)));
constexpr int most_rows = 2, bf16_rows = 2, int8_rows = 2;
constexpr int panels_for(int rows) { return rows == 1 ? 2 : 1; }
constexpr bool prefetched(int) { return false; }
constexpr int bf16_panels(int rows) { return panels_for(rows); }
constexpr int int8_panels(int) { return 1; }

inline V mul_add(V a, V b, V c) { return a * b + c; }
inline float sum(V v) { return (v[0] + v[2]) + (v[1] + v[3]); }
inline bool any_greater(V a, V b) {
  const I greater = a > b;
  return (greater[0] | greater[1] | greater[2] | greater[3]) != 0;
}

inline V upper_without_mask(I v) { return (V)(v >> 16 << 16); }

constexpr int int8_shift = 0;
struct Bytes {
  Shorts even, odd;
};
inline Shorts even_bytes(Shorts v) { return (v << 8) >> 8; }
inline Bytes spread(const std::int8_t* from) {
  int four;
  __builtin_memcpy(&four, from, sizeof four);
  const Shorts all_four = (Shorts)(four - I{});
  return {even_bytes(all_four), all_four >> 8};
}
/// Two products of int8 and their sum fit into 16 bits, since none is -128.
inline I dot(I total, Bytes x, I w) {
  const Shorts weights = (Shorts)w;
  const I pairs = (I)(even_bytes(weights) * x.even + (weights >> 8) * x.odd);
  return total + ((pairs << 16) >> 16) + (pairs >> 16);
}
inline void narrow(I v, std::int8_t* to) {
  for (int l = 0; l < lanes; ++l) to[l] = static_cast<std::int8_t>(static_cast<std::uint8_t>(v[l]));
}

#include "runtime/decode/kernels_body.inc"
#include "runtime/decode/kernels_narrow.inc"

}  // namespace

const Kernels plain_kernels = {"plain",     "plain",   "plain",          "plain",     linear,
                               linear_bf16, nullptr,   nullptr,          linear_int8, quantize,
                               layer_norm,  attention, cached_attention, log_sum_exp, top};

}  // namespace hat::runtime::decode
