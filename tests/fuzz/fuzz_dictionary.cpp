// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "domain/io/hat/dictionary.h"
#include "fuzz/expect.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hat::fuzz::expect_result_or_error([&] {
    const auto dictionary = hat::Dictionary::parse({reinterpret_cast<const char*>(data), size}, "dict.txt");
    if (!(hat::Dictionary::parse(dictionary.text(), "copy") == dictionary)) std::abort();
    (void)dictionary.encode(dictionary.word(dictionary.size() - 1));
  });
  return 0;
}
