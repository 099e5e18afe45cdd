// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/sentences.h"

#include <algorithm>
#include <array>

#include "domain/metrics/unicode.h"
#include "domain/text/char_class.h"
#include "domain/text/moses.h"

namespace hat::text {
namespace {

using View = std::u32string_view;

bool is_one_of(char32_t c, View all) { return all.find(c) != View::npos; }
bool ends_sentence(char32_t c) { return is_one_of(c, U".!?…"); }
bool ends_cjk_sentence(char32_t c) { return is_one_of(c, U"。！？"); }
bool closes_quote(char32_t c) { return is_one_of(c, U"\"')]}»”’›“‘」』）"); }
bool opens_quote(char32_t c) { return is_one_of(c, U"\"'([{«“‘‹„‚¿¡「『（"); }

/// Whether what begins at `at` can begin a sentence.
bool can_begin(View text, std::size_t at) {
  while (at < text.size() && opens_quote(text[at])) ++at;
  return at < text.size() && !is_lowercase(text[at]);
}

/// Whether the full stop at `at` belongs to the word before it.
bool belongs_to_its_word(View text, std::size_t at, std::size_t next, std::string_view language) {
  std::size_t begin = at;
  while (begin > 0 && !unicode::is_space(text[begin - 1]) && !opens_quote(text[begin - 1])) --begin;
  const View word = text.substr(begin, at - begin);
  if (word.empty()) return false;
  if (word.find(U'.') != View::npos) return true;                                     // "e.g."
  if (word.size() == 1 && is_letter(word[0]) && !is_lowercase(word[0])) return true;  // an initial
  const bool number = std::ranges::all_of(word, [](char32_t c) { return c >= U'0' && c <= U'9'; });
  if (number && word.size() <= 2 && language == "de") return true;  // "am 3. Mai"
  const Abbreviation kind = abbreviation(word, language);
  if (kind == Abbreviation::yes) return true;
  // What papers write before numbers.
  static constexpr std::array before_numbers{U"al",   U"Fig", U"Figs", U"Eq",  U"Eqs", U"Sec",
                                             U"Sect", U"Ch",  U"Vol",  U"vol", U"p",   U"pp"};
  return next < text.size() && is_number(text[next]) &&
         (kind == Abbreviation::before_number || std::ranges::find(before_numbers, word, [](const char32_t* one) {
                                                   return View(one);
                                                 }) != before_numbers.end());
}

/// Where the blanks behind `at` end.
std::size_t skip_blanks(View text, std::size_t at) {
  while (at < text.size() && unicode::is_space(text[at])) ++at;
  return at;
}

/// The best place to cut near the middle: behind punctuation, else a blank, else anywhere. Never at the ends.
std::size_t cut_of(View text) {
  const std::size_t middle = text.size() / 2;
  const auto nearest = [&](const auto& is_place) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
      const auto distance = [&](std::size_t place) { return place > middle ? place - middle : middle - place; };
      if (is_place(i) && (best == 0 || distance(i) < distance(best))) best = i;
    }
    return best;
  };
  const std::size_t quarter = text.size() / 4;
  const std::size_t clause = nearest([&](std::size_t i) {
    return is_one_of(text[i - 1], U";:,；：，、") && (unicode::is_space(text[i]) || is_cjk(text[i]));
  });
  if (clause > quarter && clause < text.size() - quarter) return clause;
  const std::size_t blank =
      nearest([&](std::size_t i) { return unicode::is_space(text[i]) && !unicode::is_space(text[i - 1]); });
  if (blank > 0) return blank;
  return middle;
}

void split_further(View text, const std::function<bool(std::string_view)>& fits, std::vector<Part>& parts) {
  const std::string utf8 = unicode::encode(text);
  if (text.size() < 2 || fits(utf8)) {
    parts.push_back({utf8, ""});
    return;
  }
  const std::size_t cut = cut_of(text), next = skip_blanks(text, cut);
  if (next >= text.size()) {  // only blanks follow
    split_further(text.substr(0, cut), fits, parts);
    return;
  }
  split_further(text.substr(0, cut), fits, parts);
  parts.back().gap = unicode::encode(text.substr(cut, next - cut));
  split_further(text.substr(next), fits, parts);
}

}  // namespace

std::vector<Part> split_sentences(std::string_view line, std::string_view language) {
  const std::u32string whole = unicode::decode(line);
  std::vector<Part> parts;
  std::size_t begin = skip_blanks(whole, 0);
  std::size_t last = whole.size();
  while (last > begin && unicode::is_space(whole[last - 1])) --last;
  const View text(whole.data(), last);
  const auto take = [&](std::size_t end, std::size_t next) {
    parts.push_back({unicode::encode(text.substr(begin, end - begin)), unicode::encode(text.substr(end, next - end))});
    begin = next;
  };
  for (std::size_t at = begin; at < text.size(); ++at) {
    const bool cjk = ends_cjk_sentence(text[at]);
    if (!cjk && !ends_sentence(text[at])) continue;
    std::size_t end = at + 1;
    while (end < text.size() && (ends_sentence(text[end]) || ends_cjk_sentence(text[end]) || closes_quote(text[end])))
      ++end;
    const std::size_t next = skip_blanks(text, end);
    if (next >= text.size()) break;
    const bool is_end = cjk || (next > end && can_begin(text, next) &&
                                !(text[at] == U'.' && end == at + 1 && belongs_to_its_word(text, at, next, language)));
    if (is_end) take(end, next);
    at = end - 1;
  }
  if (begin < text.size()) take(text.size(), text.size());
  return parts;
}

std::vector<Part> split_long(std::string_view sentence, const std::function<bool(std::string_view)>& fits) {
  std::vector<Part> parts;
  const std::u32string text = unicode::decode(sentence);
  if (!text.empty()) split_further(text, fits, parts);
  return parts;
}

}  // namespace hat::text
