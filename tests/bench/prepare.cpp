// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "bench/bench.h"
#include "bench/sample.h"
#include "bench/scratch.h"
#include "bench/timing.h"
#include "domain/config/prepare.h"
#include "domain/engine.h"
#include "domain/io/atomic_file.h"
#include "domain/space/search_space.h"
#include "runtime/engine.h"
#include "runtime/latency/device.h"

namespace hat::bench {
namespace {

constexpr int pair_count = 10'000;

/// Twenty thousand words of two to four syllables, such as no language has.
std::vector<std::string> made_up_words(Rng& rng) {
  constexpr std::string_view consonants = "bcdfghjklmnprstvwz", vowels = "aeiou";
  std::vector<std::string> words(20'000);
  for (std::string& word : words)
    for (std::uint64_t syllables = 2 + uniform_index(rng, 3); syllables > 0; --syllables) {
      word += consonants[uniform_index(rng, consonants.size())];
      word += vowels[uniform_index(rng, vowels.size())];
      if (chance(rng, 0.3)) word += consonants[uniform_index(rng, consonants.size())];
    }
  return words;
}

/// Sentences of 5 to 30 words, the front ones of the list much more often than the rest, as in a text.
std::string made_up_text(Rng& rng) {
  const std::vector<std::string> words = made_up_words(rng);
  std::string text;
  for (int line = 0; line < pair_count; ++line) {
    for (std::uint64_t left = 5 + uniform_index(rng, 26); left > 0; --left) {
      text += words[uniform_index(rng, 1 + uniform_index(rng, words.size()))];
      text += left > 1 ? " " : ".\n";
    }
  }
  return text;
}

void run(Report& report) {
  const ScratchFolder folder;
  Rng rng(1);
  PrepareConfig config;
  config.source = folder.path() + "/text.en";
  config.target = folder.path() + "/text.de";
  write_atomically(config.source, made_up_text(rng));
  write_atomically(config.target, made_up_text(rng));
  const auto engine = runtime::make_engine();
  int number = 0;
  const auto prepare = [&] {
    config.output = fmt::format("{}/data-{}", folder.path(), ++number);  // a folder that is there would be kept
    JobControl control;
    JobContext<PrepareEvent> context(control);
    (void)engine->prepare(config, context);
  };
  const auto time = [&](const std::string& what) {
    report.watch(runtime::thread_count(0));
    report.add({.what = what, .value = median(times_ms(prepare, {.warmup = 1, .least = 3})) / 1e3, .unit = "s"});
  };
  time("10,000 pairs, a vocabulary of 8,000");
  const Workspace sample = sample_workspace();
  config.tokenizer = sample.super->folder + "/" + sample.super->source_tokenizer;
  time("10,000 pairs, a tokenizer that is there");
}

const Registration registration({"prepare", "a parallel text that is made up here as a prepared data folder", 70, false,
                                 run});

}  // namespace
}  // namespace hat::bench
