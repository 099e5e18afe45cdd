// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

#include "ui/session/session.h"

namespace hat::ui {

/// A choice as a session file holds it: its texts in the language of now.
[[nodiscard]] QJsonObject toJson(const ArchitectureEntry& choice);
/// What was written there. A model that the session's workspace still has is taken with its present name and numbers;
/// nothing when the architecture cannot be read, or fits neither the session's space nor one of its own.
[[nodiscard]] std::optional<ArchitectureEntry> choiceFromJson(const QJsonObject& json, const Session& session);

}  // namespace hat::ui
