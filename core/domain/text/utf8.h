// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace hat {

/// Text without the mark (U+FEFF) that some editors put before it.
[[nodiscard]] std::string_view without_bom(std::string_view text);

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not), or npos.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text);

}  // namespace hat
