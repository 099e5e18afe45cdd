// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hat {

/// What stands for several runs of one thing. What else a machine does only ever adds time, in bursts: the mean follows
/// every burst, the minimum a lucky moment.
enum class Estimator {
  trimmed_mean,  ///< without the smallest and the largest tenth (each rounded down)
  median,
  minimum,
  quantile_20  ///< between two values, their line
};
inline std::vector<std::string> names_of(Estimator) { return {"trimmed_mean", "median", "minimum", "quantile_20"}; }

/// 0 without values.
[[nodiscard]] double estimate(std::vector<double> values, Estimator estimator);

/// How far two estimates of each of several things lie apart: the mean of |a - b| over their mean. `a` and `b` have the
/// same length; what is not positive in both takes no part. Negative when nothing is left.
[[nodiscard]] double mean_disagreement(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace hat
