// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace hat {

/// IEEE 754 binary16 to binary32: exact for every value, subnormals, infinities and NaN included.
[[nodiscard]] constexpr float half_to_float(std::uint16_t half) {
  const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000u) << 16;
  const std::uint32_t exponent = (half >> 10) & 0x1fu;
  std::uint32_t mantissa = half & 0x3ffu;
  if (exponent == 0x1f) return std::bit_cast<float>(sign | 0x7f800000u | (mantissa << 13));
  if (exponent != 0) return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (mantissa << 13));
  if (mantissa == 0) return std::bit_cast<float>(sign);
  // A subnormal half is a normal float: move its first one bit up to the hidden place.
  const int shift = std::countl_zero(mantissa) - 21;
  mantissa = (mantissa << shift) & 0x3ffu;
  return std::bit_cast<float>(sign | (static_cast<std::uint32_t>(113 - shift) << 23) | (mantissa << 13));
}

/// binary32 to binary16, rounded to nearest, ties to even. Beyond the largest half (65504) it becomes infinity.
[[nodiscard]] constexpr std::uint16_t float_to_half(float value) {
  const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
  const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
  const std::uint32_t magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) return sign | 0x7e00u;   // NaN
  if (magnitude >= 0x477ff000u) return sign | 0x7c00u;  // 65520 and more round to infinity
  if (magnitude < 0x33000000u) return sign;             // under half of the smallest subnormal
  std::uint32_t kept = 0, dropped_bits = 0, mantissa = 0;
  if (magnitude >= 0x38800000u) {  // a normal half
    mantissa = magnitude - 0x38000000u;
    dropped_bits = 13;
  } else {
    const std::uint32_t exponent = magnitude >> 23;
    mantissa = (magnitude & 0x7fffffu) | 0x800000u;
    dropped_bits = 126 - exponent;
  }
  kept = mantissa >> dropped_bits;
  const std::uint32_t rest = mantissa & ((1u << dropped_bits) - 1);
  const std::uint32_t middle = 1u << (dropped_bits - 1);
  if (rest > middle || (rest == middle && (kept & 1u))) ++kept;  // a carry into the exponent is right as it is
  return static_cast<std::uint16_t>(sign | kept);
}

[[nodiscard]] constexpr float bfloat16_to_float(std::uint16_t value) {
  return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

/// binary32 to bfloat16, rounded to nearest, ties to even.
[[nodiscard]] constexpr std::uint16_t float_to_bfloat16(float value) {
  const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return static_cast<std::uint16_t>((bits >> 16) | 0x40u);
  return static_cast<std::uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

}  // namespace hat
