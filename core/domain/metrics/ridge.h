// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace hat {

/// Solves the normal equations `a` x = `b` of a least-squares fit, `a` symmetric and not negative, n by n. A ridge of a
/// thousand-millionth of the mean diagonal keeps columns without variation harmless.
[[nodiscard]] std::vector<double> solve_with_ridge(std::vector<std::vector<double>> a, std::vector<double> b);

}  // namespace hat
