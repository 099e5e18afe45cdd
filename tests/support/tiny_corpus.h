// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>

#include "domain/config/prepare.h"
#include "domain/engine.h"
#include "domain/space/search_space.h"

namespace hat::test {

/// A language of numbers: "eins zwei" for "one two", enough to learn and to be unequal in length.
inline void write_corpus(const std::filesystem::path& folder, int lines) {
  static const char* const source[] = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  static const char* const target[] = {"eins",  "zwei",   "drei", "vier", "fuenf",
                                       "sechs", "sieben", "acht", "neun", "zehn"};
  Rng rng(11);
  std::ofstream en(folder / "train.en"), de(folder / "train.de");
  for (int i = 0; i < lines; ++i) {
    const std::uint64_t words = 1 + uniform_index(rng, 7);
    for (std::uint64_t w = 0; w < words; ++w) {
      const std::uint64_t word = uniform_index(rng, 10);
      en << (w > 0 ? " " : "") << source[word];
      de << (w > 0 ? " " : "") << target[word];
    }
    en << '\n';
    de << '\n';
  }
}

inline constexpr const char* space_yaml =
    "name: tiny\nqkv_dim: 16\nencoder_dims: [16, 8]\ndecoder_dims: [16, 8]\nencoder_ffn_dims: [32, "
    "16]\ndecoder_ffn_dims: [32, 16]\n"
    "encoder_heads: [4, 2]\nself_heads: [4, 2]\ncross_heads: [4, 2]\nencoder_depths: [2, 1]\ndecoder_depths: [2, "
    "1]\nsources: [last 1, last 2]\ntokens: 10\n";

/// Writes so many lines and the space into `folder`, and prepares them into its "data". Returns the number of training
/// pairs.
inline std::int64_t prepare_corpus(Engine& engine, const std::filesystem::path& folder, int lines) {
  write_corpus(folder, lines);
  std::ofstream(folder / "space.yaml") << space_yaml;
  PrepareConfig prepare;
  prepare.source = (folder / "train.en").string();
  prepare.target = (folder / "train.de").string();
  prepare.output = (folder / "data").string();
  prepare.vocab_size = 300;
  prepare.threads = 1;
  JobControl control;
  JobContext<PrepareEvent> context(control);
  return engine.prepare(prepare, context).train_pairs;
}

}  // namespace hat::test
