// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hat::unicode {

/// General categories P*, S*, N*, and white space, of one code point (Unicode 14).
[[nodiscard]] bool is_punctuation(char32_t c);
[[nodiscard]] bool is_symbol(char32_t c);
[[nodiscard]] bool is_number(char32_t c);
[[nodiscard]] bool is_space(char32_t c);
/// Lower case of one code point, itself when it has none or one of several code points.
[[nodiscard]] char32_t to_lower(char32_t c);

/// Code points of UTF-8 text; each byte that is not part of a valid sequence becomes U+FFFD.
[[nodiscard]] std::u32string decode(std::string_view utf8);
/// UTF-8 of code points; what is no code point becomes U+FFFD.
[[nodiscard]] std::string encode(std::u32string_view text);
/// Lower case of a text, with U+0130 as the two code points that it has.
[[nodiscard]] std::u32string lowered(std::u32string_view text);
/// The words between white space.
[[nodiscard]] std::vector<std::u32string> words_of(std::u32string_view text);

}  // namespace hat::unicode
