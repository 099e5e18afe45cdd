// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

#include "domain/workspace/devices.h"

namespace hat::ui {

class Session;

/// Asks for another name of a device of the open workspace and keeps it. False where none was given, or another
/// workspace was opened meanwhile. Throws hat::Error when it cannot be kept.
[[nodiscard]] bool askToRename(QWidget* parent, const Session& session, const LatencyDevice& device);

}  // namespace hat::ui
