// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/arch/cost.h"

namespace hat {

std::int64_t params_of_encoder_layer(const Architecture& arch, int layer, int qkv_dim) {
  const std::int64_t q = qkv_dim, e = arch.encoder_dim, f = arch.encoder.at(layer).ffn_dim;
  return 4 * q * e + 3 * q + 2 * e * f + f + 6 * e;
}

std::int64_t params_of_decoder_layer(const Architecture& arch, int layer, int qkv_dim) {
  const std::int64_t q = qkv_dim, e = arch.encoder_dim, d = arch.decoder_dim, f = arch.decoder.at(layer).ffn_dim;
  return 6 * q * d + 2 * q * e + 6 * q + 2 * d * f + f + 9 * d;
}

std::int64_t params_of(const Architecture& arch, int qkv_dim) {
  std::int64_t sum = 0;
  for (int i = 0; i < arch.encoder_depth(); ++i) sum += params_of_encoder_layer(arch, i, qkv_dim);
  for (int i = 0; i < arch.decoder_depth(); ++i) sum += params_of_decoder_layer(arch, i, qkv_dim);
  return sum;
}

std::int64_t flops_of_encoder_layer(const Architecture& arch, int layer, int qkv_dim, int tokens) {
  const std::int64_t q = qkv_dim, e = arch.encoder_dim, f = arch.encoder.at(layer).ffn_dim, t = tokens;
  return 2 * (t * (4 * q * e + 2 * e * f) + 2 * t * t * q + 2 * t * e + t * q);
}

std::int64_t flops_of_decoder_layer(const Architecture& arch, int layer, int qkv_dim, int tokens) {
  const DecoderLayer& part = arch.decoder.at(layer);
  const std::int64_t q = qkv_dim, e = arch.encoder_dim, d = arch.decoder_dim, f = part.ffn_dim, t = tokens;
  const std::int64_t s = t * part.sources.size();
  return 2 * (t * (4 * q * d + 2 * d * f) + 2 * t * t * q + 2 * t * q * d + 2 * s * q * e + 2 * t * s * q + 3 * t * d +
              2 * t * q);
}

std::int64_t flops_of(const Architecture& arch, int qkv_dim, int tokens) {
  std::int64_t sum = 2 * static_cast<std::int64_t>(tokens) * (arch.encoder_dim + arch.decoder_dim);
  for (int i = 0; i < arch.encoder_depth(); ++i) sum += flops_of_encoder_layer(arch, i, qkv_dim, tokens);
  for (int i = 0; i < arch.decoder_depth(); ++i) sum += flops_of_decoder_layer(arch, i, qkv_dim, tokens);
  return sum;
}

}  // namespace hat
