// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/models.h"

#include "runtime/latency/timing.h"

namespace hat::bench {
namespace {

struct Shape {
  int dim, ffn_dim, heads, encoder_depth, decoder_depth, vocab;
};

BenchModel model_of(const std::string& name, const SearchSpace& space, int vocab) {
  return {name, runtime::network_of(space, vocab), space.largest()};
}

BenchModel model_of(const std::string& name, const Shape& shape) {
  const SearchSpace space{.name = name,
                          .qkv_dim = shape.dim,
                          .encoder_dims = {shape.dim},
                          .decoder_dims = {shape.dim},
                          .encoder_ffn_dims = {shape.ffn_dim},
                          .decoder_ffn_dims = {shape.ffn_dim},
                          .encoder_heads = {shape.heads},
                          .self_heads = {shape.heads},
                          .cross_heads = {shape.heads},
                          .encoder_depths = {shape.encoder_depth},
                          .decoder_depths = {shape.decoder_depth},
                          .sources = {SourceRule{.last = 1, .fixed = {}}}};
  return model_of(name, space, shape.vocab);
}

}  // namespace

BenchModel model_a() { return model_of("A", {512, 2048, 8, 6, 6, 32768}); }
BenchModel model_b() { return model_of("B", {512, 2048, 8, 6, 3, 32768}); }
BenchModel model_c() { return model_of("C", {256, 1024, 4, 3, 3, 8192}); }
BenchModel model_s() { return model_of("S", preset_space("sample"), 8000); }

std::vector<BenchModel> models() { return {model_a(), model_b(), model_c(), model_s()}; }

}  // namespace hat::bench
