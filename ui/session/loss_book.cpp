// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/loss_book.h"

#include <cmath>
#include <limits>

#include "domain/config/search.h"
#include "ui/session/selection.h"

namespace hat::ui {

LossBook::LossBook(QObject* parent) : QObject(parent), tokens_(SearchConfig{}.valid_tokens) {}

void LossBook::setTokens(int tokens) {
  if (tokens == tokens_) return;
  tokens_ = tokens;
  losses_.clear();
  emit tokensChanged();
}

double LossBook::of(const Architecture& arch) const {
  const auto known = losses_.find(arch);
  return known == losses_.end() ? std::numeric_limits<double>::quiet_NaN() : known->second;
}

double LossBook::of(const ArchitectureEntry& choice) const {
  if (const double known = of(choice.arch); std::isfinite(known)) return known;
  const bool same = choice.numbers.loss_tokens.value_or(tokens_) == tokens_;
  return same ? orNan(choice.numbers.loss_bits) : std::numeric_limits<double>::quiet_NaN();
}

void LossBook::set(const Architecture& arch, double bits) { losses_[arch] = bits; }

}  // namespace hat::ui
