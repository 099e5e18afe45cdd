// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "domain/text/moses.h"
#include "domain/text/utf8.h"

/// Any bytes are text: tokens and text again, both valid UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  for (const char* language : {"en", "de", "fr"}) {
    const auto tokens = hat::text::moses_tokens(line, language, {.dash_split = true});
    for (const std::string& token : tokens)
      if (token.empty() || hat::find_invalid_utf8(token) != std::string_view::npos) std::abort();
    if (hat::find_invalid_utf8(hat::text::moses_text(tokens, language)) != std::string_view::npos) std::abort();
  }
  return 0;
}
