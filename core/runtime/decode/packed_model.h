// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/config/precision.h"
#include "runtime/checkpoint/weights.h"
#include "runtime/decode/packed_layers.h"
#include "runtime/decode/packed_linear.h"
#include "runtime/decode/weight_memory.h"

namespace hat::runtime::decode {

struct PackedNorm {
  const float* weight = nullptr;  ///< padded with zeros
  const float* bias = nullptr;
};
struct PackedEncoderLayer {
  int heads = 0, ffn_dim = 0;
  PackedLinear qkv, out, fc1, fc2;  ///< queries are scaled by 1 / sqrt(head dim)
  PackedNorm self_norm, final_norm;
};
struct PackedDecoderLayer {
  int self_heads = 0, cross_heads = 0, ffn_dim = 0;
  PackedLinear qkv, out, cross_query, cross_key_value, cross_out, fc1, fc2;
  PackedNorm self_norm, cross_norm, final_norm;
  SourceSet sources;
  /// Per source, ascending: the encoder output that it reads. 1 ... depth: that layer's; 0: what the encoder returns.
  std::vector<int> memory;
};

/// The part of a network's weights that one architecture uses, in the order and form in which decoding reads them.
/// Immutable: threads may share it. Weights of linear layers are packed in `precision`; embeddings are read and norms
/// are computed in float32.
///
/// What `shared` holds already is not packed again: of fp32 and bf16, a layer that is no larger than one of another
/// slice is the front of that; int8 has a scale for each output, which its inputs must have in common too.
class PackedModel {
 public:
  /// `weights` are named as in HAT's checkpoints and stay in use (embedding tables are read in place). Throws
  /// Error(invalid_input) when `arch` does not fit the weights, Error(format) when a tensor is missing or has a shape
  /// that the network cannot have.
  PackedModel(std::shared_ptr<const WeightMap> weights, const Network& network, const Architecture& arch,
              Precision precision = Precision::fp32, const std::shared_ptr<PackedLayers>& shared = nullptr);

  [[nodiscard]] const Network& network() const { return network_; }
  [[nodiscard]] const Architecture& arch() const { return arch_; }
  [[nodiscard]] Precision precision() const { return precision_; }
  [[nodiscard]] int qkv_dim() const { return network_.space.qkv_dim; }
  [[nodiscard]] bool pre_norm() const { return network_.norm == Norm::pre; }
  [[nodiscard]] const std::vector<PackedEncoderLayer>& encoder() const { return encoder_; }
  [[nodiscard]] const std::vector<PackedDecoderLayer>& decoder() const { return decoder_; }
  [[nodiscard]] const PackedNorm& encoder_norm() const { return encoder_norm_; }  ///< pre-norm only
  [[nodiscard]] const PackedNorm& decoder_norm() const { return decoder_norm_; }
  [[nodiscard]] const PackedLinear& output() const { return output_; }
  /// What decoding reads of the packed weights; some of it may be shared.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

  /// out = scale * embedding + position, padded with zeros. Positions of real tokens count from 2.
  void embed_source(int token, int position, float* out) const;
  void embed_target(int token, int position, float* out) const;

 private:
  struct Table {
    const float* rows = nullptr;
    int stride = 0, dim = 0;
    float scale = 1;
    int position_dim = 0;
    std::shared_ptr<const std::vector<float>> positions;
  };
  static void embed(const Table& table, int token, int position, float* out);

  std::shared_ptr<const WeightMap> weights_;
  Network network_;
  Architecture arch_;
  Precision precision_;
  std::vector<std::shared_ptr<const WeightMemory>> memory_;
  std::size_t bytes_ = 0;
  Table source_, target_;
  std::vector<PackedEncoderLayer> encoder_;
  std::vector<PackedDecoderLayer> decoder_;
  PackedNorm encoder_norm_, decoder_norm_;
  PackedLinear output_;
};

/// Rows of the sinusoidal tables: tokens of a sentence are numbered from 2, row 1 (padding) is zero.
constexpr int most_positions = 2050;
/// Most tokens of a source sentence (with its end token) and of a translation.
constexpr int most_tokens = 2048;

/// [most_positions][dim] in float32: sines of the first half of the frequencies, then cosines, a zero column when dim
/// is odd ("Positions" in resources/guide/developers/semantics-of-hat.md). Made once per dim.
[[nodiscard]] std::shared_ptr<const std::vector<float>> position_table(int dim);

}  // namespace hat::runtime::decode
