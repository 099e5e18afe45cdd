// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace hat::runtime::decode {

/// Outputs that lie side by side in a packed matrix; rows of activations are padded to a multiple of it.
constexpr int panel_width = 16;
[[nodiscard]] constexpr int padded(int n) { return (n + panel_width - 1) / panel_width * panel_width; }

/// y[r][p * 16 + j] = bias[p * 16 + j] + sum over k of x[r][k] * panels[p * panel_stride + k * input_stride + j],
/// then ReLU when asked, then + residual. Whole panels are written: rows of y hold padded(outputs) values.
/// Each output is one chain of multiply-adds in ascending k, so that its value depends neither on the number of rows
/// nor on the number of threads.
struct LinearTask {
  const float* x = nullptr;
  int x_stride = 0;
  int rows = 0;
  int inputs = 0;
  const float* panels = nullptr;
  std::size_t panel_stride = 0;  ///< packed weights: inputs * 16
  int input_stride = panel_width;
  const float* bias = nullptr;      ///< padded, or null
  const float* residual = nullptr;  ///< or null
  int residual_stride = 0;
  float* y = nullptr;
  int y_stride = 0;
  bool relu = false;
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
constexpr int attention_rows = 6;

/// One instruction set's versions of everything that costs time. Another weight type is another `linear` beside this
/// one, on panels of its own.
struct Kernels {
  const char* name;  ///< "AVX-512 fp32"
  void (*linear)(const LinearTask& task, int first_panel, int last_panel);
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
};

/// [key_count][stride] rows to [heads][panels of 16 keys][head_dim][16]; missing keys of the last panel are zero.
/// Only `head` is written: threads may share the heads.
void pack_keys(const float* keys, int stride, int key_count, int head, int head_dim, float* packed);

/// The fastest version that this processor runs.
[[nodiscard]] const Kernels& best_kernels();
/// Every version that this processor runs, the fastest first; the last one is plain.
[[nodiscard]] std::vector<const Kernels*> all_kernels();

}  // namespace hat::runtime::decode
