// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/config/precision.h"

namespace hat::runtime::decode {

/// Outputs that lie side by side in a packed matrix; rows of activations are padded to a multiple of it.
constexpr int panel_width = 16;
[[nodiscard]] constexpr int padded(int n) { return (n + panel_width - 1) / panel_width * panel_width; }
/// Inputs of one output that lie side by side in panels of bf16 and of int8: what one instruction multiplies and adds.
constexpr int bf16_group = 2, int8_group = 4;
[[nodiscard]] constexpr int groups_of(int inputs, int group) { return (inputs + group - 1) / group; }
/// Whatever the precision, what lies side by side of an output is a unit of four bytes: a float, two bf16, four int8.
constexpr std::size_t unit_bytes = 4;
[[nodiscard]] constexpr int group_of(Precision precision) {
  return precision == Precision::int8 ? int8_group : precision == Precision::bf16 ? bf16_group : 1;
}

/// What becomes of the sums of a linear layer: y = (ReLU when asked)(sum + bias) + residual. Whole panels are written:
/// rows of y hold padded(outputs) values.
struct LinearOutput {
  int rows = 0;
  int inputs = 0;
  const float* bias = nullptr;      ///< padded, or null
  const float* residual = nullptr;  ///< or null
  int residual_stride = 0;
  float* y = nullptr;
  int y_stride = 0;
  bool relu = false;
};

/// sum[r][p * 16 + j] = sum over k of x[r][k] * panels[p * panel_stride + k * input_stride + j].
/// Each output is one chain of multiply-adds in ascending k, so that its value depends neither on the number of rows
/// nor on the number of threads.
struct LinearTask : LinearOutput {
  const float* x = nullptr;
  int x_stride = 0;
  const float* panels = nullptr;
  std::size_t panel_stride = 0;  ///< packed weights: inputs * 16
  int input_stride = panel_width;
};

/// The same on weights in bf16, [panel][pair of inputs][16][2], sums in fp32, as one chain again.
struct Bf16Task : LinearOutput {
  const float* x = nullptr;  ///< linear_bf16: activations in fp32
  int x_stride = 0;
  const std::uint16_t* rounded = nullptr;  ///< dot_bf16: activations in bf16, zero from `inputs` to an even number
  int rounded_stride = 0;
  const std::uint16_t* panels = nullptr;  ///< a missing last input is zero
  std::size_t panel_stride = 0;           ///< packed weights: pairs * 32
};

/// The same on weights in int8, [panel][group of 4 inputs][16][4], each from -127 to 127, with a scale per output.
/// The activations of a row are int8 with a scale of their own: sums of whole numbers, which are exact.
struct Int8Task : LinearOutput {
  const std::int8_t* x = nullptr;       ///< as `quantize` of the same kernels writes it
  int x_stride = 0;                     ///< a multiple of 4
  const float* x_scales = nullptr;      ///< per row
  const std::int8_t* panels = nullptr;  ///< missing inputs are zero
  const float* scales = nullptr;        ///< per output, padded
  const std::int32_t* sums = nullptr;   ///< per output, padded: the sum of its weights
};

/// Attention of some rows over one set of keys. Keys are packed as panels of 16 keys, head by head (see pack_keys);
/// values are rows of `heads * head_dim` channels. Queries are scaled already.
struct AttentionTask {
  const float* queries = nullptr;
  int query_stride = 0;
  int rows = 0;
  const float* keys = nullptr;
  const float* values = nullptr;  ///< readable for 16 values past the last row
  int value_stride = 0;
  int key_count = 0;
  int heads = 0, head_dim = 0;
  float* out = nullptr;
  int out_stride = 0;        ///< at least heads * head_dim + 16
  float* scratch = nullptr;  ///< attention_rows * padded(key_count)
  float* record = nullptr;   ///< null, or [heads][record_rows][key_count] at the first row's place
  int record_rows = 0;
};

/// Causal attention of one row over the cache: key t lies at keys[t].
struct CachedAttentionTask {
  const float* query = nullptr;
  const float* const* keys = nullptr;
  const float* const* values = nullptr;
  int key_count = 0;
  int heads = 0, head_dim = 0;
  float* out = nullptr;
  float* scratch = nullptr;  ///< padded(key_count)
};

/// Rows that attention handles together.
constexpr int attention_rows = 12;

/// One instruction set's versions of everything that costs time.
struct Kernels {
  const char* name;    ///< "avx512-vnni"
  const char* family;  ///< "AVX-512": what fp32 runs on
  const char* bf16;    ///< "AVX-512": what bf16 runs on
  const char* int8;    ///< "AVX-512-VNNI": what int8 runs on
  void (*linear)(const LinearTask& task, int first_panel, int last_panel);
  void (*linear_bf16)(const Bf16Task& task, int first_panel, int last_panel);
  /// Dot products of bf16, where the processor has them; else null, as round_bf16 is.
  void (*dot_bf16)(const Bf16Task& task, int first_panel, int last_panel);
  /// To the nearest bf16, ties to even; an odd count is followed by a zero.
  void (*round_bf16)(const float* x, int count, std::uint16_t* rounded);
  void (*linear_int8)(const Int8Task& task, int first_panel, int last_panel);
  /// x is about scale * q with q from -127 to 127, and zero from `count` to a multiple of 4, in the form that
  /// linear_int8 reads. Where x is not finite the scale is NaN. `q` holds padded(count) values.
  void (*quantize)(const float* x, int count, std::int8_t* q, float* scale);
  /// y = (x - mean) / sqrt(variance + 1e-5) * weight + bias over `dim` values; weight, bias and y are padded, the
  /// padding of y becomes zero. x may be y.
  void (*layer_norm)(const float* x, float* y, const float* weight, const float* bias, int dim);
  void (*attention)(const AttentionTask& task);
  void (*cached_attention)(const CachedAttentionTask& task);
  /// ln(sum of exp(x)).
  float (*log_sum_exp)(const float* x, int count);
  /// The `k` largest values, descending, equal ones by ascending index; returns how many there are (NaN and -inf never
  /// count, so it may be less than k).
  int (*top)(const float* x, int count, int k, float* values, int* ids);

  /// "AVX2 fp32", "AVX-512-VNNI int8": what a device is told by.
  [[nodiscard]] std::string describe(Precision precision) const;
};

/// [key_count][stride] rows to [heads][panels of 16 keys][head_dim][16]; missing keys of the last panel are zero.
/// Only `head` is written: threads may share the heads.
void pack_keys(const float* keys, int stride, int key_count, int head, int head_dim, float* packed);

/// The nearest bf16, ties to even: the upper half of a float. NaN stays NaN.
[[nodiscard]] inline std::uint16_t bf16_of(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  if (value != value) return 0x7fc0;  // rounding could carry NaN over into a number
  return static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

/// The fastest version that this processor runs, or the one that the environment variable HAT_KERNELS names by its
/// Kernels::name. Throws Error(invalid_input) when that is none of all_kernels().
[[nodiscard]] const Kernels& best_kernels();
/// Whether this processor makes dot_bf16 of many rows in less time than products of fp32.
[[nodiscard]] bool has_fast_dots(const Kernels& kernels);
/// Every version that this processor runs, the fastest first; the last one is plain.
[[nodiscard]] std::vector<const Kernels*> all_kernels();

}  // namespace hat::runtime::decode
