// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/floors.h"

#include <algorithm>

#include "bench/bandwidth.h"
#include "bench/peaks.h"

namespace hat::bench {
namespace {

double bytes_of_weight(Precision precision) {
  switch (precision) {
    case Precision::fp32: return 4;
    case Precision::bf16: return 2;
    case Precision::int8: return 1;
  }
  return 4;
}

}  // namespace

TokenWork work_per_token(const Network& network, const Architecture& arch) {
  const double q = network.space.qkv_dim, e = arch.encoder_dim, d = arch.decoder_dim;
  TokenWork work;
  for (const EncoderLayer& layer : arch.encoder) work.source += 3 * q * e + q * e + 2 * layer.ffn_dim * e;
  for (const DecoderLayer& layer : arch.decoder) {
    work.source += layer.sources.size() * 2 * q * e;
    // q, k, v and out; query and out of the cross-attention; both layers of the FFN.
    work.target += 3 * q * d + q * d + 2 * q * d + 2 * layer.ffn_dim * d;
  }
  work.target += network.target_vocab * d;
  return work;
}

double floor_ms(const Network& network, const Architecture& arch, int tokens, Precision precision, int rows,
                int threads) {
  const TokenWork work = work_per_token(network, arch);
  const double bytes = work.target * bytes_of_weight(precision), peak = kernel_gops(precision, threads);
  const double reading_ms = ms_at(bytes, read_gbs(bytes, threads));
  const auto step_ms = [&](int count) { return std::max(reading_ms, ms_at(2 * count * work.target, peak)); };
  return ms_at(2 * tokens * work.source, peak) + step_ms(1) + (tokens - 1) * step_ms(rows);
}

double batch_floor_ms(const TokenWork& work, double source_tokens, double target_tokens, Precision precision,
                      int threads) {
  return ms_at(2 * (source_tokens * work.source + target_tokens * work.target), kernel_gops(precision, threads));
}

}  // namespace hat::bench
