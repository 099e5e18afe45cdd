// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/error.h"

namespace hat::runtime {

/// A tensor in plain memory: row-major fp32.
struct HostTensor {
  std::vector<std::int64_t> shape;
  std::vector<float> values;
  bool operator==(const HostTensor&) const = default;
};

/// Weights by name. Names and layouts are those of HAT's state dict ("HAT's own files" in
/// resources/guide/developers/file-formats.md), with E and D the encoder's and the decoder's dim, q the qkv dim, V the
/// vocabulary:
///
///   encoder.embed_tokens.weight                     [V, E], with Sharing::shared [V, max(E, D)]
///   decoder.embed_tokens.weight                     [V, D], not with Sharing::shared
///   decoder.embed_out                               [V, D], only with Sharing::separate
///   *.layers.I.self_attn.in_proj_weight / _bias     [3q, E or D], [3q]: rows Q, K, V
///   *.layers.I.self_attn.out_proj.weight / .bias    [E or D, q]
///   decoder.layers.I.encoder_attn.in_proj_weight    [3q, D] when E == D; else
///   decoder.layers.I.encoder_attn.q_proj_weight     [q, D], k_proj_weight and v_proj_weight [q, E]
///   decoder.layers.I.encoder_attn.in_proj_bias      [3q] in both forms; out_proj as above
///   *.layers.I.{self_attn,encoder_attn,final}_layer_norm.weight / .bias, *.layers.I.fc1 / fc2 .weight / .bias
///   encoder.layer_norm.*, decoder.layer_norm.*      the final norms, only with Norm::pre
///
/// I counts from 0. Which form the cross-attention has depends on the dims of the network that the weights belong to: a
/// SuperTransformer with E == D has one in_proj_weight, and a SubTransformer cut out of it with E != D has three
/// matrices. A table that stands for several is stored once, under the first name above. A reader that slices finds
/// every use at the front: the encoder takes columns [:E] of a shared table, the decoder and the output layer columns
/// [:D].
using WeightMap = std::map<std::string, HostTensor>;

/// Of names and numbers, to tell whether weights are those of before.
[[nodiscard]] std::string fingerprint_of(const WeightMap& weights);

/// Name and shape of every weight of a network, in the order above: embeddings, encoder, decoder. FFN widths are the
/// space's largest, or those of Network::encoder_ffn and decoder_ffn where these are given. Error(invalid_input) when
/// Sharing::shared joins vocabularies of different size.
[[nodiscard]] std::vector<std::pair<std::string, std::vector<std::int64_t>>> expected_shapes(const Network& network);

/// What is wrong with weights for that network: missing, unknown, of another shape. Empty when they fit.
[[nodiscard]] std::vector<Problem> misfits(const Network& network, const WeightMap& weights);

/// The network of the SubTransformer `arch` alone: a space of this one architecture, FFN widths per layer;
/// vocabularies, sharing, norm and the dims of the sinusoidal tables are the SuperTransformer's (a front slice of a
/// wide table is not a narrow table). With original_scaling embeddings go on being multiplied with the root of the
/// position dim.
[[nodiscard]] Network cut_network(const Network& network, const Architecture& arch);

/// The weights of cut_network(network, arch): the front part of every tensor ("Front parts" in
/// resources/guide/developers/semantics-of-hat.md). `weights` must fit `network`, and `arch` be no larger than it:
/// Error(invalid_input) otherwise.
[[nodiscard]] WeightMap cut_out(const Network& network, const WeightMap& weights, const Architecture& arch);

}  // namespace hat::runtime
