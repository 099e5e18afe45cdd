// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "domain/config/train.h"
#include "domain/io/architecture_yaml.h"
#include "domain/io/field_file.h"
#include "domain/io/hat_yaml.h"
#include "domain/io/space_yaml.h"
#include "fuzz/expect.h"

/// Every reader of YAML: search spaces, architectures, our configs and HAT's settings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  std::optional<hat::FieldFile> fields;
  hat::fuzz::expect_result_or_error([&] { fields = hat::field_file_of(text, "input"); });
  if (!fields) {  // the others begin with the same words; a bare architecture is no YAML
    if (text.find("enc ") != std::string::npos)
      hat::fuzz::expect_result_or_error([&] { (void)hat::architecture_from_yaml(text, "input"); });
    return 0;
  }
  hat::fuzz::expect_result_or_error([&] { (void)hat::space_from_yaml(text, "input"); });
  hat::fuzz::expect_result_or_error([&] { (void)hat::architecture_from_yaml(text, "input"); });
  hat::fuzz::expect_result_or_error([&] {
    hat::TrainConfig config;
    (void)hat::apply_fields(config, *fields);
    if (const auto kind = hat::hat_file_kind(*fields)) (void)hat::hat_settings(*fields, *kind);
  });
  return 0;
}
