// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "domain/text/bpe.h"
#include "fuzz/expect.h"

/// Codes, and after an empty line words to segment.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::size_t middle = std::min(text.find("\n\n"), text.size());
  hat::fuzz::expect_result_or_error([&] {
    const auto bpe = hat::text::Bpe::parse(text.substr(0, middle), "codes");
    const std::string words = middle < text.size() ? text.substr(middle + 2) : text;
    const hat::text::PieceSet vocabulary{"a@@", "b"};
    for (const auto* known : {static_cast<const hat::text::PieceSet*>(nullptr), &vocabulary}) {
      std::string joined;
      for (const std::string& piece : bpe.pieces(words, known)) joined += piece;
      if (joined.size() < words.size()) std::abort();
    }
  });
  return 0;
}
