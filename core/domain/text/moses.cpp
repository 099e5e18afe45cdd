// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/moses.h"

#include <algorithm>
#include <cstdint>

#include "domain/metrics/unicode.h"
#include "domain/text/char_class.h"

namespace hat::text {
namespace {

using Text = std::u32string;

// Two things travel through the rules as code points that no text has: a kept text, which the rules see as a word that
// begins with a letter and ends with a digit, and a run of full stops, which they see as a word of capital letters.
constexpr char32_t kept_end = 0x1fffffff, first_kept = 0x20000000, first_dots = 0x40000000;

bool is_alpha(char32_t c) { return c > 0x10ffff ? c != kept_end : is_letter(c); }
bool is_digit(char32_t c) { return c == kept_end || is_number(c); }
bool is_alnum(char32_t c) { return c > 0x10ffff || is_letter(c) || is_number(c); }
bool is_lower(char32_t c) { return c <= 0x10ffff && is_lowercase(c); }

std::u32string_view stripped(std::u32string_view text) {
  while (!text.empty() && unicode::is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && unicode::is_space(text.back())) text.remove_suffix(1);
  return text;
}

Text collapsed(std::u32string_view text) {
  Text out;
  bool blank = false;
  for (const char32_t c : text) {
    const bool space = unicode::is_space(c);
    if (!space)
      out += c;
    else if (!blank)
      out += U' ';
    blank = space;
  }
  return out;
}

/// Replaces neighbours (first, second), from left to right and each code point at most once, with before + first +
/// between + second + after, where an empty text leaves a blank out.
template <class First, class Second>
Text pairs(const Text& text, First first, Second second, const char32_t* between, const char32_t* after,
           const char32_t* before = U"") {
  Text out;
  out.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i + 1 < text.size() && first(text[i]) && second(text[i + 1])) {
      out += before;
      out += text[i];
      out += between;
      out += text[++i];
      out += after;
    } else {
      out += text[i];
    }
  }
  return out;
}

/// The same for an apostrophe between two others, with blanks before and after the apostrophe where told.
template <class Left, class Right>
Text apostrophes(const Text& text, Left left, Right right, bool blank_before, bool blank_after) {
  Text out;
  out.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i + 2 < text.size() && text[i + 1] == U'\'' && left(text[i]) && right(text[i + 2])) {
      out += text[i];
      if (blank_before) out += U' ';
      out += U'\'';
      if (blank_after) out += U' ';
      out += text[i + 2];
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

Text keep_texts(Text text, const std::vector<std::string>& keep) {
  for (std::size_t k = 0; k < keep.size(); ++k) {
    const Text kept = collapsed(unicode::decode(keep[k]));
    if (kept.empty()) continue;
    const Text sign{first_kept + static_cast<char32_t>(k), kept_end};
    for (std::size_t at = text.find(kept); at != Text::npos; at = text.find(kept, at + sign.size()))
      text.replace(at, kept.size(), sign);
  }
  return text;
}

/// Everything that is no letter, digit, blank or one of .'`,- stands alone.
Text separate_symbols(const Text& text) {
  Text out;
  out.reserve(text.size() + text.size() / 4);
  for (const char32_t c : text) {
    const bool alone =
        !is_alnum(c) && !unicode::is_space(c) && c != U'.' && c != U'\'' && c != U'`' && c != U',' && c != U'-';
    if (alone) out += U' ';
    out += c;
    if (alone) out += U' ';
  }
  return out;
}

Text split_dashes(const Text& text) {
  Text out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'-' && i > 0 && i + 1 < text.size() && is_alnum(text[i - 1]) && is_alnum(text[i + 1]))
      out += U" @-@ ";
    else
      out += text[i];
  }
  return out;
}

/// Runs of two or more full stops become one sign, with blanks around.
Text gather_dots(const Text& text) {
  Text out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && text[end] == U'.') ++end;
    if (end - i < 2) {
      out += text[i++];
      continue;
    }
    out += U' ';
    out += first_dots + static_cast<char32_t>(end - i);
    if (end < text.size()) out += U' ';
    i = end;
  }
  return out;
}

