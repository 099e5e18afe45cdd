// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/parts_csv.h"
#include "domain/io/points_csv.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// The readers of results of one's own, and of what was measured part by part.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  const std::string file = scratch.put("points.csv", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_points_csv(file); });
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_parts_csv(file); });
  return 0;
}
