// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "domain/io/safetensors.h"
#include "fuzz/expect.h"

/// The safetensors reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto* bytes = reinterpret_cast<const std::byte*>(data);
  const auto file = hat::MappedFile::of("input", std::vector<std::byte>(bytes, bytes + size));
  hat::fuzz::expect_result_or_error([&] {
    const hat::SafeTensors tensors = hat::SafeTensors::read(file);
    for (const auto& [name, view] : tensors.tensors()) (void)view.to_floats();
  });
  return 0;
}
