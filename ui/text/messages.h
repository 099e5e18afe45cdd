// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/error.h"
#include "domain/message.h"

namespace hat::ui {

/// What the program says, in the window's language. A pattern without a translation stays English (a test says that
/// there is none). Window's thread.
[[nodiscard]] QString words(const Message& message);
/// "file: place: field: message" without the empty parts.
[[nodiscard]] QString words(const Problem& problem);
/// Every problem's words, one per line.
[[nodiscard]] QString words(const Error& error);

/// A translated pattern with its placeholders filled: "{}" takes the arguments in their order, "{1}" the second one
/// (for a language whose words stand otherwise). What no argument is there for stays as it is.
[[nodiscard]] QString filled(const QString& pattern, const QStringList& arguments);

}  // namespace hat::ui
