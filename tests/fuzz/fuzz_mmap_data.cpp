// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "domain/io/hat/mmap_data.h"
#include "fuzz/expect.h"

/// The first two bytes tell how many bytes of the rest are the .idx; the others are the .bin.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 2, size - 2);
  const std::size_t index = std::min<std::size_t>(data[0] | data[1] << 8, rest.size());
  hat::fuzz::expect_result_or_error([&] {
    const auto read = hat::MmapData::parse(rest.substr(0, index), rest.substr(index), "train");
    for (std::size_t i = 0; i < read.size(); ++i) (void)read.sentence(i);
  });
  return 0;
}
