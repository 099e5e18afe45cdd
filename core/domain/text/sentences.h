// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hat::text {

/// A part of a line, and the blanks behind it.
struct Part {
  std::string text;
  std::string gap;  ///< "" behind the last part, and where the script writes none
  bool operator==(const Part&) const = default;
};

/// The sentences of a line, in order; put together with their gaps they are the line without blanks at its ends. A
/// sentence ends with . ! ? or … (and what closes quotations and parentheses behind it) before blanks and something
/// that can begin one, but not behind an abbreviation of the language, an initial, or (German) an ordinal; in Chinese
/// and Japanese with 。 ！ ？. One part for a line without an end; none for blanks.
[[nodiscard]] std::vector<Part> split_sentences(std::string_view line, std::string_view language);

/// A sentence that is too long in parts for which `fits` holds, as few as halving gives: cut behind a semicolon, colon
/// or comma near the middle, else between words, else between characters.
[[nodiscard]] std::vector<Part> split_long(std::string_view sentence,
                                           const std::function<bool(std::string_view)>& fits);

}  // namespace hat::text
