// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace hat::ui {

/// Codes and own names of the languages that the program speaks.
[[nodiscard]] QList<std::pair<QString, QString>> languages();
[[nodiscard]] QString currentLanguage();
/// Loads texts and number formats; every open window hears LanguageChange. An unknown code means English; an empty one the system's.
void setLanguage(const QString& code);

}  // namespace hat::ui
