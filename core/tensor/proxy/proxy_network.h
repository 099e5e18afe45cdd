// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "runtime/checkpoint/weights.h"
#include "runtime/decode/buffer.h"
#include "runtime/decode/kernels.h"
#include "runtime/decode/packed_model.h"
#include "runtime/decode/weight_memory.h"
#include "tensor/proxy/proxy_text.h"

namespace hat::tensor {

/// Rooms that one thread computes in, used again for every layer.
struct ProxyScratch {
  runtime::decode::Buffer wide, mixed, inner, opened, key_values, probabilities, keys, logits, rounded;
};

/// The SuperTransformer as proxy losses need it: part by part, without gradients, over the sentences of a block, on the
/// decoder's products. Its weights are packed once; whatever an architecture uses of a layer is the front of its
/// panels, so that no slice costs anything. Rows of states are padded(dim) floats apart. A part's numbers depend on its
/// sentences and its arguments alone: not on the block, the thread or what was computed before. Semantics are those of
/// SuperTransformer in eval mode; in bf16, weights and what they are multiplied by are rounded to it, and everything
/// else stays as it is. Immutable; threads may share it, each with a scratch of its own.
class ProxyNetwork {
 public:
  /// fp32, or bf16 where the processor has dot products of it.
  ProxyNetwork(std::shared_ptr<const runtime::WeightMap> weights, const Network& network,
               Precision precision = Precision::fp32);

  [[nodiscard]] const Network& network() const { return network_; }

  /// out: [source rows] or [target rows][padded(dim)], as that of everything below.
  void embed_source(int dim, const ProxyBlock& block, float* out) const;
  void embed_target(int dim, const ProxyBlock& block, float* out) const;
  /// Self-attention with what stands around it (norm and residual); then the FFN with the same.
  void encoder_attention(int layer, int dim, int heads, const ProxyBlock& block, const float* x, float* out,
                         ProxyScratch& scratch) const;
  void encoder_ffn(int layer, int dim, int ffn_dim, const ProxyBlock& block, const float* x, float* out,
                   ProxyScratch& scratch) const;
  /// The encoder's output where its last layer is read as such; pre-norm only.
  void encoder_end(int dim, const ProxyBlock& block, const float* x, float* out) const;

  void decoder_attention(int layer, int dim, int heads, const ProxyBlock& block, const float* y, float* out,
                         ProxyScratch& scratch) const;
  /// Keys and values of one encoder output for a decoder layer: [source rows][2 * qkv_dim].
  void key_values(int layer, int encoder_dim, const ProxyBlock& block, const float* memory, float* out,
                  ProxyScratch& scratch) const;
  /// Cross-attention over one or several of those.
  void decoder_cross(int layer, int dim, int heads, const ProxyBlock& block, const float* y,
                     std::span<const float* const> key_values, float* out, ProxyScratch& scratch) const;
  void decoder_ffn(int layer, int dim, int ffn_dim, const ProxyBlock& block, const float* y, float* out,
                   ProxyScratch& scratch) const;

  /// Label-smoothed loss (nats) of each sentence, summed over its tokens. Logits exist for a part of the vocabulary at
  /// a time.
  void losses(int dim, const ProxyBlock& block, const float* y, double smoothing, std::vector<double>& sentences,
              ProxyScratch& scratch) const;

 private:
  struct Attention {
    runtime::decode::PackedLinear in, out;
  };
  struct Ffn {
    runtime::decode::PackedLinear first, second;
  };
  struct EncoderLayer {
    Attention self;
    Ffn ffn;
    runtime::decode::PackedNorm self_norm, final_norm;
  };
  struct DecoderLayer {
    Attention self;
    runtime::decode::PackedLinear query, key_value, cross_out;
    Ffn ffn;
    runtime::decode::PackedNorm self_norm, cross_norm, final_norm;
  };
  struct Table {
    const float* rows = nullptr;
    int stride = 0, position_dim = 0;
    std::shared_ptr<const std::vector<float>> positions;
  };

  [[nodiscard]] bool is_pre() const { return network_.norm == Norm::pre; }
  void embed(const Table& table, int dim, std::span<const std::int32_t> tokens, std::span<const int> offsets,
             float* out) const;
  /// y = (ReLU when asked)(x * front of the weights + bias) + residual; y and residual have rows of padded(outputs).
  void product(const runtime::decode::PackedLinear& weights, int outputs, int inputs, const float* x, int x_stride,
               int rows, float* y, ProxyScratch& scratch, bool relu = false, const float* residual = nullptr) const;
  /// Rows in bf16, padded(inputs) apart.
  const std::uint16_t* round_rows(const float* x, int x_stride, int rows, int inputs, ProxyScratch& scratch) const;
  void normalise(const runtime::decode::PackedNorm& norm, int dim, int rows, const float* x, float* out) const;
  /// What a part reads: x itself, in a pre-norm network normalised.
  const float* opened(const runtime::decode::PackedNorm& norm, int dim, int rows, const float* x,
                      ProxyScratch& scratch) const;
  void self_attention(const Attention& attention, const runtime::decode::PackedNorm& norm, int dim, int heads,
                      std::span<const int> offsets, bool causal, const float* x, float* out,
                      ProxyScratch& scratch) const;
  void ffn(const Ffn& ffn, const runtime::decode::PackedNorm& norm, int dim, int ffn_dim, int rows, const float* x,
           float* out, ProxyScratch& scratch) const;

  std::shared_ptr<const runtime::WeightMap> weights_;
  Network network_;
  const runtime::decode::Kernels& kernels_;
  std::vector<std::shared_ptr<const runtime::decode::WeightMemory>> memory_;
  std::vector<EncoderLayer> encoder_;
  std::vector<DecoderLayer> decoder_;
  runtime::decode::PackedNorm encoder_norm_, decoder_norm_;
  runtime::decode::PackedLinear output_;
  Table source_, target_;
};

}  // namespace hat::tensor
