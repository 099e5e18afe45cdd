// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hat {

/// Text without the mark (U+FEFF) that some editors put before it.
[[nodiscard]] std::string_view without_bom(std::string_view text);

/// Bytes of the character that begins at byte `at`, from 1 to 4; 0 where none does: a byte inside of a character, a
/// character that is cut short, overlong forms, surrogates, numbers past U+10FFFF.
[[nodiscard]] std::size_t character_length(std::string_view text, std::size_t at);

/// The longest beginning of at most `most_bytes` bytes that cuts no character in two.
[[nodiscard]] std::string_view utf8_prefix(std::string_view text, std::size_t most_bytes);

/// A line as a message quotes it: at most 40 bytes of it.
[[nodiscard]] std::string shortened(std::string_view line);

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not), or npos.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text);

}  // namespace hat
