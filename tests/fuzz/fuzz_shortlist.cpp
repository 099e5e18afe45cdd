// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/shortlist_file.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// The reader of shortlists; one that was read answers for every source token.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  const std::string file = scratch.put("shortlist.safetensors", data, size);
  hat::fuzz::expect_result_or_error([&] {
    const hat::text::Shortlist list = hat::read_shortlist(file, 4, 300);
    const std::vector<std::vector<int>> sentence{{0, 1, 2, 3}};
    (void)list.tokens_for(sentence);
  });
  return 0;
}
