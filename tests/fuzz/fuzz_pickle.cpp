// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "domain/io/hat/pickle.h"
#include "fuzz/expect.h"

/// The pickle reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto* bytes = reinterpret_cast<const std::byte*>(data);
  const auto file = hat::MappedFile::of("input", std::vector<std::byte>(bytes, bytes + size));
  hat::fuzz::expect_result_or_error([&] {
    const hat::Pickle pickle = hat::Pickle::read(file.bytes(), file);
    for (const hat::PickleValue value : pickle.all(hat::PickleValue::Kind::object)) {
      (void)value.find("args");
      (void)value.state().pairs();
    }
  });
  return 0;
}
