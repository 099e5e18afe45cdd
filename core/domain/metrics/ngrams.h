// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>

#include <fmt/format.h>

#include "domain/error.h"

namespace hat {

/// How often each n-gram occurs; its words are joined by a code point that no text has.
using NgramCounts = std::unordered_map<std::u32string, std::int64_t>;

inline NgramCounts count_ngrams(std::span<const std::u32string> words, std::size_t order) {
  NgramCounts counts;
  for (std::size_t from = 0; from + order <= words.size(); ++from) {
    std::u32string key;
    for (std::size_t i = 0; i < order; ++i) {
      if (i > 0) key += static_cast<char32_t>(0x110000);
      key += words[from + i];
    }
    ++counts[std::move(key)];
  }
  return counts;
}

/// Occurrences of the first that the second has too.
inline std::int64_t matches(const NgramCounts& counts, const NgramCounts& others) {
  std::int64_t sum = 0;
  for (const auto& [key, count] : counts)
    if (const auto found = others.find(key); found != others.end()) sum += std::min(count, found->second);
  return sum;
}

inline void require_a_line_for_a_line(std::size_t hypotheses, std::size_t references) {
  if (hypotheses != references)
    throw Error(ErrorCode::invalid_input,
                Problem{"", "references",
                        message("expected a line for each of the {} hypotheses, got {}", hypotheses, references)});
}

}  // namespace hat
