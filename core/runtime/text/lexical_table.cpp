// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/lexical_table.h"

#include <algorithm>
#include <span>

#include "domain/config/network.h"

namespace hat::runtime {
namespace {

/// The tokens of a sentence without its end, each once.
std::vector<std::int32_t> words_of(std::span<const std::int32_t> sentence) {
  std::vector<std::int32_t> words(sentence.begin(), sentence.end());
  std::erase(words, Special::eos);
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

/// Pairs of tokens that stand in one sentence pair together, as rows by source token with ascending targets.
class Cooccurrences {
 public:
  Cooccurrences(const Pairs& pairs, const std::vector<std::size_t>& chosen, int source_vocab,
                const std::function<void()>& tick) {
    // Collected in pieces that are sorted and joined, so that what repeats takes room once.
    constexpr std::size_t piece = 8'000'000;
    std::vector<std::uint64_t> all, fresh;
    const auto join = [&] {
      std::ranges::sort(fresh);
      fresh.erase(std::unique(fresh.begin(), fresh.end()), fresh.end());
      std::vector<std::uint64_t> joined;
      joined.reserve(all.size() + fresh.size());
      std::ranges::set_union(all, fresh, std::back_inserter(joined));
      all.swap(joined);
      fresh.clear();
    };
    for (const std::size_t i : chosen) {
      const std::vector<std::int32_t> targets = words_of(pairs.target(i));
      for (const std::int32_t source : words_of(pairs.source(i)))
        for (const std::int32_t target : targets)
          fresh.push_back(static_cast<std::uint64_t>(source) << 32 | static_cast<std::uint32_t>(target));
      if (fresh.size() >= piece) join();
      tick();
    }
    join();
    offsets_.resize(static_cast<std::size_t>(source_vocab) + 1);
    targets_.reserve(all.size());
    for (const std::uint64_t one : all) {
      ++offsets_[(one >> 32) + 1];
      targets_.push_back(static_cast<std::int32_t>(one & 0xffffffffu));
    }
    for (std::size_t s = 1; s < offsets_.size(); ++s) offsets_[s] += offsets_[s - 1];
  }

  [[nodiscard]] std::size_t size() const { return targets_.size(); }
  [[nodiscard]] std::size_t begin_of(std::int32_t source) const { return offsets_[source]; }
  [[nodiscard]] std::size_t end_of(std::int32_t source) const { return offsets_[source + 1]; }
  [[nodiscard]] std::int32_t target(std::size_t at) const { return targets_[at]; }
  /// The place of a pair that is there.
  [[nodiscard]] std::size_t place(std::int32_t source, std::int32_t target) const {
    const auto first = targets_.begin() + static_cast<std::ptrdiff_t>(offsets_[source]);
    const auto last = targets_.begin() + static_cast<std::ptrdiff_t>(offsets_[source + 1]);
    return static_cast<std::size_t>(std::lower_bound(first, last, target) - targets_.begin());
  }

 private:
  std::vector<std::size_t> offsets_;
  std::vector<std::int32_t> targets_;
};

}  // namespace

LexicalTable lexical_table(const Pairs& pairs, const std::vector<std::size_t>& chosen, int source_vocab, int iterations,
                           const std::function<void(int, int)>& on_progress) {
  constexpr std::size_t stride = 500;
  std::size_t seen = 0;
  const auto tick = [&](int round) {
    if (on_progress && seen++ % stride == 0) on_progress(round, iterations);
  };
  const Cooccurrences together(pairs, chosen, source_vocab, [&] { tick(0); });
  // All targets of a source token are equally likely at first.
  std::vector<float> probability(together.size(), 1.0f), share(together.size());
  std::vector<std::size_t> places;
  for (int round = 1; round <= iterations; ++round) {
    std::ranges::fill(share, 0.0f);
    for (const std::size_t i : chosen) {
      tick(round);
      const std::vector<std::int32_t> sources = words_of(pairs.source(i));
      for (const std::int32_t target : pairs.target(i)) {
        if (target == Special::eos) continue;
        float sum = 0;
        places.clear();
        for (const std::int32_t source : sources) {
          places.push_back(together.place(source, target));
          sum += probability[places.back()];
        }
        if (sum > 0)
          for (const std::size_t place : places) share[place] += probability[place] / sum;
      }
    }
    for (std::int32_t source = 0; source < source_vocab; ++source) {
      double sum = 0;
      for (std::size_t at = together.begin_of(source); at < together.end_of(source); ++at) sum += share[at];
      for (std::size_t at = together.begin_of(source); at < together.end_of(source); ++at)
        probability[at] = sum > 0 ? static_cast<float>(share[at] / sum) : 0;
    }
  }
  LexicalTable table;
  table.entries.resize(source_vocab);
  for (std::int32_t source = 0; source < source_vocab; ++source) {
    auto& entries = table.entries[source];
    for (std::size_t at = together.begin_of(source); at < together.end_of(source); ++at)
      if (probability[at] > 0) entries.emplace_back(together.target(at), probability[at]);
    std::ranges::sort(entries, [](const auto& a, const auto& b) {
      return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
  }
  return table;
}

}  // namespace hat::runtime
