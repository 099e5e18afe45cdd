// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metrics/unicode.h"

#include <algorithm>
#include <cstdint>

#include "domain/text/utf8.h"

namespace hat::unicode {

std::u32string decode(std::string_view utf8) {
  std::u32string text;
  text.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t length = character_length(utf8, at);
    const auto first = static_cast<unsigned char>(utf8[at]);
    char32_t c = length == 0 ? U'\uFFFD' : length == 1 ? first : static_cast<char32_t>(first & (0x7F >> length));
    for (std::size_t i = 1; i < length; ++i) c = c << 6 | (static_cast<unsigned char>(utf8[at + i]) & 0x3F);
    text += c;
    at += std::max<std::size_t>(length, 1);
  }
  return text;
}

std::string encode(std::u32string_view text) {
  std::string utf8;
  utf8.reserve(text.size());
  for (char32_t c : text) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = U'\uFFFD';
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) {
      utf8 += static_cast<char>(c);
    } else if (c < 0x800) {
      utf8 += {static_cast<char>(0xC0 | c >> 6), tail(0)};
    } else if (c < 0x10000) {
      utf8 += {static_cast<char>(0xE0 | c >> 12), tail(6), tail(0)};
    } else {
      utf8 += {static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0)};
    }
  }
  return utf8;
}

std::u32string lowered(std::u32string_view text) {
  std::u32string low;
  low.reserve(text.size());
  for (const char32_t c : text) {
    if (c == 0x130) {
      low += U"i\u0307";
    } else {
      low += to_lower(c);
    }
  }
  return low;
}

std::vector<std::u32string> words_of(std::u32string_view text) {
  std::vector<std::u32string> words;
  bool inside = false;
  for (const char32_t c : text) {
    if (is_space(c)) {
      inside = false;
    } else {
      if (!inside) words.emplace_back();
      words.back() += c;
      inside = true;
    }
  }
  return words;
}

}  // namespace hat::unicode
