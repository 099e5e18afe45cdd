// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/features.h"

namespace hat {

Features features_of(const Architecture& arch) {
  Features f{};
  f[0] = arch.encoder_dim;
  f[1] = arch.encoder_depth();
  for (const EncoderLayer& layer : arch.encoder) {
    f[2] += layer.ffn_dim;
    f[3] += layer.heads;
  }
  f[4] = arch.decoder_dim;
  f[5] = arch.decoder_depth();
  for (const DecoderLayer& layer : arch.decoder) {
    f[6] += layer.ffn_dim;
    f[7] += layer.self_heads;
    f[8] += layer.cross_heads;
    f[9] += layer.sources.size();
  }
  for (const int i : {2, 3})
    if (f[1] > 0) f[i] /= f[1];
  for (const int i : {6, 7, 8, 9})
    if (f[5] > 0) f[i] /= f[5];
  return f;
}

}  // namespace hat
