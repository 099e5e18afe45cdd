// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hat::text {

struct MosesOptions {
  /// "well-known" becomes "well @-@ known" (Moses: aggressive hyphen splitting).
  bool dash_split = false;
  /// & | < > ' " [ ] are written as XML entities, which is how the data of HAT's models was made.
  bool escape = true;
  /// Texts that are never taken apart, such as names of files; compared as they stand, first come first.
  std::vector<std::string> keep = {};
};

/// Splits a line into tokens by the rules of Moses' tokeniser (Koehn et al. 2007), as sacremoses 0.1.1 applies them:
/// everything but letters, digits and .'`,- stands alone; full stops and commas by their neighbours and by the
/// language's abbreviations; apostrophes by the language (en: "do n't" style splits before, fr and it: after).
/// `language` is a code such as "en", "de" or "fr"; others have the general apostrophe rule and English abbreviations.
/// Thread-safe. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::vector<std::string> moses_tokens(std::string_view line, std::string_view language,
                                                    const MosesOptions& options = {});

/// Text of tokens, by the rules of Moses' detokeniser: entities unescaped, "@-@" joined, no blanks before closing and
/// after opening punctuation, quotes paired by counting, elided articles joined in French. Thread-safe.
[[nodiscard]] std::string moses_text(std::span<const std::string> tokens, std::string_view language);

/// Whether a full stop after `word` belongs to it: an abbreviation of the language (always, or only before a number).
enum class Abbreviation { no, yes, before_number };
[[nodiscard]] Abbreviation abbreviation(std::u32string_view word, std::string_view language);

}  // namespace hat::text
