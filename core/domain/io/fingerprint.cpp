// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/io/fingerprint.h"

#include <fmt/format.h>

namespace hat {

std::string Fingerprint::text() const { return fmt::format("{:016x}", value_); }

std::uint64_t fingerprint_of(std::string_view text) {
  Fingerprint fingerprint;
  fingerprint.add(text);
  return fingerprint.value();
}

}  // namespace hat
