// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

namespace hat {

/// What is known of a model in numbers, as far as its card says it.
struct CardNumbers {
  std::optional<double> bleu = {};          ///< 0 to 100, sacreBLEU's scoring; of which text is the fact "bleu text"
  std::optional<double> chrf = {};          ///< chrF, 0 to 100, on the same text
  std::optional<double> latency_ms = {};    ///< of one sentence, measured; where is the fact "measured on"
  std::optional<double> predicted_ms = {};  ///< of one sentence, predicted; for which device is the fact "predicted by"
  std::optional<double> loss_bits = {};     ///< per token; on which text is the fact "loss text"
  std::optional<double> loss_tokens = {};   ///< target tokens that the loss is a mean over
  std::optional<double> budget_ms = {};     ///< of the search that found it
  std::optional<double> max_target_tokens = {};  ///< of the longest translation, where few positions were trained
  std::map<std::string, double> other = {};      ///< of other programs, by their keys: kept, and not understood

  bool operator==(const CardNumbers&) const = default;
};

}  // namespace hat
