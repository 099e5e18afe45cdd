// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/arch/architecture.h"
#include "domain/config/network.h"
#include "domain/config/precision.h"

namespace hat::bench {

/// Multiply-adds with weights that one token takes, which is also how many weights its step reads. What is little
/// beside them (attention itself, norms, biases, embeddings, the choice of tokens) is left out: a floor may be too low.
struct TokenWork {
  double source = 0;  ///< the encoder, and keys and values of the decoder's cross-attention
  double target = 0;  ///< the decoder and the output layer
};
[[nodiscard]] TokenWork work_per_token(const Network& network, const Architecture& arch);

/// The least ms in which this machine can translate one sentence of `tokens` tokens into as many, with `rows`
/// hypotheses at each step but the first:
///
///   floor   = sentence + step(1) + (tokens - 1) * step(rows)
///   step(r) = the longer of  target * bytes of a weight / bandwidth at the size of all of these
///                       and  2 * r * target / peak
///   sentence = 2 * tokens * source / peak
///
/// `source` and `target` are those of TokenWork; the bandwidth (read_gbs) and the peak (kernel_gops) are measured with
/// `threads`, the peak in `precision`.
[[nodiscard]] double floor_ms(const Network& network, const Architecture& arch, int tokens, Precision precision,
                              int rows, int threads);

/// The same of many sentences together, whose weights are read once for all of them: nothing but the operations, of so
/// many tokens that go into the encoder and so many that go into the decoder.
[[nodiscard]] double batch_floor_ms(const TokenWork& work, double source_tokens, double target_tokens,
                                    Precision precision, int threads);

/// ms of so many bytes at GB/s, and of so many operations at Gop/s.
[[nodiscard]] constexpr double ms_at(double amount, double giga_per_second) { return amount / giga_per_second / 1e6; }

}  // namespace hat::bench
