// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#include "tensor/nn/kernels.h"

// What the files of kernels share. Everything is inlined into each compiled version of its caller, so that it gets the
// caller's instruction set.

#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define HAT_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define HAT_CLONES
#endif
#define HAT_INLINE static inline __attribute__((always_inline))

namespace hat::tensor::kernels {

/// A 32-bit mixer (xorshift-multiply, two rounds): every bit of the index reaches every bit of the result.
HAT_INLINE std::uint32_t mix(std::uint32_t x) {
  x ^= x >> 16;
  x *= 0x7feb352dU;
  x ^= x >> 15;
  x *= 0x846ca68bU;
  x ^= x >> 16;
  return x;
}

HAT_INLINE float keep(std::uint32_t threshold, float scale, std::uint32_t low, std::uint32_t high,
                      std::uint32_t index) {
  const std::uint32_t hash = mix(index * 0x9e3779b1U + low) ^ high;
  return hash >= threshold ? scale : 0.0F;
}

/// e^x by a polynomial of the fraction of x/ln 2 (relative error 2e-7), because libm's is not vectorised here.
HAT_INLINE float fast_exp(float x) {
  x = x < -87.0F ? -87.0F : x;
  x = x > 88.0F ? 88.0F : x;
  const float scaled = x * 1.44269504089F;
  const int whole = static_cast<int>(scaled + (scaled < 0 ? -0.5F : 0.5F));
  const auto n = static_cast<float>(whole);
  const float f = (x - n * 0.693359375F) + n * 2.12194440e-4F;
  float p = 1.9875691500e-4F;
  p = p * f + 1.3981999507e-3F;
  p = p * f + 8.3334519073e-3F;
  p = p * f + 4.1665795894e-2F;
  p = p * f + 1.6666665459e-1F;
  p = p * f + 5.0000001201e-1F;
  p = p * f * f + f + 1.0F;
  return p * std::bit_cast<float>((whole + 127) << 23);
}

/// The largest of `count` values, at least one. Compilers leave this loop one value at a time, since the order decides
/// what becomes of NaN.
HAT_INLINE float largest(const float* values, std::int64_t count) {
  typedef float Eight __attribute__((vector_size(32)));
  float most = values[0];
  std::int64_t i = 0;
  if (count >= 8) {
    // Four at a time: each comparison waits for the one before it.
    Eight best;
    std::memcpy(&best, values, sizeof best);
    Eight bests[4] = {best, best, best, best};
    for (i = 8; i + 32 <= count; i += 32)
      for (int n = 0; n < 4; ++n) {
        Eight next;
        std::memcpy(&next, values + i + n * 8, sizeof next);
        bests[n] = next > bests[n] ? next : bests[n];
      }
    for (int n = 1; n < 4; ++n) bests[0] = bests[n] > bests[0] ? bests[n] : bests[0];
    best = bests[0];
    for (; i + 8 <= count; i += 8) {
      Eight next;
      std::memcpy(&next, values + i, sizeof next);
      best = next > best ? next : best;
    }
    for (int lane = 0; lane < 8; ++lane) most = best[lane] > most ? best[lane] : most;
  }
  for (; i < count; ++i) most = values[i] > most ? values[i] : most;
  return most;
}

/// float to bfloat16, to the nearest, ties to even. NaN stays NaN.
HAT_INLINE std::uint16_t narrowed(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  const std::uint32_t rounded = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
  return static_cast<std::uint16_t>((bits & 0x7fffffffU) > 0x7f800000U ? (bits >> 16) | 0x40U : rounded);
}
HAT_INLINE float widened(std::uint16_t value) { return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16); }

}  // namespace hat::tensor::kernels