/// Commas stand alone but between digits.
Text separate_commas(Text text) {
  const auto comma = [](char32_t c) { return c == U','; };
  const auto no_digit = [](char32_t c) { return !is_digit(c); };
  text = pairs(text, no_digit, comma, U" ", U" ");
  text = pairs(text, comma, no_digit, U" ", U"", U" ");
  if (text.size() >= 2 && text.back() == U',' && is_digit(text[text.size() - 2])) text.insert(text.size() - 1, 1, U' ');
  return text;
}

Text separate_apostrophes(Text text, std::string_view language) {
  const auto alpha = [](char32_t c) { return is_alpha(c); };
  const auto other = [](char32_t c) { return !is_alpha(c); };
  if (language == "en") {
    text = apostrophes(text, other, other, true, true);
    text = apostrophes(
        text, [](char32_t c) { return !is_alpha(c) && !is_digit(c); }, alpha, true, true);
    text = apostrophes(text, alpha, other, true, true);
    text = apostrophes(text, alpha, alpha, true, false);
    return apostrophes(
        text, is_digit, [](char32_t c) { return c == U's'; }, true, false);
  }
  if (language == "fr" || language == "it" || language == "ca" || language == "ga") {
    text = apostrophes(text, other, other, true, true);
    text = apostrophes(text, other, alpha, true, true);
    text = apostrophes(text, alpha, other, true, true);
    return apostrophes(text, alpha, alpha, false, true);
  }
  Text out;
  for (const char32_t c : text) {
    if (c == U'\'')
      out += U" ' ";
    else
      out += c;
  }
  return out;
}

/// Full stops at the ends of words stand alone, but not those of abbreviations and before words in lower case.
Text separate_stops(const Text& text, std::string_view language) {
  const std::vector<Text> words = unicode::words_of(text);
  Text out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += U' ';
    const Text& word = words[i];
    if (word.size() < 2 || word.back() != U'.') {
      out += word;
      continue;
    }
    const std::u32string_view prefix(word.data(), word.size() - 1);
    const Text* next = i + 1 < words.size() ? &words[i + 1] : nullptr;
    const Abbreviation kind = abbreviation(prefix, language);
    const bool stays =
        (prefix.find(U'.') != prefix.npos && std::ranges::any_of(prefix, is_alpha)) || kind == Abbreviation::yes ||
        (next != nullptr && is_lower(next->front())) ||
        (kind == Abbreviation::before_number && next != nullptr && next->front() >= U'0' && next->front() <= U'9');
    out += prefix;
    out += stays ? U"." : U" .";
  }
  return out;
}

/// A full stop and an apostrophe that end the line stand apart.
Text separate_last(Text text) {
  const std::size_t end = text.size() - (!text.empty() && text.back() == U' ' ? 1 : 0);
  if (end >= 2 && text[end - 1] == U'\'' && text[end - 2] == U'.') {
    text.resize(end - 2);
    text += U" . ' ";
  }
  return text;
}

void append(std::string& out, char32_t c, const MosesOptions& options) {
  if (c >= first_dots) {
    out.append(c - first_dots, '.');
    return;
  }
  if (c >= first_kept) {
    out += options.keep[c - first_kept];
    return;
  }
  if (c == kept_end) return;
  if (options.escape) {
    switch (c) {
      case U'&': out += "&amp;"; return;
      case U'|': out += "&#124;"; return;
      case U'<': out += "&lt;"; return;
      case U'>': out += "&gt;"; return;
      case U'\'': out += "&apos;"; return;
      case U'"': out += "&quot;"; return;
      case U'[': out += "&#91;"; return;
      case U']': out += "&#93;"; return;
      default: break;
    }
  }
  out += unicode::encode({&c, 1});
}

}  // namespace

std::vector<std::string> moses_tokens(std::string_view line, std::string_view language, const MosesOptions& options) {
  Text text = collapsed(unicode::decode(line));
  std::erase_if(text, [](char32_t c) { return c < 0x20; });
  text = Text(stripped(keep_texts(std::move(text), options.keep)));
  text = separate_symbols(text);
  if (options.dash_split) text = split_dashes(text);
  text = gather_dots(text);
  text = separate_commas(std::move(text));
  text = separate_apostrophes(std::move(text), language);
  text = separate_stops(text, language);
  text = separate_last(std::move(text));
  std::vector<std::string> tokens;
  for (const Text& word : unicode::words_of(text)) {
    std::string& token = tokens.emplace_back();
    for (const char32_t c : word) append(token, c, options);
  }
  return tokens;
}

}  // namespace hat::text
