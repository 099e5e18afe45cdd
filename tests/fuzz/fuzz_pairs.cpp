// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/pairs.h"

#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// The reader of prepared data.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  const std::string file = scratch.put("train.pairs", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::runtime::read_pairs(file, 8000, 8000); });
  return 0;
}
