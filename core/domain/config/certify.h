// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/config/field.h"
#include "domain/error.h"

namespace hat {

/// Measures on this machine whether a predictor's promise is kept, with architectures that nobody measured before.
struct CertifyConfig {
  std::string predictor;         ///< of this machine; the sentence, the beam, threads and precision are its own
  std::string model;             ///< model folder whose weights (and vocabulary) are used; else random weights
  std::string space = "sample";  ///< preset or file; ignored when `model` is given
  int vocab_size = 8000;         ///< output layer without a model
  std::string data;              ///< CSV of what was measured before, which is left out; empty: of nothing
  std::string output;            ///< file of the result; empty: beside the predictor
  int count = 200;
  double confidence = 0.95;
  std::uint64_t seed = 1;

  template <class Self, class Visit>
  static void fields(Self& c, Visit&& visit) {
    visit(FieldInfo{"predictor", "latency predictor of this machine", true}, c.predictor);
    visit(FieldInfo{"model", "model folder to measure with"}, c.model);
    visit(FieldInfo{"space", "search space: a preset or a file"}, c.space);
    visit(FieldInfo{"vocab_size", "size of the output layer when no model is given"}, c.vocab_size);
    visit(FieldInfo{"data", "CSV that the predictor was fitted to: its architectures are left out"}, c.data);
    visit(FieldInfo{"output", "file of the result, empty for the predictor's own"}, c.output);
    visit(FieldInfo{"count", "architectures to measure"}, c.count);
    visit(FieldInfo{"confidence", "probability with which their budgets are promised to be kept"}, c.confidence);
    visit(FieldInfo{"seed", "seed of the budgets and the architectures"}, c.seed);
  }
  [[nodiscard]] std::vector<Problem> validate() const;
};

}  // namespace hat
