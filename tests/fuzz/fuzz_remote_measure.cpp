// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <string>

#include "domain/io/remote_measure.h"
#include "fuzz/expect.h"

/// A line of either end of a measurement on another machine.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string line(reinterpret_cast<const char*>(data), size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_remote_line(line, "host"); });
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_remote_request(line); });
  return 0;
}
