// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics/bleu.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "domain/metrics/ngrams.h"
#include "domain/metrics/unicode.h"

namespace hat {
namespace {

using unicode::words_of;
using Words = std::vector<std::u32string>;

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
/// ASCII punctuation that always stands alone under v13a: all but the apostrophe, comma, hyphen and full stop.
bool stands_alone(char32_t c) {
  return (c >= U'{' && c <= U'~') || (c >= U'[' && c <= U'`') || (c >= U' ' && c <= U'&') || (c >= U'(' && c <= U'+') ||
         (c >= U':' && c <= U'@') || c == U'/';
}
bool is_stop(char32_t c) { return c == U'.' || c == U','; }

void replace_all(std::u32string& text, std::u32string_view from, std::u32string_view to) {
  for (std::size_t at = text.find(from); at != std::u32string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// Replaces pairs of neighbours (first, second) from left to right, each code point in one pair at most, with
/// "first second " (blank_first false) or " first second".
template <class First, class Second>
std::u32string space_pairs(const std::u32string& text, First first, Second second, bool blank_first) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i + 1 < text.size() && first(text[i]) && second(text[i + 1])) {
      if (blank_first) out += U' ';
      out += text[i];
      out += U' ';
      out += text[++i];
      if (!blank_first) out += U' ';
    } else {
      out += text[i];
    }
  }
  return out;
}

template <class Alone>
std::u32string space_singles(const std::u32string& text, Alone alone) {
  std::u32string out;
  for (const char32_t c : text) {
    if (alone(c)) {
      out += U' ';
      out += c;
      out += U' ';
    } else {
      out += c;
    }
  }
  return out;
}

std::u32string by_v13a(std::u32string text) {
  replace_all(text, U"<skipped>", U"");
  replace_all(text, U"-\n", U"");
  replace_all(text, U"\n", U" ");
  replace_all(text, U"&quot;", U"\"");
  replace_all(text, U"&amp;", U"&");
  replace_all(text, U"&lt;", U"<");
  replace_all(text, U"&gt;", U">");
  const auto no_digit = [](char32_t c) { return !is_digit(c); };
  text = space_singles(U" " + text + U" ", stands_alone);
  text = space_pairs(text, no_digit, is_stop, false);
  text = space_pairs(text, is_stop, no_digit, true);
  return space_pairs(
      text, is_digit, [](char32_t c) { return c == U'-'; }, false);
}

std::u32string by_intl(std::u32string text) {
  const auto no_number = [](char32_t c) { return !unicode::is_number(c); };
  text = space_pairs(text, no_number, unicode::is_punctuation, false);
  text = space_pairs(text, unicode::is_punctuation, no_number, true);
  return space_singles(text, unicode::is_symbol);
}

void count(Bleu& bleu, const Words& hypothesis, const Words& reference) {
  bleu.hypothesis_length += static_cast<std::int64_t>(hypothesis.size());
  bleu.reference_length += static_cast<std::int64_t>(reference.size());
  for (std::size_t n = 1; n <= 4; ++n) {
    bleu.counts[n - 1] += matches(count_ngrams(hypothesis, n), count_ngrams(reference, n));
    bleu.totals[n - 1] += hypothesis.size() >= n ? static_cast<std::int64_t>(hypothesis.size() - n + 1) : 0;
  }
}

void set_brevity(Bleu& bleu) {
  bleu.brevity = 1;
  if (bleu.hypothesis_length < bleu.reference_length)
    bleu.brevity =
        bleu.hypothesis_length > 0
            ? std::exp(1 - static_cast<double>(bleu.reference_length) / static_cast<double>(bleu.hypothesis_length))
            : 0;
}

double ratio_of(const Bleu& bleu) {
  return bleu.reference_length > 0
             ? static_cast<double>(bleu.hypothesis_length) / static_cast<double>(bleu.reference_length)
             : 0;
}

void finish(Bleu& bleu, const BleuOptions& options) {
  set_brevity(bleu);
  const auto log_of = [](double x) { return x > 0 ? std::log(x) : -9999999999.0; };
  int orders = options.effective_order ? 1 : 4;
  double share = 1;
  bool any = false;
  for (const std::int64_t c : bleu.counts) any = any || c > 0;
  for (int n = 0; any && n < 4 && bleu.totals[n] > 0; ++n) {
    if (options.effective_order) orders = n + 1;
    const auto total = static_cast<double>(bleu.totals[n]);
    if (bleu.counts[n] > 0) {
      bleu.precisions[n] = 100.0 * static_cast<double>(bleu.counts[n]) / total;
    } else if (options.smoothing == Smoothing::exp) {
      share *= 2;
      bleu.precisions[n] = 100.0 / (share * total);
    } else if (options.smoothing == Smoothing::floor) {
      bleu.precisions[n] = 100.0 * 0.1 / total;
    }
  }
  double sum = 0;
  for (int n = 0; n < orders; ++n) sum += log_of(bleu.precisions[n]);
  bleu.score = any ? bleu.brevity * std::exp(sum / orders) : 0;

  constexpr const char* tokenizations[] = {"13a", "intl", "none"};
  constexpr const char* smoothings[] = {"none", "exp", "floor[0.10]"};
  bleu.signature =
      fmt::format("nrefs:1|case:{}|eff:{}|tok:{}|smooth:{}|version:2.6.0", options.lowercase ? "lc" : "mixed",
                  options.effective_order ? "yes" : "no", tokenizations[static_cast<int>(options.tokenization)],
                  smoothings[static_cast<int>(options.smoothing)]);
  const auto& p = bleu.precisions;
  bleu.line = fmt::format(
      "BLEU = {:.2f} {:.1f}/{:.1f}/{:.1f}/{:.1f} (BP = {:.3f} ratio = {:.3f} hyp_len = {} ref_len = {})", bleu.score,
      p[0], p[1], p[2], p[3], bleu.brevity, ratio_of(bleu), bleu.hypothesis_length, bleu.reference_length);
}

Words hat_words(const std::string& line, bool split_hyphens) {
  std::u32string text = unicode::decode(line);
  if (split_hyphens) {
    // One pass from left to right over (word character)(hyphen)(word character): the last of a match starts no other.
    const auto solid = [](char32_t c) { return !unicode::is_space(c); };
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
      out += text[i];
      if (i + 2 < text.size() && solid(text[i]) && text[i + 1] == U'-' && solid(text[i + 2])) {
        out += U" ##AT##-##AT## ";
        out += text[i + 2];
        i += 2;
      }
    }
    text = std::move(out);
  }
  return words_of(text);
}

