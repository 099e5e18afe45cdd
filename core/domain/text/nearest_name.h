// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/message.h"

namespace hat {

/// The name that is closest in spelling, or "" when none is close enough to be meant.
[[nodiscard]] std::string nearest_name(std::string_view name, const std::vector<std::string>& names);
/// "unknown key, did you mean max_updates?" or "unknown key, expected one of ...".
[[nodiscard]] Message unknown_name_message(const Message& what, std::string_view name,
                                           const std::vector<std::string>& names);

}  // namespace hat
