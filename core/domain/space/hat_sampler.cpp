// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/space/hat_sampler.h"

#include <algorithm>

namespace hat {

std::vector<Problem> hat_sampler_problems(const SearchSpace& space) {
  std::vector<Problem> problems;
  const auto add = [&](const Message& got) {
    problems.push_back(
        {"", "sources",
         message("expected the last 1, 2 or 3 encoder layers, which is all that HAT samples from, got {}", got)});
  };
  if (space.any_sources)
    add(message("any subset"));
  else
    for (const SourceRule& rule : space.sources)
      if (rule.last < 1 || rule.last > 3)
        add(rule.last > 0 ? message("the last {}", rule.last) : message("layers {}", rule.fixed.text()));
  return problems;
}

Architecture sample_as_hat(const SearchSpace& space, PythonRandom& random) {
  throw_if_any(hat_sampler_problems(space));
  Architecture arch;
  arch.encoder_dim = random.choice(space.encoder_dims);
  arch.decoder_dim = random.choice(space.decoder_dims);
  const int encoder_depth = random.choice(space.encoder_depths), decoder_depth = random.choice(space.decoder_depths);
  for (int i = 0; i < encoder_depth; ++i) {
    EncoderLayer layer;
    layer.ffn_dim = random.choice(space.encoder_ffn_dims);
    layer.heads = random.choice(space.encoder_heads);
    arch.encoder.push_back(layer);
  }
  for (int i = 0; i < decoder_depth; ++i) {
    DecoderLayer layer;
    layer.ffn_dim = random.choice(space.decoder_ffn_dims);
    layer.self_heads = random.choice(space.self_heads);
    layer.cross_heads = random.choice(space.cross_heads);
    arch.decoder.push_back(layer);
  }
  const int deepest = space.max_encoder_depth();
  for (int i = 0; i < space.max_decoder_depth(); ++i) {
    const int last = random.choice(space.sources).last;
    if (i < decoder_depth)
      arch.decoder[i].sources = last == 1 ? SourceSet::last(1, encoder_depth) : SourceSet::last(last, deepest);
  }
  return arch;
}

Architecture hat_sample_of_update(const SearchSpace& space, std::uint64_t update) {
  PythonRandom random(update);
  return sample_as_hat(space, random);
}

}  // namespace hat
