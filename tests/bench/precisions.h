// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/config/precision.h"

namespace hat::bench {

constexpr Precision all_precisions[] = {Precision::fp32, Precision::bf16, Precision::int8};

/// "bf16".
inline std::string precision_name(Precision precision) {
  return names_of(precision)[static_cast<std::size_t>(precision)];
}

}  // namespace hat::bench
