// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "domain/config/train.h"
#include "domain/io/hat_yaml.h"
#include "fuzz/expect.h"

namespace {

/// A file that lives as long as the process.
struct Scratch {
  std::string path = (std::filesystem::temp_directory_path() / ("hat-fuzz-" + std::to_string(::getpid()) + ".yml")).string();
  ~Scratch() { std::filesystem::remove(path); }
};

}  // namespace

/// Every reader of YAML: search spaces, architectures, our configs and HAT's settings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Scratch scratch;
  const std::string text(reinterpret_cast<const char*>(data), size);
  std::ofstream(scratch.path, std::ios::binary | std::ios::trunc) << text;
  hat::fuzz::expect_result_or_error([&] { (void)hat::space_from_yaml(text, "input"); });
  hat::fuzz::expect_result_or_error([&] { (void)hat::load_architecture(scratch.path); });
  hat::fuzz::expect_result_or_error([&] { (void)hat::read_config<hat::TrainConfig>(scratch.path); });
  hat::fuzz::expect_result_or_error([&] {
    const hat::FieldFile file = hat::read_field_file(scratch.path);
    if (const auto kind = hat::hat_file_kind(file)) (void)hat::hat_settings(file, *kind);
  });
  return 0;
}
