// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/scratch.h"
#include "domain/config/latency.h"
#include "domain/engine.h"
#include "domain/io/atomic_file.h"
#include "domain/io/space_yaml.h"
#include "runtime/engine.h"

namespace hat::bench {
namespace {

/// The three networks whose anchors are known: A is Transformer base, B its shallow decoder, C a small one.
struct Anchor {
  const char* name;
  int dim, ffn_dim, heads, encoder_depth, decoder_depth, vocab;
};
constexpr Anchor anchors[] = {{"A (512/2048, 6+6, vocabulary 32768)", 512, 2048, 8, 6, 6, 32768},
                              {"B (512/2048, 6+3, vocabulary 32768)", 512, 2048, 8, 6, 3, 32768},
                              {"C (256/1024, 3+3, vocabulary 8192)", 256, 1024, 4, 3, 3, 8192}};

SearchSpace space_of(const Anchor& anchor) {
  return {.name = "anchor",
          .qkv_dim = anchor.dim,
          .encoder_dims = {anchor.dim},
          .decoder_dims = {anchor.dim},
          .encoder_ffn_dims = {anchor.ffn_dim},
          .decoder_ffn_dims = {anchor.ffn_dim},
          .encoder_heads = {anchor.heads},
          .self_heads = {anchor.heads},
          .cross_heads = {anchor.heads},
          .encoder_depths = {anchor.encoder_depth},
          .decoder_depths = {anchor.decoder_depth},
          .sources = {SourceRule{.last = 1, .fixed = {}}},
          .tokens = 30};
}

void run(Report& report) {
  const ScratchFolder folder;
  const auto engine = runtime::make_engine();
  for (const Anchor& anchor : anchors) {
    const SearchSpace space = space_of(anchor);
    MeasureConfig config;
    config.space = folder.path() + "/space.yaml";
    write_atomically(config.space, space_to_yaml(space));
    config.archs = {to_text(space.largest())};
    config.vocab_size = anchor.vocab;
    config.warmup = 5;
    config.repeats = 20;
    for (const int beam : {1, 5})
      for (const int threads : {1, 2}) {
        config.beam = beam;
        config.threads = threads;
        JobControl control;
        JobContext<MeasureEvent> context(control);
        const Latency latency = engine->measure(config, context).rows.at(0).latency;
        report.add(fmt::format("{}, {}, {}", std::string_view(anchor.name).substr(0, 1),
                               beam == 1 ? "greedy" : "beam 5", threads == 1 ? "1 thread" : "2 threads"),
                   latency.total_ms(), "ms/sentence",
                   fmt::format("encoder {:.2f}, decoder {:.2f} +- {:.2f}", latency.encoder_ms, latency.decoder_ms,
                               latency.decoder_std_ms));
      }
  }
}

const Registration registration({"decode",
                                 "translating one sentence of 30 tokens into 30: A 512/2048 6+6, B 6+3, C 256/1024 3+3",
                                 30, false, run});

}  // namespace
}  // namespace hat::bench
