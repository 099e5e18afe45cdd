// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <string>
#include <system_error>

namespace hat {

/// A number that is all of `text`, with a sign or not; false for anything else, and then `number` says nothing.
template <class Number>
bool parse_number(const std::string& text, Number& number) {
  const char* begin = text.data() + (text.size() > 1 && text[0] == '+' ? 1 : 0);
  const auto [end, error] = std::from_chars(begin, text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace hat
