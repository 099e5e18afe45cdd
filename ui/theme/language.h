// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace hat::ui {

/// Codes and own names of the languages that the program speaks.
[[nodiscard]] QList<std::pair<QString, QString>> languages();
/// Which one it speaks now.
[[nodiscard]] QString currentLanguage();
/// What was asked for: a code, or nothing while the program follows the system.
[[nodiscard]] QString languageChoice();
/// False when no font of this system has the language's characters: its texts would be boxes.
[[nodiscard]] bool canBeWritten(const QString& code);
/// Loads texts, number formats and fonts; every open window hears LanguageChange. An empty code means the first of the
/// system's languages that the program speaks and can write; an unknown one means English. "pseudo" is for tests and
/// translators: every text that goes through tr() becomes longer, accented and bracketed, so that what does not go
/// through it is seen.
void setLanguage(const QString& code);

}  // namespace hat::ui
