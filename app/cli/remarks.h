// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/results/remarks.h"

namespace hat::cli {

/// The remark as a clause in English, for the command line and its files.
[[nodiscard]] std::string english(const Remark& remark);
[[nodiscard]] std::vector<std::string> english(const std::vector<Remark>& remarks);

}  // namespace hat::cli
