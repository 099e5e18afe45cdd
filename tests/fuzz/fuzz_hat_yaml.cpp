// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/config/train.h"
#include "domain/io/hat_yaml.h"
#include "domain/io/yaml.h"
#include "fuzz/expect.h"
#include "fuzz/scratch.h"

/// Every reader of YAML: search spaces, architectures, our configs and HAT's settings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hat::fuzz::Scratch scratch;
  const std::string text(reinterpret_cast<const char*>(data), size), file = scratch.put("input.yml", data, size);
  hat::fuzz::expect_result_or_error([&] { (void)hat::space_from_yaml(text, "input"); });
  hat::fuzz::expect_result_or_error([&] { (void)hat::load_architecture(file); });
  hat::fuzz::expect_result_or_error([&] {
    const hat::FieldFile fields = hat::field_file_of(text, "input");
    hat::TrainConfig config;
    (void)hat::apply_fields(config, fields);
    if (const auto kind = hat::hat_file_kind(fields)) (void)hat::hat_settings(fields, *kind);
  });
  return 0;
}
