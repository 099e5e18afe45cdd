// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/choose_model.h"
#include "domain/workspace/translate_within.h"

namespace hat::cli {

/// The workspace's models that a text may be translated with in a given time (answers_within).
[[nodiscard]] std::vector<WithinModel> within_models(const ModelsOnDevice& models);

/// "6.1 s of 8 s: Good 120 lines, Balanced 380 lines; about 0.3 BLEU below all by Good".
[[nodiscard]] std::string within_text(const WithinReport& report);

}  // namespace hat::cli
