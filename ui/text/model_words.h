// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/results/results.h"

namespace hat::ui {

/// Whose weights a model has: "own weights", "fine-tuned weights", "inherited weights", "weights of unknown origin".
[[nodiscard]] QString weightsWords(WeightOrigin origin);
/// The same with where they come from: "weights inherited from the SuperTransformer X, not trained by themselves".
/// `parent` may be empty.
[[nodiscard]] QString weightsSentence(WeightOrigin origin, const QString& parent);

/// What a proxy loss is called: a loss of other tokens is another number. `tokens` is what was asked for, 0 for all of
/// the text.
[[nodiscard]] QString proxyLossLabel(int tokens);
/// One sentence more: of which text, with which weights.
[[nodiscard]] QString proxyLossTip(int tokens);

}  // namespace hat::ui
