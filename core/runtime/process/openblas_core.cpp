// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/process/openblas_core.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>

namespace hat::runtime {
namespace {

struct CoreType {
  std::string_view name;
  BlasVectors vectors;
};

/// The names that OpenBLAS takes, in lower case. The kernels for AMD's processors before Zen use no AVX2; the oldest
/// names have no 64-bit kernels and stand for Prescott.
constexpr CoreType core_types[] = {{"katmai", BlasVectors::sse},        {"coppermine", BlasVectors::sse},
                                   {"northwood", BlasVectors::sse},     {"prescott", BlasVectors::sse},
                                   {"banias", BlasVectors::sse},        {"atom", BlasVectors::sse},
                                   {"core2", BlasVectors::sse},         {"penryn", BlasVectors::sse},
                                   {"dunnington", BlasVectors::sse},    {"nehalem", BlasVectors::sse},
                                   {"athlon", BlasVectors::sse},        {"opteron", BlasVectors::sse},
                                   {"opteron_sse3", BlasVectors::sse},  {"barcelona", BlasVectors::sse},
                                   {"nano", BlasVectors::sse},          {"bobcat", BlasVectors::sse},
                                   {"sandybridge", BlasVectors::avx},   {"bulldozer", BlasVectors::avx},
                                   {"piledriver", BlasVectors::avx},    {"steamroller", BlasVectors::avx},
                                   {"excavator", BlasVectors::avx},     {"haswell", BlasVectors::avx2},
                                   {"zen", BlasVectors::avx2},          {"skylakex", BlasVectors::avx512},
                                   {"cooperlake", BlasVectors::avx512}, {"sapphirerapids", BlasVectors::avx512}};

}  // namespace

BlasVectors blas_vectors_here() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl"))
    return BlasVectors::avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return BlasVectors::avx2;
  if (__builtin_cpu_supports("avx")) return BlasVectors::avx;
#endif
  return BlasVectors::sse;
}

bool slows_openblas(std::string_view core_type, BlasVectors processor) {
  std::string name(core_type);
  std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const auto* const known = std::ranges::find(core_types, name, &CoreType::name);
  return known != std::end(core_types) && known->vectors < processor;
}

std::optional<Message> slow_openblas_notice() {
  const char* const core_type = std::getenv("OPENBLAS_CORETYPE");
  if (!core_type || !slows_openblas(core_type, blas_vectors_here())) return std::nullopt;
  return message("OPENBLAS_CORETYPE is set to {}: products of matrices may take twice the time; unset it", core_type);
}

}  // namespace hat::runtime
