// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/error.h"

namespace hat {

/// Makes the shortlist of a model: which target tokens a source token may become.
struct ShortlistConfig {
  std::string model;    ///< model folder; the shortlist is written into it
  std::string data;     ///< prepared data folder of the same vocabularies
  int best = 50;        ///< target tokens kept per source token
  int frequent = 100;   ///< most frequent target tokens that are always allowed
  int iterations = 4;   ///< of expectation maximisation
  int pairs = 200'000;  ///< at most so many training pairs are read, spread over all of them

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"model", "model folder that gets the shortlist", true}, c.model);
    visit(FieldInfo{"data", "prepared data folder of the model's vocabularies", true}, c.data);
    visit(FieldInfo{"best", "target tokens kept for each source token"}, c.best);
    visit(FieldInfo{"frequent", "most frequent target tokens, which are always allowed"}, c.frequent);
    visit(FieldInfo{"iterations", "rounds of expectation maximisation"}, c.iterations);
    visit(FieldInfo{"pairs", "most training pairs to read, spread over all of them"}, c.pairs);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

}  // namespace hat
