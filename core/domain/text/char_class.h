// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hat::text {

// Classes of code points as Moses' tokeniser uses them: Unicode 7.0, the basic plane only.

/// Alphabetic, with viramas and nuktas, without Chinese ideographs and Korean syllables.
[[nodiscard]] bool is_letter(char32_t c);
/// Decimal digits and letters that are numbers (Roman numerals), not superscripts and fractions.
[[nodiscard]] bool is_number(char32_t c);
[[nodiscard]] bool is_lowercase(char32_t c);
[[nodiscard]] bool is_currency(char32_t c);
/// Chinese, Japanese and Korean characters, which are written without blanks between them.
[[nodiscard]] bool is_cjk(char32_t c);

}  // namespace hat::text
