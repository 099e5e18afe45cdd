// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace hat {

/// What a robust fit is asked for: weights that make every row's sum of `terms` its target.
struct RobustRows {
  std::size_t columns = 0;
  std::vector<double> terms;    ///< [rows][columns], row-major
  std::vector<double> targets;  ///< [rows]

  [[nodiscard]] std::size_t rows() const { return targets.size(); }
  /// Adds a row divided by `scale`, which makes its error a share of that. Rows that are not finite, and scales that
  /// are not positive, take no part.
  void add(std::span<const double> row, double target, double scale = 1);
};

struct RobustSettings {
  bool non_negative = false;  ///< no weight below zero
  /// Size of a term's contribution to a row's sum under the normal prior of its weight, in units of the targets: what
  /// the rows do not determine stays near zero. The ridge follows from it and the usual error of the rows.
  double prior = 0.2;
  /// The usual error is taken to be at least that, in units of the targets: as many weights as rows would explain every
  /// accident of theirs.
  double least_error = 0;
};

/// Weights by which errors are least: by their square up to half of their usual size and by their size beyond (Huber
/// 1964; iteratively reweighted), so that neither rows of a slow moment nor the long tail of a machine's noise moves
/// them. The usual size is the median error, made larger by as much as many weights make errors of few rows smaller.
/// All 0 without rows. Deterministic; milliseconds for thousands of rows of ten columns.
[[nodiscard]] std::vector<double> robust_fit(const RobustRows& rows, const RobustSettings& settings = {});

/// The same, and the rows' errors (sum minus target) with these weights.
struct RobustFit {
  std::vector<double> weights, errors;
  double usual_error = 0;  ///< the standard deviation that the median error stands for
};
[[nodiscard]] RobustFit robust_fit_with_errors(const RobustRows& rows, const RobustSettings& settings = {});

}  // namespace hat
