// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/events/events.h"

namespace hat::ui {

/// What a verb is doing, in one clause of the window's language: "training the tokenizer", "generation 3 of 30"; empty
/// where it has nothing to say.
[[nodiscard]] QString stageText(const Progress& progress);
/// "sentences"; empty for none.
[[nodiscard]] QString unitText(WorkUnit unit);

}  // namespace hat::ui
