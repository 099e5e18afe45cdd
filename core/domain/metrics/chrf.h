// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace hat {

struct ChrfOptions {
  int char_order = 6;
  int word_order = 0;  ///< 2: chrF++
  int beta = 2;        ///< recall weighs beta times as much as precision
  bool lowercase = false;
};

struct Chrf {
  double score = 0;  ///< 0 to 100
  std::string signature;
};

/// chrF (Popović 2015) as sacreBLEU 2.6.0 computes it: white space left out, mean over the orders that both sides have.
/// A line for a line; Error(invalid_input) when the lengths differ. Thread-safe.
[[nodiscard]] Chrf corpus_chrf(std::span<const std::string> hypotheses, std::span<const std::string> references,
                               const ChrfOptions& options = {});

}  // namespace hat
