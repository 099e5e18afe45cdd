// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/kernels_list.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>

#include "domain/error.h"

#if defined(HAT_X86_KERNELS)
#include <cpuid.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif
#endif

namespace hat::runtime::decode {

namespace {
#if defined(HAT_X86_KERNELS)
/// GCC 12 has no name for it: leaf 7, subleaf 1.
bool has_avx_vnni() {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  return __get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) && (eax >> 4 & 1);
}

/// Leaf 7: bits 22, 24 and 25 are bf16, the tiles themselves and int8. The system lends the tiles to a process that
/// asks for them, and to all of its threads.
bool has_amx() {
#if defined(__linux__)
  static const bool has = [] {
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    constexpr unsigned wanted = 1u << 22 | 1u << 24 | 1u << 25;
    if (!__get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) || (edx & wanted) != wanted) return false;
    constexpr long request_permission = 0x1023, tile_data = 18;  // ARCH_REQ_XCOMP_PERM of Linux 5.16
    return syscall(SYS_arch_prctl, request_permission, tile_data) == 0;
  }();
  return has;
#else
  return false;
#endif
}
#endif
}  // namespace

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

std::string Kernels::describe(Precision precision) const {
  switch (precision) {
    case Precision::fp32: return fmt::format("{} fp32", family);
    case Precision::bf16: return fmt::format("{} bf16", bf16);
    case Precision::int8: return fmt::format("{} int8", int8);
  }
  return family;
}

bool has_fast_dots(const Kernels& kernels) {
#if defined(HAT_X86_KERNELS)
  // Vectors of Intel's take longer than multiply-adds of the same weights in fp32 (Sapphire Rapids: 0.6 times their
  // rate), of AMD's half the time.
  if (&kernels == &avx512_bf16_kernels) return !__builtin_cpu_is("intel");
#endif
  return kernels.dot_bf16 != nullptr;
}

std::vector<const Kernels*> all_kernels() {
  std::vector<const Kernels*> all;
#if defined(HAT_X86_KERNELS)
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
  const bool vnni = avx512 && __builtin_cpu_supports("avx512vnni");
  const bool dots = vnni && __builtin_cpu_supports("avx512bf16");
  const bool slow_dots = dots && !has_fast_dots(avx512_bf16_kernels);
  if (dots && has_amx()) all.push_back(&avx512_amx_kernels);
  if (dots && !slow_dots) all.push_back(&avx512_bf16_kernels);
  if (vnni) all.push_back(&avx512_vnni_kernels);
  if (slow_dots) all.push_back(&avx512_bf16_kernels);
  if (avx512) all.push_back(&avx512_kernels);
  if (avx2 && has_avx_vnni()) all.push_back(&avx2_vnni_kernels);
  if (avx2) all.push_back(&avx2_kernels);
#endif
  all.push_back(&plain_kernels);
  return all;
}

const Kernels& best_kernels() {
  static const Kernels& chosen = *[] {
    const std::vector<const Kernels*> all = all_kernels();
    const char* wanted = std::getenv("HAT_KERNELS");
    if (!wanted || !*wanted) return all.front();
    std::string known;
    for (const Kernels* kernels : all) {
      if (kernels->name == std::string_view(wanted)) return kernels;
      known += (known.empty() ? "" : ", ") + std::string(kernels->name);
    }
    throw Error(ErrorCode::invalid_input,
                Problem{"", "HAT_KERNELS", message("expected one of {}, got {}", known, wanted)});
  }();
  return chosen;
}

}  // namespace hat::runtime::decode
