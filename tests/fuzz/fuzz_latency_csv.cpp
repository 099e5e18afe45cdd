// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/latency_csv.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// The reader of latency data sets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  const std::string file = scratch.put("latency.csv", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_latency_csv(file); });
  return 0;
}