void count_as_hat(Bleu& bleu, const std::string& hypothesis, const std::string& reference, bool split_hyphens) {
  Words expected = hat_words(reference, split_hyphens);
  for (std::u32string& word : expected)
    if (word == U"<unk>") word = U"<unknown in the reference>";  // holds blanks: no hypothesis has such a word
  count(bleu, hat_words(hypothesis, split_hyphens), expected);
}

void finish_as_hat(Bleu& bleu, bool split_hyphens) {
  set_brevity(bleu);
  double sum = 0;
  for (int n = 0; n < 4; ++n) {
    bleu.precisions[n] =
        bleu.totals[n] > 0 ? 100.0 * static_cast<double>(bleu.counts[n]) / static_cast<double>(bleu.totals[n]) : 0;
    sum += bleu.precisions[n] > 0 ? std::log(bleu.precisions[n]) : -std::numeric_limits<double>::infinity();
  }
  bleu.score = bleu.brevity * std::exp(sum / 4);
  bleu.signature = fmt::format("hat|tok:spaces|hyphens:{}|smooth:none", split_hyphens ? "split" : "kept");
  const auto& p = bleu.precisions;
  bleu.line = fmt::format("BLEU4 = {:.2f}, {:.1f}/{:.1f}/{:.1f}/{:.1f} (BP={:.3f}, ratio={:.3f}, syslen={}, reflen={})",
                          bleu.score, p[0], p[1], p[2], p[3], bleu.brevity, ratio_of(bleu), bleu.hypothesis_length,
                          bleu.reference_length);
}

}  // namespace

std::vector<std::u32string> tokens_of(const std::string& line, Tokenization tokenization, bool lowercase) {
  std::u32string text = unicode::decode(line);
  if (lowercase) text = unicode::lowered(text);
  while (!text.empty() && unicode::is_space(text.back())) text.pop_back();
  if (tokenization == Tokenization::v13a) text = by_v13a(std::move(text));
  if (tokenization == Tokenization::intl) text = by_intl(std::move(text));
  return words_of(text);
}

Bleu corpus_bleu(std::span<const std::string> hypotheses, std::span<const std::string> references,
                 const BleuOptions& options) {
  require_a_line_for_a_line(hypotheses.size(), references.size());
  Bleu bleu;
  for (std::size_t i = 0; i < hypotheses.size(); ++i)
    count(bleu, tokens_of(hypotheses[i], options.tokenization, options.lowercase),
          tokens_of(references[i], options.tokenization, options.lowercase));
  finish(bleu, options);
  return bleu;
}

Bleu sentence_bleu(const std::string& hypothesis, const std::string& reference, BleuOptions options) {
  options.effective_order = true;
  return corpus_bleu(std::span(&hypothesis, 1), std::span(&reference, 1), options);
}

Bleu hat_bleu(std::span<const std::string> hypotheses, std::span<const std::string> references, bool split_hyphens) {
  require_a_line_for_a_line(hypotheses.size(), references.size());
  Bleu bleu;
  for (std::size_t i = 0; i < hypotheses.size(); ++i) count_as_hat(bleu, hypotheses[i], references[i], split_hyphens);
  finish_as_hat(bleu, split_hyphens);
  return bleu;
}

Bleu hat_sentence_bleu(const std::string& hypothesis, const std::string& reference, bool split_hyphens) {
  Bleu bleu;
  count_as_hat(bleu, hypothesis, reference, split_hyphens);
  for (int n = 1; n < 4; ++n) ++bleu.counts[n], ++bleu.totals[n];
  finish_as_hat(bleu, split_hyphens);
  return bleu;
}

}  // namespace hat
