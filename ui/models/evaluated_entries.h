// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/model_catalog.h"

namespace hat::ui {

/// Gives every model the BLEU of one text (hat::evaluated_models), and the latency that was measured with it where
/// nothing else was measured on the session's device. A model without a score on that text has none then: another
/// text's cannot be compared.
void placeEvaluations(const Session& session, std::vector<CatalogEntry>& entries);

/// "valid.de, 160 sentences"; empty when the scores are the cards'.
[[nodiscard]] QString evaluationText(const std::string& reference, std::int64_t sentences);
/// What an evaluation is, a line each: score with its signature, text, ms a sentence, device and day. For tooltips and
/// reports.
[[nodiscard]] QStringList evaluationLines(const Evaluation& evaluation);

}  // namespace hat::ui
