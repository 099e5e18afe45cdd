// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/latency/layer_terms.h"

#include <algorithm>
#include <cmath>

namespace hat {
namespace {

constexpr double least_depth = 1;  // an empty decoder must not divide by zero

/// Expected number of layers with two sources among `depth` layers of one to three sources that have `sources`
/// together, every assignment as likely as any other.
double expected_two_sources(int depth, int sources) {
  double ways = 0, sum = 0;
  for (int three = 0; three <= depth; ++three) {
    const int two = sources - depth - 2 * three, one = depth - two - three;
    if (two < 0 || one < 0) continue;
    const double count =
        std::exp(std::lgamma(depth + 1.0) - std::lgamma(one + 1.0) - std::lgamma(two + 1.0) - std::lgamma(three + 1.0));
    ways += count;
    sum += count * two;
  }
  return ways > 0 ? sum / ways : 0;
}

LayerTerms terms_of(const Features& f, double two_sources) {
  const double encoder_dim = f[0] / 640, encoder_depth = f[1] / 6, encoder_ffn = f[2] / 2048, encoder_heads = f[3] / 6;
  const double dim = f[4] / 640, depth = f[5] / 6, ffn = f[6] / 2048, self_heads = f[7] / 6, cross_heads = f[8] / 6,
               sources = f[9] / 2;
  return {1,
          encoder_depth,
          encoder_depth * encoder_dim,
          encoder_depth * encoder_dim * encoder_ffn,
          encoder_depth * encoder_heads,
          dim,
          depth,
          depth * dim,
          depth * dim * ffn,
          depth * ffn,
          depth * self_heads,
          depth * cross_heads,
          depth * sources,
          depth * sources * encoder_dim,
          two_sources / 6,
          depth * depth,
          1 / std::max(f[5], least_depth)};
}

}  // namespace

LayerTerms layer_terms(const Architecture& arch) {
  return terms_of(features_of(arch),
                  static_cast<double>(std::ranges::count_if(
                      arch.decoder, [](const DecoderLayer& layer) { return layer.sources.size() == 2; })));
}

LayerTerms layer_terms(const Features& features) {
  const int depth = std::max(0, static_cast<int>(std::lround(features[5])));
  return terms_of(features, expected_two_sources(depth, static_cast<int>(std::lround(features[5] * features[9]))));
}

double sum_of(const LayerTerms& weights, const LayerTerms& terms) {
  double sum = 0;
  for (std::size_t i = 0; i < layer_term_count; ++i) sum += weights[i] * terms[i];
  return sum;
}

}  // namespace hat
