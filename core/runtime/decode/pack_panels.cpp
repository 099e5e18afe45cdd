// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/decode/pack_panels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "runtime/decode/kernels.h"

namespace hat::runtime::decode {

namespace {

typedef float Floats __attribute__((vector_size(16)));
typedef std::int32_t Ints __attribute__((vector_size(16)));
constexpr int quad = 4;  // units of a vector

Floats load_floats(const float* from) {
  Floats v;
  std::memcpy(&v, from, sizeof v);
  return v;
}

void transpose(Ints (&v)[quad]) {
  const Ints a = __builtin_shuffle(v[0], v[1], Ints{0, 4, 1, 5}), b = __builtin_shuffle(v[2], v[3], Ints{0, 4, 1, 5});
  const Ints c = __builtin_shuffle(v[0], v[1], Ints{2, 6, 3, 7}), d = __builtin_shuffle(v[2], v[3], Ints{2, 6, 3, 7});
  v[0] = __builtin_shuffle(a, b, Ints{0, 1, 4, 5});
  v[1] = __builtin_shuffle(a, b, Ints{2, 3, 6, 7});
  v[2] = __builtin_shuffle(c, d, Ints{0, 1, 4, 5});
  v[3] = __builtin_shuffle(c, d, Ints{2, 3, 6, 7});
}

/// Rows become columns: `row(weights, j)` makes four units of row j out of the floats at `weights`.
template <int group, class Row>
void interleave(const OutputRow* rows, int inputs, std::byte* panel, const Row& row) {
  const int units = groups_of(inputs, group);
  const auto square = [&](int u, int j, const auto& units_of) {
    Ints v[quad];
    for (int i = 0; i < quad; ++i)
      v[i] = rows[j + i].weights ? units_of(rows[j + i].weights + u * group, j + i) : Ints{};
    transpose(v);
    for (int i = 0; i < std::min(quad, units - u); ++i)
      std::memcpy(panel + (static_cast<std::size_t>(u + i) * panel_width + j) * unit_bytes, &v[i], sizeof v[i]);
  };
  // Cache lines of a row are read whole: rows often lie so that few of them fit into the first level together.
  constexpr int line = 16 / group;
  int u = 0;
  for (; (u + line) * group <= inputs; u += line)
    for (int j = 0; j < panel_width; j += quad)
      for (int part = 0; part < line; part += quad) square(u + part, j, row);
  for (; u < units; u += quad)
    for (int j = 0; j < panel_width; j += quad)
      square(u, j, [&](const float* weights, int at) {
        float rest[quad * group] = {};
        std::copy(weights, weights + std::min(quad * group, inputs - u * group), rest);
        return row(rest, at);
      });
}

/// To bf16 in the low half of each lane, as bf16_of does it.
Ints halves_of(Floats v) {
  const Ints bits = (Ints)v;
  const Ints rounded = (bits + 0x7fff + (bits >> 16 & 1)) >> 16 & 0xffff;
  const Ints is_number = v == v;
  return (rounded & is_number) | (0x7fc0 & ~is_number);
}

}  // namespace

void pack_fp32(const OutputRow* rows, int inputs, std::byte* panel) {
  interleave<1>(rows, inputs, panel,
                [&](const float* from, int j) { return (Ints)(load_floats(from) * rows[j].scale); });
}

void pack_bf16(const OutputRow* rows, int inputs, std::byte* panel) {
  interleave<bf16_group>(rows, inputs, panel, [&](const float* from, int j) {
    const Ints first = halves_of(load_floats(from) * rows[j].scale);
    const Ints second = halves_of(load_floats(from + quad) * rows[j].scale);
    return __builtin_shuffle(first, second, Ints{0, 2, 4, 6}) | __builtin_shuffle(first, second, Ints{1, 3, 5, 7})
                                                                    << 16;
  });
}

void pack_int8(const OutputRow* rows, int inputs, std::byte* panel, float* scales, std::int32_t* sums) {
  OutputRow scaled[panel_width];
  Ints totals[panel_width] = {};
  for (int j = 0; j < panel_width; ++j) {
    scales[j] = 0;
    const float* weights = rows[j].weights;
    if (!weights) continue;
    Floats most{}, nothing{};
    const int whole = inputs / quad * quad;
    for (int k = 0; k < whole; k += quad) {
      const Floats v = load_floats(weights + k);
      const Floats size = (Floats)((Ints)v & 0x7fffffff);
      most = size > most ? size : most;
      nothing += v * 0.0f;  // NaN where v is not finite
    }
    float largest = std::max(std::max(most[0], most[1]), std::max(most[2], most[3]));
    float zero = nothing[0] + nothing[1] + nothing[2] + nothing[3];
    for (int k = whole; k < inputs; ++k) {
      largest = std::max(largest, std::abs(weights[k]));
      zero += weights[k] * 0.0f;
    }
    largest *= std::abs(rows[j].scale);
    if (!(zero == 0) || !std::isfinite(largest)) {
      scales[j] = std::numeric_limits<float>::quiet_NaN();
      continue;
    }
    if (largest <= 1e-30f) continue;
    scales[j] = largest / 127;
    scaled[j] = {weights, 127 / largest * rows[j].scale};
  }
  // Adding it rounds to whole numbers and leaves them in the low bits, as two's complement.
  constexpr float shift = 12582912.0f;
  interleave<int8_group>(scaled, inputs, panel, [&](const float* from, int j) {
    // The four of each unit are one below the other, then side by side.
    Ints v[quad];
    for (int i = 0; i < quad; ++i) {
      v[i] = (Ints)(load_floats(from + i * quad) * scaled[j].scale + shift) << 24 >> 24;
      totals[j] += v[i];
    }
    transpose(v);
    return (v[0] & 0xff) | (v[1] & 0xff) << 8 | (v[2] & 0xff) << 16 | v[3] << 24;
  });
  for (int j = 0; j < panel_width; ++j) sums[j] = totals[j][0] + totals[j][1] + totals[j][2] + totals[j][3];
}

}  // namespace hat::runtime::decode
