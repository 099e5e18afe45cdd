// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "domain/results/results.h"

namespace hat {

/// The numbers that are known, each under its key in files: `loss_bits` under "loss_bits".
[[nodiscard]] std::map<std::string, double> numbers_by_key(const CardNumbers& numbers);

/// Everything under `numbers` of a model's card: the model's own, and those of a SuperTransformer's ends under
/// "largest_bleu", "smallest_bleu" and so on.
[[nodiscard]] std::map<std::string, double> numbers_by_key(const ModelInfo& info);

/// The other way round. A key that nobody here knows is kept as `other`.
void set_number(CardNumbers& numbers, const std::string& key, double value);
void set_number(ModelInfo& info, const std::string& key, double value);

}  // namespace hat
