// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "runtime/checkpoint/weights.h"
#include "tensor/nn/ops.h"
#include "tensor/nn/ragged_batch.h"

namespace hat::tensor {

/// How one pass is run. Keys of dropout masks are drawn from `key` in the order of the sites, so equal keys give equal
/// passes.
struct PassOptions {
  bool training = false;
  double dropout = 0;             ///< at the SuperTransformer's width; scaled by sampled dim / full dim
  double activation_dropout = 0;  ///< scaled likewise
  double attention_dropout = 0;   ///< not scaled
  bool bf16 = false;              ///< matrix products in bfloat16 (fp32 weights and everything else)
  std::uint64_t key = 0;
};

/// The weight-sharing network of HAT (ACL 2020). Holds weights only: the architecture is an argument of every pass.
/// Const members may run on several threads at once.
class SuperTransformer {
 public:
  /// Weights initialised as HAT does: embeddings N(0, 1/sqrt(dim)) with a zero pad row, linear layers Xavier uniform on
  /// the full shape, biases 0, layer norms 1 and 0.
  SuperTransformer(const Network& network, std::uint64_t seed, torch::Device device = torch::kCPU);
  /// With given weights; shapes must be expected_shapes(network).
  SuperTransformer(const Network& network, const runtime::WeightMap& weights, torch::Device device = torch::kCPU);

  [[nodiscard]] const Network& network() const { return network_; }
  [[nodiscard]] torch::Device device() const { return device_; }
  /// Name and tensor of every weight; shared tables once. Tensors require gradients after train_weights().
  [[nodiscard]] std::vector<std::pair<std::string, torch::Tensor>>& parameters() { return parameters_; }
  [[nodiscard]] const std::vector<std::pair<std::string, torch::Tensor>>& parameters() const { return parameters_; }
  void train_weights(bool on);
  [[nodiscard]] runtime::WeightMap to_weights() const;

  /// The summed label-smoothed loss of `batch` under `arch`, in nats; differentiable when training.
  [[nodiscard]] ops::Loss loss(const Architecture& arch, const RaggedBatch& batch, double smoothing,
                               const PassOptions& options) const;

  /// [target rows, target vocab], for tests and attention-free inspection.
  [[nodiscard]] torch::Tensor logits(const Architecture& arch, const RaggedBatch& batch) const;

  // The pieces of a pass, so that the proxy loss can share the common beginning of many architectures.

  /// Dropout keys of one pass.
  class Keys {
   public:
    explicit Keys(std::uint64_t key) : state_(key) {}
    std::uint64_t next();

   private:
    std::uint64_t state_;
  };
  /// Scaled token embeddings plus positions, [source rows, dim].
  [[nodiscard]] torch::Tensor embed_source(int dim, const RaggedBatch& batch, const PassOptions& options,
                                           Keys& keys) const;
  [[nodiscard]] torch::Tensor embed_target(int dim, const RaggedBatch& batch, const PassOptions& options,
                                           Keys& keys) const;
  /// Layer `index` (from 0) applied to x [source rows, dim].
  [[nodiscard]] torch::Tensor encoder_layer(int index, const EncoderLayer& layer, const torch::Tensor& x,
                                            const RaggedBatch& batch, const PassOptions& options, Keys& keys) const;
  /// `memory` is what cross_memory made of the layer's sources.
  [[nodiscard]] torch::Tensor decoder_layer(int index, const DecoderLayer& layer, const torch::Tensor& x,
                                            const torch::Tensor& memory, const RaggedBatch& batch,
                                            const PassOptions& options, Keys& keys) const;
  /// The final layer norm of a pre-norm stack; the input itself in a post-norm one.
  [[nodiscard]] torch::Tensor finish_encoder(const torch::Tensor& x) const;
  [[nodiscard]] torch::Tensor finish_decoder(const torch::Tensor& x) const;
  /// The encoder outputs that a source set names, side by side per token: [source rows * sources, dim]. `outputs` holds
  /// one tensor per active layer, `final_output` what the stack returns. The highest source at or beyond the depth is
  /// the final output; further ones beyond the depth repeat the last active layer (HAT's identity layers).
  [[nodiscard]] static torch::Tensor cross_memory(SourceSet sources, const std::vector<torch::Tensor>& outputs,
                                                  const torch::Tensor& final_output);
  /// The output layer's weight [target vocab, dim]: the front of a shared table or of its own.
  [[nodiscard]] torch::Tensor output_weight(int dim) const;

 private:
  struct Linear {
    torch::Tensor weight, bias;
  };
  struct Attention {
    Linear in;              // [3q, dim] or undefined weight when q, k, v are apart
    torch::Tensor q, k, v;  // [q, decoder dim], [q, encoder dim] twice
    Linear out;
  };
  struct LayerNorm {
    torch::Tensor weight, bias;
  };
  struct Layer {
    Attention self_attention, cross_attention;
    LayerNorm self_norm, cross_norm, final_norm;
    Linear fc1, fc2;
  };

  void build(const runtime::WeightMap* weights, std::uint64_t seed);
  [[nodiscard]] torch::Tensor embed(const torch::Tensor& table, const torch::Tensor& positions, int dim, int full_dim,
                                    const torch::Tensor& tokens, const torch::Tensor& numbers,
                                    const PassOptions& options, Keys& keys) const;
  [[nodiscard]] torch::Tensor close(const torch::Tensor& x, const torch::Tensor& residual, const LayerNorm& norm,
                                    int full_dim, const PassOptions& options, Keys& keys) const;
  [[nodiscard]] torch::Tensor open(const torch::Tensor& x, const LayerNorm& norm) const;
  [[nodiscard]] torch::Tensor self_part(const Layer& layer, int heads, bool causal, const torch::Tensor& x,
                                        const Ragged& ragged, const PassOptions& options, Keys& keys) const;
  [[nodiscard]] torch::Tensor ffn_part(const Layer& layer, int ffn_dim, int full_dim, const torch::Tensor& x,
                                       const PassOptions& options, Keys& keys) const;

  Network network_;
  torch::Device device_;
  std::vector<std::pair<std::string, torch::Tensor>> parameters_;
  torch::Tensor encoder_table_, decoder_table_, output_table_;
  torch::Tensor encoder_positions_, decoder_positions_;
  std::vector<Layer> encoder_, decoder_;
  LayerNorm encoder_norm_, decoder_norm_;
};

/// HAT's sinusoidal table [rows, dim]: sines in the first half of the columns, cosines in the second; row pad is zero.
[[nodiscard]] torch::Tensor sinusoidal_table(int rows, int dim);

}  // namespace hat::tensor
