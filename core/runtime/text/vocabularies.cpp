// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/text/vocabularies.h"

namespace hat::runtime {

bool Vocabularies::fits(const Vocabularies& other) const {
  const auto fit = [](const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; };
  return fit(source, other.source) && fit(target, other.target);
}

Vocabularies vocabularies_of(const Tokenizer* source, const Tokenizer* target) {
  Vocabularies all;
  if (source != nullptr) all.source = source->vocabulary();
  if (target != nullptr) all.target = target == source ? all.source : target->vocabulary();
  return all;
}

}  // namespace hat::runtime
