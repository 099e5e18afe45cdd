// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

namespace hat::runtime::decode {

void pack_keys(const float* keys, int stride, int key_count, int head, int head_dim, float* packed) {
  packed += static_cast<std::size_t>(head) * head_dim * padded(key_count);
  keys += head * head_dim;
  for (int first = 0; first < key_count;
       first += panel_width, packed += static_cast<std::size_t>(head_dim) * panel_width) {
    for (int j = 0; j < panel_width; ++j) {
      if (first + j < key_count) {
        const float* key = keys + static_cast<std::size_t>(first + j) * stride;
        for (int d = 0; d < head_dim; ++d) packed[d * panel_width + j] = key[d];
      } else {
        for (int d = 0; d < head_dim; ++d) packed[d * panel_width + j] = 0;
      }
    }
  }
}

std::vector<const Kernels*> all_kernels() {
  std::vector<const Kernels*> all;
#if defined(HAT_X86_KERNELS)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("fma"))
    all.push_back(&avx512_kernels);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) all.push_back(&avx2_kernels);
#endif
  all.push_back(&plain_kernels);
  return all;
}

const Kernels& best_kernels() {
  static const Kernels& best = *all_kernels().front();
  return best;
}

}  // namespace hat::runtime::decode
