// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics/chrf.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "domain/metrics/ngrams.h"
#include "domain/metrics/unicode.h"

namespace hat {
namespace {

bool is_ascii_punctuation(char32_t c) {
  return (c >= U'!' && c <= U'/') || (c >= U':' && c <= U'@') || (c >= U'[' && c <= U'`') || (c >= U'{' && c <= U'~');
}

/// Words with one punctuation mark split off: the last character's, else the first's.
std::vector<std::u32string> words_without_marks(std::u32string_view text) {
  std::vector<std::u32string> words;
  for (std::u32string& word : unicode::words_of(text)) {
    const std::size_t size = word.size();
    if (size > 1 && is_ascii_punctuation(word.back())) {
      words.push_back(word.substr(0, size - 1));
      words.push_back(word.substr(size - 1));
    } else if (size > 1 && is_ascii_punctuation(word.front())) {
      words.push_back(word.substr(0, 1));
      words.push_back(word.substr(1));
    } else {
      words.push_back(std::move(word));
    }
  }
  return words;
}

std::vector<std::u32string> characters(std::u32string_view text) {
  std::vector<std::u32string> all;
  for (const char32_t c : text)
    if (!unicode::is_space(c)) all.emplace_back(1, c);
  return all;
}

struct Order {
  std::int64_t hypothesis = 0, reference = 0, both = 0;
};

void count(Order& order, const std::vector<std::u32string>& hypothesis, const std::vector<std::u32string>& reference,
           std::size_t n) {
  const auto size = [n](const auto& words) {
    return words.size() >= n ? static_cast<std::int64_t>(words.size() - n + 1) : 0;
  };
  if (size(reference) == 0) return;  // such a line says nothing about this order
  order.hypothesis += size(hypothesis);
  order.reference += size(reference);
  order.both += matches(count_ngrams(hypothesis, n), count_ngrams(reference, n));
}

}  // namespace

Chrf corpus_chrf(std::span<const std::string> hypotheses, std::span<const std::string> references,
                 const ChrfOptions& options) {
  require_a_line_for_a_line(hypotheses.size(), references.size());
  std::vector<Order> orders(options.char_order + options.word_order);
  for (std::size_t i = 0; i < hypotheses.size(); ++i) {
    std::u32string hypothesis = unicode::decode(hypotheses[i]), reference = unicode::decode(references[i]);
    if (options.lowercase) hypothesis = unicode::lowered(hypothesis), reference = unicode::lowered(reference);
    const auto hypothesis_characters = characters(hypothesis), reference_characters = characters(reference);
    for (int n = 1; n <= options.char_order; ++n) count(orders[n - 1], hypothesis_characters, reference_characters, n);
    if (options.word_order == 0) continue;
    const auto hypothesis_words = words_without_marks(hypothesis), reference_words = words_without_marks(reference);
    for (int n = 1; n <= options.word_order; ++n)
      count(orders[options.char_order + n - 1], hypothesis_words, reference_words, n);
  }
  double precision = 0, recall = 0;
  int effective = 0;
  for (const Order& order : orders) {
    if (order.hypothesis == 0 || order.reference == 0) continue;
    precision += static_cast<double>(order.both) / static_cast<double>(order.hypothesis);
    recall += static_cast<double>(order.both) / static_cast<double>(order.reference);
    ++effective;
  }
  Chrf chrf;
  if (effective > 0 && precision + recall > 0) {
    precision /= effective;
    recall /= effective;
    const double factor = options.beta * options.beta;
    chrf.score = 100 * (1 + factor) * precision * recall / (factor * precision + recall);
  }
  chrf.signature = fmt::format("nrefs:1|case:{}|eff:yes|nc:{}|nw:{}|space:no|version:2.6.0",
                               options.lowercase ? "lc" : "mixed", options.char_order, options.word_order);
  return chrf;
}

}  // namespace hat
