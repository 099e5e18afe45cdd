// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace hat::ui {

/// How many decimals each of some numbers that stand side by side needs, so that no two that differ read alike: "6.50"
/// beside "6.53", not "6.5" twice. At least `least`, at most `most`: what is the same even then counts as the same
/// number. In the order of `values`.
[[nodiscard]] std::vector<int> distinct_decimals(const std::vector<double>& values, int least, int most);

}  // namespace hat::ui
