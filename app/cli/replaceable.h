// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "domain/config/check.h"

namespace hat::cli {

/// Whether a file of that path holds such a thing.
using Holds = std::function<bool(const std::string& path)>;

/// An output replaces nothing but an older one of its kind: a file that is there must be empty or hold one (`what`:
/// "architecture").
void expect_replaceable(ConfigCheck& check, const char* option, const std::string& path, const char* what,
                        const Holds& holds);

/// Holds lines of "key: value".
[[nodiscard]] bool holds_yaml(const std::string& path);
/// Begins with one of these bytes, blanks aside.
[[nodiscard]] Holds begins_with(std::vector<std::string> beginnings);

}  // namespace hat::cli
