// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace/device_setting.h"

#include <fmt/format.h>

#include <algorithm>

namespace hat {

std::string DeviceSetting::name() const {
  if (*this == DeviceSetting{}) return {};
  return fmt::format("{}-thread{}-{}", threads, threads == 1 ? "" : "s",
                     names_of(precision)[static_cast<std::size_t>(precision)]);
}

DeviceSetting setting_of(const Device& device) { return {std::max(1, device.threads), device.precision}; }

}  // namespace hat
