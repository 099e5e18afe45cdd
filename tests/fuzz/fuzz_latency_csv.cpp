// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "domain/io/latency_csv.h"
#include "fuzz/expect.h"

namespace {

/// A file that lives as long as the process.
struct Scratch {
  std::string path = (std::filesystem::temp_directory_path() / ("hat-fuzz-" + std::to_string(::getpid()) + ".csv")).string();
  ~Scratch() { std::filesystem::remove(path); }
};

}  // namespace

/// The reader of latency data sets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Scratch scratch;
  std::ofstream(scratch.path, std::ios::binary | std::ios::trunc).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_latency_csv(scratch.path); });
  return 0;
}
