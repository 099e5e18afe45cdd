// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/events/events.h"

namespace hat::cli {

/// What a verb is doing, in one clause: "training the tokenizer", "generation 3 of 30"; "" where it has nothing to say.
[[nodiscard]] std::string stage_text(const Progress& progress);
/// "sentences"; "" for none.
[[nodiscard]] std::string unit_text(WorkUnit unit);

}  // namespace hat::cli
