// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hat::ui {

/// `text` as the pseudo-language has it: what it would look like in a language that needs more room and other letters.
/// Placeholders, markup, mnemonics and file filters stay.
[[nodiscard]] QString pseudoText(const QString& text);

}  // namespace hat::ui
