// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "domain/latency/features.h"
#include "domain/message.h"
#include "domain/space/search_space.h"

namespace hat {

/// Which architectures a latency predictor was fitted on: the least and the greatest value of each of the ten features.
/// Outside of them it only continues its curves, and says any number.
struct Coverage {
  Features least{}, most{};
  /// The values are those of single layers, because the architectures were known. False: they are means over layers, as
  /// in HAT's data sets; single layers then lie further out than any mean that was seen.
  bool per_layer = false;

  [[nodiscard]] bool known() const { return most[0] > 0; }
};

[[nodiscard]] Coverage coverage_of(std::span<const Architecture> archs);
[[nodiscard]] Coverage coverage_of(std::span<const Features> rows);
/// Of every architecture of a space.
[[nodiscard]] Coverage coverage_of(const SearchSpace& space);

/// One feature in which something lies outside.
struct CoverageGap {
  std::size_t feature = 0;     ///< index into Features
  double least = 0, most = 0;  ///< what is asked for
  double fitted_least = 0, fitted_most = 0;
};
/// The same as `beyond`, as numbers.
[[nodiscard]] std::vector<CoverageGap> gaps(const Coverage& coverage, const Architecture& arch);
[[nodiscard]] std::vector<CoverageGap> gaps(const Coverage& coverage, const SearchSpace& space);

/// What of `arch` lies outside, one clause each: "encoder dim 640 (fitted on 192 to 256)". Empty when nothing does, and
/// when the coverage is not known. Where only means are known, means may exceed them by half of their range.
[[nodiscard]] std::vector<Message> beyond(const Coverage& coverage, const Architecture& arch);
/// The same of a whole space: "encoder dim 512 to 640 (fitted on 192 to 256)".
[[nodiscard]] std::vector<Message> beyond(const Coverage& coverage, const SearchSpace& space);

/// True when the space has no value in common with the coverage in some feature: no prediction there means anything.
[[nodiscard]] bool disjoint(const Coverage& coverage, const SearchSpace& space);

}  // namespace hat
